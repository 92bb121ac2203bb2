import { expect, test } from 'vitest';
import { markScenes } from '../src/command/leading-dash';

test.each([
  [
    ['inspect', '-Xk3'],
    ['inspect', '--', '-Xk3'],
  ],
  [
    ['inspect', '-s', 'poster.mjs', '-sKf3E'],
    ['inspect', '-s', 'poster.mjs', '--', '-sKf3E'],
  ],
  [
    ['decode', '--Xk3', '-s', 'poster.mjs', '-e', 'poster'],
    ['decode', '-s', 'poster.mjs', '-e', 'poster', '--', '--Xk3'],
  ],
  [
    ['decode', '-hX3', '--schema=poster.mjs'],
    ['decode', '--schema=poster.mjs', '--', '-hX3'],
  ],
])('a scene that begins with a dash goes behind the options: %j', (given, marked) => {
  expect(markScenes(given)).toStrictEqual(marked);
});

test.each([
  [['inspect', '--help']],
  [['inspect', '-h']],
  [['inspect', '-sposter.mjs', 'Xk3']],
  [['decode', '--schema', 'poster.mjs', '--export=poster', 'Xk3']],
  [['decode', '--shcema', 'poster.mjs', 'Xk3']],
  [['decode', '--', '-Xk3']],
  [['encode', '-Xk3']],
  [['generate', '-Xk3']],
  [['--version']],
  [[]],
])('all others stay as they are: %j', (given) => {
  expect(markScenes(given)).toStrictEqual(given);
});
