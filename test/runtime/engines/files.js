/*
 * Loads the shipped files inside of an engine, and checks all their exports as one library. A plain ES2015 script like
 * vectors.js: it needs nothing but the language and a clock.
 */

/** The outcomes of `check`, with its milliseconds and those of each file: { loaded: [{ file, ms }, ...], ms, outcomes }. */
function runFiles(files, load, check, now) {
  const loaded = files.map((file) => {
    const start = now();
    try {
      load(file);
    } catch (error) {
      throw new Error(file + ' does not load: ' + error);
    }
    return { file, ms: now() - start };
  });
  const library = Object.assign({}, ...files.map(load));
  const start = now();
  const outcomes = check(library);
  return { loaded, ms: now() - start, outcomes };
}

/** Loads files like a mini-program: each in a function with `module`, `exports` and a `require` of its neighbours. */
function loaderOf(sources) {
  const modules = new Map();
  return function load(file) {
    if (!sources.has(file)) throw new Error(file + ' is not shipped');
    if (!modules.has(file)) {
      const module = { exports: {} };
      const require = (path) => load(path.replace(/^\.\/(.*?)(\.js)?$/, '$1.js'));
      modules.set(file, module);
      new Function('module', 'exports', 'require', sources.get(file))(module, module.exports, require);
    }
    return modules.get(file).exports;
  };
}

if (typeof module === 'object') module.exports = { runFiles, loaderOf };
