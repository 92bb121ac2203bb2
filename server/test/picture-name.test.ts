import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPicturePath, makePicturePath } from '../src/command/picture-name';

test.each([
  [2, '', '000/000002.png'],
  [1000, '', '001/001000.png'],
  [1_234_567, '', '1234/1234567.png'],
  [2, '幸福西饼 春熙路店', '000/000002-幸福西饼 春熙路店.png'],
  [2, '../../etc/passwd', '000/000002-.._.._etc_passwd.png'],
  [2, 'a\u001b]0;b\u0007\u202e:c', '000/000002-a_]0;b_c.png'],
  [2, '\ud800', '000/000002-_.png'],
  [2, `${'🦊'.repeat(100)}`, `000/000002-${'🦊'.repeat(60)}.png`],
  [2, '   ', '000/000002.png'],
])('the picture of line %i named %j is %j', (line, name, path) => {
  expect(makePicturePath(line, 'png', name)).toBe(path);
});

test('a picture lies in its folder, whatever its name', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 40 }), fc.string({ unit: 'binary' }), (line, name) => {
      const path = makePicturePath(line, 'jpg', name);
      expect(isPicturePath(path)).toBe(true);
      expect(Buffer.byteLength(path.split('/')[1]!)).toBeLessThan(256);
    }),
    { numRuns: 1000 },
  );
  for (const path of [
    '../000002.png',
    '000/../x.png',
    '/000/000002.png',
    '000/000002-a/b.png',
    '000/x.png',
    'manifest.jsonl',
  ])
    expect(isPicturePath(path)).toBe(false);
});
