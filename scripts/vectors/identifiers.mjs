import {
  BASE64URL,
  code,
  DECIMAL,
  digits,
  draw,
  drawnDigits,
  drawnHex,
  drawnOpenid,
  drawnUuid,
  hex,
  id,
  objectId,
  openid,
  phone,
  snowflake,
  spellingsOf,
  typed,
  uuid,
  valuesOf,
} from './vector.mjs';

export function identifiers() {
  const mostCharacters = Array.from({ length: 4096 }, (_, i) => String.fromCharCode(0x4e00 + i)).join('');
  const unambiguous = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
  return [
    ...valuesOf(id(), ['0', '9', '10', '9'.repeat(55)], ['42', '100237', '1721012345', '13800138000']),
    ...[14, 16, 18, 19, 20, 21, 33, 50].map((length) => {
      return typed(
        `id() of ${length} drawn digits`,
        { value: id() },
        { value: drawnDigits(length, `id ${length}`) },
      );
    }),
    ...[57, 58].map((length) =>
      typed(
        `id() of ${length} nines, wechat`,
        { value: id() },
        { value: '9'.repeat(length) },
        { alphabet: 'wechat' },
      ),
    ),
    ...valuesOf(digits(1), ['0', '9']),
    ...valuesOf(digits(7), ['0000000', '9999999']),
    ...valuesOf(digits(8), ['00000000', '99999999'], ['00031207']),
    ...valuesOf(digits(18), ['0'.repeat(18), '9'.repeat(18)], ['202407150031002913']),
    ...valuesOf(digits(58), ['0'.repeat(58), '9'.repeat(58)], [draw(DECIMAL, 58, 'digits')]),
    ...valuesOf(
      snowflake(),
      ['0', '18446744073709551615'],
      ['9999999999', '10000000000', '9223372036854775807', '1795324876512231425', '18446744070000000000'],
    ),
    ...valuesOf(hex(1), ['0', 'f']),
    ...valuesOf(hex(16), ['0'.repeat(16), 'f'.repeat(16)], ['9f3c1a7e5b2d8046']),
    ...valuesOf(hex(32), [], ['6d85a2b9634fae1b0aa3c5d24f7e9b10', drawnHex(32, 'hex')]),
    ...valuesOf(hex(48), ['0'.repeat(48), 'f'.repeat(48)]),
    ...valuesOf(objectId(), ['0'.repeat(24), 'f'.repeat(24)], ['66a1f0c27b3d4e5f6a7b8c9d']),
    ...valuesOf(
      uuid(),
      ['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff'],
      ['3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34', drawnUuid('uuid')],
    ),
    ...spellingsOf(
      uuid(),
      [
        '3F2B8C1E-9D47-4A6E-B1C2-7E5F0A9D8B34',
        '3f2b8c1e9d474a6eb1c27e5f0a9d8b34',
        '3F2B8C1E9D474A6EB1C27E5F0A9D8B34',
        '3f2b8c1e-9d47-4a6e-b1c2-7E5F0A9D8B34',
      ],
      '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34',
    ),
    ...valuesOf(
      openid(),
      [`o${'A'.repeat(27)}`, `o${'_'.repeat(27)}`],
      ['oXk4T5bQw8fZr2LmNc7YhJ1sVdPe', drawnOpenid('openid')],
    ),
    ...valuesOf(openid({ prefix: 'oXk4T5' }), [], ['oXk4T5bQw8fZr2LmNc7YhJ1sVdPe']),
    ...valuesOf(openid({ prefix: `o${'A'.repeat(26)}` }), [`o${'A'.repeat(27)}`, `o${'A'.repeat(26)}_`]),
    ...valuesOf(phone(), ['13000000000', '19999999999'], ['13800138000', '15526262525']),
    ...valuesOf(code('01', 1), ['0', '1']),
    ...valuesOf(code('01', 64), ['0'.repeat(64), '1'.repeat(64)], ['0110'.repeat(16)]),
    ...valuesOf(code(mostCharacters, 3), [], ['乀乁巿']),
    ...valuesOf(code(unambiguous, 6), ['AAAAAA', '999999'], ['K7Q2M9']),
    ...valuesOf(code('0123456789X', 18), [], ['510104199003071234', '51010419900307123X']),
    ...valuesOf(code(BASE64URL, 32), ['A'.repeat(32), '_'.repeat(32)], [draw(BASE64URL, 32, 'code')]),
    ...valuesOf(code('川粤京沪', 3), ['川川川', '沪沪沪'], ['粤川京']),
  ];
}
