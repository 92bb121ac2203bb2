// Three bundlers with the settings of mini-program frameworks: they make one minified file of ES2015 that needs no Node.
import { build as buildByEsbuild, version as esbuildVersion } from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as buildByVite, version as viteVersion } from 'vite';
import webpack from 'webpack';

/** Each bundles an entry in a project, and returns the code and the paths of the modules in it. */
export const bundlers = [
  { name: `esbuild ${esbuildVersion}`, bundle: inProject(bundleByEsbuild) },
  { name: `webpack ${webpack.version}, as Taro has`, bundle: inProject(bundleByWebpack) },
  { name: `vite ${viteVersion}, as uni-app has`, bundle: inProject(bundleByVite) },
];

function inProject(bundle) {
  return (project, source) => {
    const entry = join(project, 'entry.mjs');
    writeFileSync(entry, source);
    return bundle(project, entry);
  };
}

async function bundleByEsbuild(project, entry) {
  const { outputFiles, metafile } = await buildByEsbuild({
    absWorkingDir: project,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    charset: 'utf8',
    target: 'es2015',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const [{ inputs }] = Object.values(metafile.outputs);
  return { code: outputFiles[0].text, modules: Object.keys(inputs).map((path) => join(project, path)) };
}

async function bundleByWebpack(project, entry) {
  const compiler = webpack({
    context: project,
    entry,
    mode: 'production',
    target: ['web', 'es2015'],
    output: { path: join(project, 'webpack') },
  });
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  const { errors, modules } = stats.toJson({ errors: true, modules: true, nestedModules: true });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  const paths = modules.flatMap((module) => [module, ...(module.modules ?? [])]);
  return {
    code: readFileSync(join(project, 'webpack/main.js'), 'utf8'),
    modules: [...new Set(paths.map((module) => module.nameForCondition))].filter(Boolean),
  };
}

async function bundleByVite(project, entry) {
  const [{ output }] = await buildByVite({
    root: project,
    configFile: false,
    logLevel: 'silent',
    build: { target: 'es2015', write: false, lib: { entry, name: 'page', formats: ['iife'] } },
  });
  return { code: output[0].code, modules: output[0].moduleIds };
}
