// The layers of the sources: an import goes one way. `npm run lint` checks the sources, and test/unit/layers.test.ts checks this file.

/** The parts of src: what each may import, beside its own files. A part that is in no list is imported by nobody: the faces. */
const parts = {
  'index.ts': ['scene/', 'entry/', 'text/', 'fields/', 'coding/', 'scene-error.ts'],
  'zh.ts': ['text/', 'fields/'],
  'codes.ts': ['codes/'],
  'schema.ts': ['schema/', 'fields/'],
  'schema/': ['scene/', 'entry/', 'text/', 'fields/', 'coding/', 'error.ts', 'object.ts'],
  'scene/': ['entry/', 'text/', 'fields/', 'coding/', 'options.ts', 'error.ts', 'object.ts'],
  'entry/': ['text/model.ts', 'coding/alphabet.ts', 'options.ts', 'error.ts', 'object.ts'],
  'codes/': ['coding/alphabet.ts', 'error.ts', 'object.ts'],
  'text/': ['fields/', 'coding/', 'options.ts', 'error.ts', 'object.ts', 'once.ts'],
  'fields/': ['coding/', 'options.ts', 'error.ts', 'object.ts'],
  'coding/': ['error.ts'],
  'options.ts': ['error.ts', 'object.ts'],
  'error.ts': ['scene-error.ts', 'object.ts'],
  'object.ts': [],
  'once.ts': [],
  'scene-error.ts': [],
};

/** The same for server/src. */
const serverParts = {
  'index.ts': ['client/', 'mock/', 'seal/'],
  'command.mts': ['command/', 'client/', 'mock/', 'printable.ts'],
  'command/': ['client/', 'module-text/', 'printable.ts'],
  'client/': ['printable.ts'],
  'mock/': [],
  'module-text/': [],
  'seal/': [],
  'printable.ts': [],
};

const escaped = (path) => path.replace(/[.]/g, '\\$&');
const under = (root, paths) => paths.map((path) => `^${root}${escaped(path)}`);

/** One rule for each part, and one for files of no part. */
const rulesOf = (root, table) => [
  ...Object.entries(table).map(([part, imports]) => ({
    name: `${root}${part}`,
    comment: `${root}${part} imports only: ${imports.join(', ') || 'its own files'}`,
    severity: 'error',
    from: { path: under(root, [part]) },
    to: { path: `^${root}`, pathNot: under(root, [part, ...imports]) },
  })),
  {
    name: `${root}: a part`,
    comment: `a file of ${root} belongs to a part of .dependency-cruiser.mjs`,
    severity: 'error',
    from: { path: `^${root}`, pathNot: under(root, Object.keys(table)) },
    to: {},
  },
];

export default {
  forbidden: [
    ...rulesOf('src/', parts),
    ...rulesOf('server/src/', serverParts),
    {
      name: 'src alone',
      comment: 'src imports nothing outside of src: a page has no other files',
      severity: 'error',
      from: { path: '^src/' },
      to: { pathNot: '^src/' },
    },
    {
      name: 'module-text for browsers',
      comment: 'server/src/module-text runs in browsers, too: it imports nothing outside of it but types',
      severity: 'error',
      from: { path: '^server/src/module-text/' },
      to: { pathNot: '^server/src/module-text/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'by package name',
      comment: 'server/src imports the client package by its name, and no file outside of server/src',
      severity: 'error',
      from: { path: '^server/src/' },
      to: { dependencyTypes: ['local'], pathNot: '^server/src/' },
    },
    {
      name: 'no circle of files',
      comment: 'an import must not lead back to the file that has it',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no circle of folders',
      comment: 'the imports of a folder must not lead back to it',
      severity: 'error',
      scope: 'folder',
      from: { path: '^(src|server/src)/' },
      to: { circular: true },
    },
  ],
  options: {
    // Imports of types count.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: ['node_modules', '^dist/', '^miniprogram_dist/'] },
  },
};
