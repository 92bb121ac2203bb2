// dist/: ES modules, one file a source module, so that a bundler leaves out the modules that a page does not use.
import { rolldown } from 'rolldown';

export async function writeModules(faces) {
  const bundle = await rolldown({
    input: Object.fromEntries(faces.map((name) => [name, `src/${name}.ts`])),
    treeshake: { moduleSideEffects: false },
    transform: { target: 'es2015' },
  });
  await bundle.write({
    dir: 'dist',
    format: 'esm',
    preserveModules: true,
    preserveModulesRoot: 'src',
    entryFileNames: '[name].mjs',
    comments: { legal: false, jsdoc: false, annotation: true },
  });
  await bundle.close();
}
