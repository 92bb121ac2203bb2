import ts from 'typescript';

/** A program of sources that exist only in memory, by their paths, checked strictly. */
export function programOf(sources: ReadonlyMap<string, string>, options: ts.CompilerOptions): ts.Program {
  const all = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    // Without the DOM: no mini-program has it, and it takes as long as all the rest.
    lib: ['lib.es2022.d.ts'],
    ...options,
  };
  const host = ts.createCompilerHost(all);
  const { fileExists, readFile } = host;
  host.directoryExists = () => true;
  host.fileExists = (path) => sources.has(path) || fileExists(path);
  host.readFile = (path) => sources.get(path) ?? readFile(path);
  return ts.createProgram([...sources.keys()], all, host);
}
