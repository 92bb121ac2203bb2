// Evaluates the program on standard input, in a context with nothing but the language. It runs on Node 6 too.
'use strict';
const vm = require('vm');

let program = '';
process.stdin.setEncoding('utf8');
process.stdin.on('data', (chunk) => {
  program += chunk;
});
process.stdin.on('end', () => {
  const result = vm.runInContext(program, vm.createContext({}))(milliseconds);
  console.log(JSON.stringify({ v8: process.versions.v8, result }));
});

function milliseconds() {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1e3 + nanoseconds / 1e6;
}
