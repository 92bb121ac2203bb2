// Bundlers with the settings of mini-program frameworks: they make one minified file that needs no Node.
import { build as buildByEsbuild, version as esbuildVersion } from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as buildByVite, version as viteVersion } from 'vite';
import { build as buildByVite5, version as vite5Version } from 'vite-5';
import webpack from 'webpack';
import webpack4 from 'webpack-4';

/**
 * Each bundles an entry in a project, and returns the code and the paths of the modules in it. `frame` is the bytes around the
 * modules, if they are more than a few.
 */
export const bundlers = [
  { name: `esbuild ${esbuildVersion}`, bundle: inProject(bundleByEsbuild) },
  { name: `webpack ${webpack.version}, as Taro has`, bundle: inProject(bundleByWebpack) },
  {
    name: `webpack ${webpack4.version}, as uni-app for Vue 2 has`,
    bundle: inProject(bundleByWebpack4),
    frame: 1_000,
  },
  { name: `vite ${vite5Version}, as uni-app for Vue 3 has`, bundle: inProject(bundleByVite(buildByVite5)) },
  { name: `vite ${viteVersion}`, bundle: inProject(bundleByVite(buildByVite)) },
];

function inProject(bundle) {
  return (project, source) => {
    const entry = join(project, 'entry.js');
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

function bundleByWebpack(project, entry) {
  return compile(project, webpack({ ...webpackOptions(project, entry), target: ['web', 'es2015'] }));
}

/** Its own hash function is md4, which the OpenSSL of Node 17 and newer lacks. */
function bundleByWebpack4(project, entry) {
  const { output, ...options } = webpackOptions(project, entry);
  return compile(project, webpack4({ ...options, output: { ...output, hashFunction: 'md5' } }));
}

const webpackOptions = (project, entry) => ({
  context: project,
  entry,
  mode: 'production',
  output: { path: join(project, 'webpack') },
});

async function compile(project, compiler) {
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  const { errors, modules } = stats.toJson({ errors: true, modules: true, nestedModules: true });
  if (errors.length > 0) throw new Error(errors.map((error) => error.message ?? error).join('\n'));
  // webpack 4 also lists the modules that it has left out: they are in no chunk.
  const kept = modules.filter(({ chunks }) => chunks?.length !== 0);
  const paths = kept
    .flatMap((module) => [module, ...(module.modules ?? [])])
    // Its names are paths in the project.
    .map(({ nameForCondition, name }) => nameForCondition ?? join(project, name));
  return { code: readFileSync(join(project, 'webpack/main.js'), 'utf8'), modules: [...new Set(paths)] };
}

function bundleByVite(build) {
  return async (project, entry) => {
    const [{ output }] = await build({
      root: project,
      configFile: false,
      logLevel: 'silent',
      build: {
        target: 'es2015',
        write: false,
        lib: { entry, name: 'page', fileName: 'page', formats: ['iife'] },
      },
    });
    return { code: output[0].code, modules: output[0].moduleIds };
  };
}
