import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJsonObject } from '../src/command/json-object';

test('any object is read as it was written', () => {
  const objects = fc.object({ maxDepth: 4, withBigInt: false, key: fc.string() });
  fc.assert(
    fc.property(objects, (object) => {
      const text = JSON.stringify(object);
      expect(parseJsonObject(text)).toStrictEqual(JSON.parse(text));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['{"goods":1,"goods":2}', 'two values of "goods"'],
  ['{"goods":1,"shop":"a","g\\u006fods":2}', 'two values of "goods"'],
  ['{"a":[{"b":1},{"c":1 , "c" :2}]}', 'two values of "c"'],
  ['{"__proto__":1,"__proto__":1}', 'two values of "__proto__"'],
  ['{"":1,"":1}', 'two values of ""'],
  ['[1]', 'not a JSON object'],
  ['null', 'not a JSON object'],
  ['"a"', 'not a JSON object'],
  ['{"goods":', 'JSON'],
  ['{"goods":1}}', 'JSON'],
  ['{"inviter":1795324876512231425}', 'write it as a string, "1795324876512231425"'],
  ['{"a":-0.12345678901234567}', 'loses digits'],
  ['{"a":1e400}', 'loses digits'],
  [`{"a":${'['.repeat(256)}${']'.repeat(256)}}`, 'more than 256 objects'],
  [`{"a":${'['.repeat(400_000)}${']'.repeat(400_000)}}`, 'more than 256 objects'],
  [`{"a":"${'\\"'.repeat(450_000)}`, 'JSON'],
])('refused: %.40s', (text, message) => {
  expect(() => parseJsonObject(text)).toThrow(message);
});

test.each([
  '{"a":{"b":1},"b":{"b":2},"c":[{"b":3},{"b":4}]}',
  '{"a":"\\"b\\":1,\\"b\\":2","b":"{["}',
  `{"a":${'['.repeat(255)}${']'.repeat(255)}}`,
  '{"a":9007199254740991,"b":0.30000000000000004,"c":-0,"d":1e21,"e":1.50}',
])('accepted: %s', (text) => {
  expect(parseJsonObject(text)).toStrictEqual(JSON.parse(text));
});
