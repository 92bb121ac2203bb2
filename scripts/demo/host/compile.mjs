// Compiles the folder of a mini-program into one browser module: its templates, settings and styles, and its scripts as CommonJS.
import { build } from 'esbuild';
import { TmplGroup } from 'glass-easel-template-compiler';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The text of the module, and the mistakes as `{ place, message }`. If there are any, the module exports nothing but them. */
export async function compile(folder) {
  const { templates, problems } = compileTemplates(folder);
  const { code, errors } = await bundle(folder, templates);
  problems.push(...errors);
  return {
    problems,
    code: problems.length > 0 ? `export const problems = ${JSON.stringify(problems)};` : code,
  };
}

function compileTemplates(folder) {
  const group = new TmplGroup();
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.wxml'));
  const problems = files.flatMap((file) => {
    const name = file.split(sep).join('/');
    const found = group.addTmpl(name.replace(/\.wxml$/, ''), readFileSync(join(folder, file), 'utf8'));
    return found.filter(({ level }) => level !== 'Note').map((mistake) => problemOf(name, mistake));
  });
  const templates = group.getTmplGenObjectGroups();
  group.free();
  return { templates, problems };
}

function problemOf(name, { startLine, startColumn, message }) {
  return { place: `${name}:${startLine + 1}:${startColumn + 1}`, message };
}

/** One entry that names every file, so that esbuild reports each missing or malformed file, and its place. */
async function bundle(folder, templates) {
  try {
    const { pages } = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8'));
    const { outputFiles } = await build({
      stdin: {
        contents: entryOf(folder, pages, templates),
        resolveDir: folder,
        sourcefile: 'pages of app.json',
      },
      absWorkingDir: folder,
      bundle: true,
      format: 'esm',
      charset: 'utf8',
      packages: 'external',
      loader: { '.wxss': 'text' },
      // Scripts have neither in WeChat.
      define: { window: 'undefined', document: 'undefined' },
      sourcemap: 'inline',
      write: false,
      logLevel: 'silent',
    });
    return { code: outputFiles[0].text, errors: [] };
  } catch (error) {
    const errors = error.errors?.map(({ location, text }) => ({
      place: location ? `${location.file}:${location.line}:${location.column + 1}` : '',
      message: text,
    }));
    return { errors: errors ?? [{ place: 'app.json', message: error.message }] };
  }
}

function entryOf(folder, pages, templates) {
  const contentOf = (file, otherwise) =>
    existsSync(join(folder, file)) ? `require('./${file}')` : otherwise;
  const entries = pages.map(
    (route) => `'${route}': {
      settings: ${contentOf(`${route}.json`, '{}')},
      style: ${contentOf(`${route}.wxss`, "''")},
      load: () => { require('./${route}.js'); },
    }`,
  );
  return `
    export const settings = require('./app.json');
    export const style = ${contentOf('app.wxss', "''")};
    export const launch = () => { require('./app.js'); };
    export const pages = { ${entries.join()} };
    export const templates = ${templates};`;
}
