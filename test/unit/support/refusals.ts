// Refusals of every reason: attempts that throw a SceneError.
import * as library from '../../../src';
import type { SceneErrorCode, SceneErrorReason } from '../../../src';
import {
  applycode,
  applycodequery,
  codeactivequery,
  createAlipayQRCode,
  getQRCode,
  getUnlimitedQRCode,
  isExpired,
  validity,
} from '../../../src/codes';
import { fromJSON } from '../../../src/schema';

const {
  code,
  date,
  decimal,
  decodeQuery,
  decodeText,
  defineScene,
  digits,
  encodeQuery,
  encodeText,
  flag,
  id,
  integer,
  list,
  objectId,
  oneOf,
  openid,
  optional,
  phone,
  snowflake,
  text,
  timestamp,
  tuple,
  uuid,
  variant,
} = library;

const no = undefined as never;
const fields = {
  a: optional(integer({ min: 1, max: 9 })),
  at: optional(decimal({ min: -1, max: 1, digits: 1 })),
  kind: optional(oneOf(['x', 'y'])),
  when: optional(date()),
  then: optional(timestamp()),
  who: optional(id()),
  big: optional(snowflake()),
  hex: optional(objectId()),
  open: optional(openid()),
  call: optional(phone()),
  name: optional(text({ max: 3 })),
  sum: optional(decimal({ min: 0, max: 9, digits: 2 })),
  uuid: optional(uuid()),
  digits: optional(digits(3)),
  code: optional(code('ABC', 2)),
  list: optional(list(flag(), { max: 2 })),
  pair: optional(tuple(flag(), flag())),
  both: optional(variant('type', { t: {} })),
};
const scene = defineScene(fields);
const one = defineScene({ a: integer({ max: 9 }) });
const later = one.next({ a: integer({ max: 9 }), b: flag() }, () => {
  throw new RangeError('no b');
});
const alipay = { url_param: 'pages/a', query_param: 'x=1', describe: 'a' };
const encode = (record: object) => () => scene.encode(record as never);

/** Refusals by their reason: the code, the path, and the attempt. */
export const REFUSALS: Readonly<
  Record<SceneErrorReason, readonly [SceneErrorCode, string, () => unknown][]>
> = {
  definition: [
    ['schema', '', () => integer({ max: -1 })],
    ['schema', 'a', () => defineScene({ a: integer as never })],
    ['schema', 't.b', () => variant('k', { t: { b: flag as never } })],
    ['schema', '1', () => tuple(flag(), flag as never)],
    ['schema', 'readers.0', () => defineScene({ a: id() }, { readers: [library.pairs as never] })],
    ['schema', '', () => defineScene({ a: id() }, { check: 99 })],
    ['schema', '', () => one.next({}, no)],
    ['schema', '', () => encodeText('a', { alphabet: 'base64' as never })],
  ],
  'unknown-option': [
    ['schema', '', () => defineScene({ a: id() }, { legacy: [] } as never)],
    ['schema', '', () => text({ length: 2 } as never)],
    ['schema', '', () => (uuid as (options: object) => unknown)({ dashes: false })],
    ['schema', '', () => decodeText('a', { alpabet: 'wechat' } as never)],
  ],
  capacity: [
    ['schema', '', () => defineScene({ a: uuid(), b: uuid() })],
    ['length', '', () => encodeText('饕餮'.repeat(40))],
    ['length', '', () => encodeQuery({ a: '饕餮'.repeat(40) })],
    ['length', '', encode({ big: '1'.repeat(19), hex: 'a'.repeat(24), open: 'o' + 'a'.repeat(27) })],
    ['length', 'path', () => getQRCode({ path: 'a'.repeat(1025) })],
    ['length', 'describe', () => createAlipayQRCode({ ...alipay, describe: '饕餮'.repeat(40) })],
    ['length', 'scene', () => getUnlimitedQRCode({ scene: 'a'.repeat(33) })],
  ],
  missing: [
    ['value', 'a', () => one.encode({} as never)],
    ['value', 'both.type', encode({ both: {} })],
    ['value', 'pair.1', encode({ pair: [true, undefined] })],
    ['value', '', () => one.encode(no)],
    ['value', '', () => encodeText(no)],
    ['value', 'path', () => getQRCode({} as never)],
    ['value', '', () => applycodequery({} as never)],
    ['value', '', () => codeactivequery({} as never)],
  ],
  type: [
    ['value', 'a', encode({ a: '1' })],
    ['value', 'a', encode({ a: null })],
    ['value', 'a', encode({ a: 1n })],
    ['value', 'who', encode({ who: 1 })],
    ['value', 'big', encode({ big: 1795324876512231400 })],
    ['value', 'when', encode({ when: new Date() })],
    ['value', 'name', encode({ name: 1 })],
    ['value', 'list', encode({ list: 'ab' })],
    ['value', '', () => encodeQuery([] as never)],
    ['value', 'a', () => encodeQuery({ a: 1 as never })],
    ['value', 'sum', encode({ sum: 'ab' })],
    ['value', 'path', () => getQRCode({ path: 1 as never })],
    ['value', '', () => getQRCode('a' as never)],
    ['value', 'scene', () => getUnlimitedQRCode({ scene: 178 as never })],
    ['value', 'line_color', () => getQRCode({ path: 'a', line_color: 'red' as never })],
    ['value', 'line_color.r', () => getQRCode({ path: 'a', line_color: { r: 'x', g: 0, b: 0 } })],
    // decode throws what an upgrade leads to.
    ['value', '', () => one.next({}, () => 1 as never).decode(one.encode({ a: 1 }))],
    ['value', 'now', () => isExpired('alipayTrial', 0, '1' as never)],
  ],
  format: [
    ['value', 'a', encode({ a: 1.5 })],
    ['value', 'at', encode({ at: 0.55 })],
    ['value', 'who', encode({ who: '007' })],
    ['value', 'big', encode({ big: '-1' })],
    ['value', 'hex', encode({ hex: 'A'.repeat(24) })],
    ['value', 'open', encode({ open: 'x'.repeat(28) })],
    ['value', 'call', encode({ call: '12345678901' })],
    ['value', 'when', encode({ when: '2026-02-30' })],
    ['value', 'name', encode({ name: '\ud800' })],
    ['value', 'uuid', encode({ uuid: '3f2b' })],
    ['value', 'digits', encode({ digits: '12a' })],
    ['value', 'code', encode({ code: 'I' })],
    ['value', 'scene', () => getUnlimitedQRCode({ scene: '%' })],
    ['value', 'page', () => getUnlimitedQRCode({ scene: 'a', page: '/pages/a' })],
    ['value', 'page', () => getUnlimitedQRCode({ scene: 'a', page: 'pages/a ' })],
    ['value', 'path', () => getQRCode({ path: 'a?scancode_time=1' })],
    ['value', 'code', () => codeactivequery({ code: 'K2' })],
    ['value', 'color', () => createAlipayQRCode({ ...alipay, color: '#1677ff' })],
  ],
  range: [
    ['value', 'a', encode({ a: 10 })],
    ['value', 'a', encode({ a: NaN })],
    ['value', 'at', encode({ at: -1.1 })],
    ['value', 'then', encode({ then: -1 })],
    ['value', 'big', encode({ big: '18446744073709551616' })],
    ['value', 'who', encode({ who: '1'.repeat(59) })],
    ['value', 'when', encode({ when: '1999-12-31' })],
    ['value', 'when', encode({ when: '2100-01-01' })],
    ['value', 'name', encode({ name: '幸福西饼' })],
    ['value', '', () => encodeText('a'.repeat(4097))],
    ['value', 'list', encode({ list: [true, true, true] })],
    ['value', 'pair', encode({ pair: [true] })],
    ['value', 'width', () => getQRCode({ path: 'a', width: 1 })],
    ['value', 'code_count', () => applycode({ code_count: 10001, isv_application_id: 'a' })],
    ['value', 'application_id', () => applycodequery({ application_id: -1 })],
    ['value', 'now', () => isExpired('alipayTrial', 0, NaN)],
  ],
  choice: [
    ['value', 'kind', encode({ kind: 'z' })],
    ['value', 'both.type', encode({ both: { type: 'u' } })],
    ['value', 'pair.0', encode({ pair: ['yes', true] })],
    ['value', 'kind', () => validity('wechat' as never)],
    ['value', 'env_version', () => getQRCode({ path: 'a', env_version: 'beta' as never })],
    ['value', '', () => codeactivequery({ code_index: 1 } as never)],
  ],
  'unknown-field': [
    ['value', 'b', encode({ b: undefined })],
    ['value', 'both.b', encode({ both: { type: 't', b: 1 } })],
    ['value', 'pth', () => getQRCode({ path: 'a', pth: 'b' } as never)],
    ['value', 'path', () => getUnlimitedQRCode({ scene: 'a', path: 'b' } as never)],
  ],
  alphabet: [
    ['scene', '', () => scene.decode('%')],
    ['scene', '', () => scene.decode('a'.repeat(33))],
    ['scene', '', () => decodeText('')],
    ['scene', '', () => decodeQuery(no)],
  ],
  check: [
    ['scene', '', () => one.decode('aaaaaaaa')],
    ['scene', '', () => decodeText('pHRqxZGY9CNL')],
  ],
  version: [
    ['version', '', () => one.decode(later.encode({ a: 1, b: true }))],
    ['version', '', () => decodeText('*AAAA')],
  ],
  upgrade: [
    [
      'version',
      '',
      () => {
        // decode throws what the upgrade throws.
        throw later.inspect({ scene: one.encode({ a: 1 }) }).error as Error;
      },
    ],
    ['version', '', () => fromJSON(later.toJSON()).decode(one.encode({ a: 1 }))],
  ],
};
