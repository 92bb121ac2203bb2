// The layers of the source: imports go one way, from the public names down to errors and objects. `npm run lint` checks them.

/** A rule: files of one folder may import only files of these. */
const mayImport = (name, from, to) => ({
  name: `${name}-imports-lower-layers-only`,
  comment: `${from} may import ${to.join(', ')}, and nothing else.`,
  severity: 'error',
  from: { path: `^${from}` },
  to: { pathNot: [`^${from}`, ...to.map((path) => `^${path}`)] },
});

const BOTTOM = ['src/(error|object|scene-error)\\.ts$'];
const CODING = ['src/coding/', ...BOTTOM];
const FIELDS = ['src/fields/', ...CODING];
const TEXT = ['src/text/', ...FIELDS];
const ENTRY = ['src/text/model\\.ts$', 'src/coding/alphabet\\.ts$', ...BOTTOM];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circle-of-files',
      severity: 'error',
      from: { path: '^(src|server/src)/' },
      to: { circular: true },
    },
    {
      name: 'no-circle-of-folders',
      severity: 'error',
      scope: 'folder',
      from: { path: '^(src|server/src)(/|$)' },
      to: { circular: true },
    },
    {
      name: 'nothing-imports-a-face',
      comment: 'src/index.ts, zh.ts and codes.ts are for users.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/(index|zh|codes|schema)\\.ts$' },
    },
    {
      name: 'the-client-has-no-dependency',
      severity: 'error',
      from: { path: '^src/' },
      to: { pathNot: '^src/' },
    },
    {
      name: 'errors-and-objects-know-nobody',
      severity: 'error',
      from: { path: '^src/(error|object|scene-error)\\.ts$' },
      to: { pathNot: '^src/scene-error\\.ts$' },
    },
    mayImport('coding', 'src/coding/', BOTTOM),
    mayImport('fields', 'src/fields/', CODING),
    mayImport('text', 'src/text/', FIELDS),
    mayImport('entry', 'src/entry/', ENTRY),
    mayImport('scene', 'src/scene/', ['src/entry/', ...TEXT]),
    mayImport('codes', 'src/codes/', ['src/coding/alphabet\\.ts$', ...BOTTOM]),
    {
      name: 'the-server-imports-the-client-by-its-names',
      severity: 'error',
      from: { path: '^server/src/' },
      to: { path: '^src/' },
    },
    {
      name: 'the-command-is-on-top-of-the-server',
      severity: 'error',
      from: { path: '^server/src/(client|mock)/' },
      to: { path: '^server/src/command' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'dist', 'miniprogram_dist'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
