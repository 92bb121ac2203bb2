// The exports of a module that is a text, with the built client package.
import { createRequire } from 'node:module';
import ts from 'typescript';
import type { AnyScene } from '../../src/command/schema-module';
import type { ModuleKind } from '../../src/module-text/write-module';

const require = createRequire(import.meta.url);
const AS_COMMONJS: ts.CompilerOptions = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2022,
};

/** Runs the text of a module. */
export function evaluate(text: string, kind: ModuleKind): Record<string, AnyScene> {
  const code = kind === 'commonjs' ? text : ts.transpile(text, AS_COMMONJS);
  const module = { exports: {} };
  const run = new Function('module', 'exports', 'require', code) as (...globals: unknown[]) => void;
  run(module, module.exports, require);
  return module.exports;
}
