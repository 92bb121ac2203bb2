import {
  code,
  compileQuery,
  date,
  decimal,
  digits,
  flag,
  hex,
  id,
  objectId,
  oneOf,
  openid,
  optional,
  phone,
  snowflake,
  text,
  timestamp,
  uuid,
} from '../../../src';
import type { Field } from '../../../src';
import { readFileSync } from 'node:fs';

/** A record that somebody wants to carry, and what kind of value each field is. */
export interface Payload {
  title: string;
  record: Record<string, string>;
  kinds: string[];
}

export const payloads: Payload[] = readFileSync(
  new URL('../fixtures/payloads.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Payload);

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const UPPER_AND_DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The field that a developer would choose for a kind of value; `example` tells lengths. */
export function fieldFor(kind: string, example: string): Field<unknown> {
  const count = Number(/\d+$/.exec(kind)?.[0]);
  if (/^enum/.test(kind)) return oneOf(Array.from({ length: count }, (_, i) => i));
  if (/^code/.test(kind)) return code(UPPER_AND_DIGITS, count);
  if (/^token/.test(kind)) return code(BASE64URL, count);
  if (/^hex/.test(kind)) return hex(count);
  switch (kind) {
    case 'uint':
      return id();
    case 'opt-uint':
      return optional(id());
    case 'digits':
    case 'imei':
      return digits(example.length);
    case 'idcard':
      return code('0123456789X', 18);
    case 'mac':
      return code('0123456789ABCDEF', 12);
    case 'md5':
      return hex(32);
    case 'oid':
      return objectId();
    case 'openid':
    case 'unionid':
      return openid();
    case 'phone':
      return phone();
    case 'snow':
      return snowflake();
    case 'uuid':
      return uuid();
    case 'bool':
      return flag();
    case 'date':
      return date();
    case 'ts':
      return timestamp({ unit: 's' });
    case 'tsms':
      return timestamp({ unit: 'ms' });
    case 'lat':
      return decimal({ min: -90, max: 90, digits: 5 });
    case 'lng':
      return decimal({ min: -180, max: 180, digits: 5 });
    case 'price':
      return decimal({ min: 0, max: 99999.99, digits: 2 });
    default:
      // zh, ascii, slug, text, ver, plate, ym, time
      return text();
  }
}

/** The schema of a payload, and its record with numbers and booleans where the fields have them. */
export function typed({ record, kinds }: Payload): {
  fields: Record<string, Field<unknown>>;
  record: Record<string, unknown>;
} {
  const fields: Record<string, Field<unknown>> = {};
  const values: Record<string, unknown> = {};
  Object.entries(record).forEach(([name, value], i) => {
    const field = fieldFor(kinds[i]!, value);
    fields[name] = field;
    const parsed = field.parse(value);
    if (parsed !== undefined) values[name] = parsed;
  });
  return { fields, record: values };
}

/** The options in which a scene arrives, by where it was scanned and read. Loses nothing of any scene. */
export function optionsOf(scene: string): Record<string, unknown> {
  const once = encodeURIComponent(scene);
  const twice = encodeURIComponent(once);
  const path = 'pages/poster/poster';
  const link = `https://shop.cn/t/a?table=8&scene=${once}&from=door#menu`;
  const scanned = {
    scanType: 'WX_CODE',
    charSet: 'utf-8',
    rawData: 'aHR0cHM6',
    result: '*',
    errMsg: 'scanCode:ok',
  };
  const launched = { path, scene: 1047, shareTicket: undefined, referrerInfo: {}, mode: 'default' };
  const compiled = compileQuery(scene)
    .split('&')
    .map((pair) => pair.split('='));
  const all: Record<string, unknown> = {
    'onLoad, encoded': { scene: once },
    'onLoad, plain': { scene },
    'onLoad, encoded twice': { scene: twice },
    'onLoad, beside keys of the page': { from: 'list', scene: once, id: '7' },
    'App.onLaunch': { ...launched, query: { scene: once } },
    'App.onShow, plain': { ...launched, query: { scene } },
    getEnterOptionsSync: {
      ...launched,
      query: { scene: once },
      apiCategory: 'default',
      forwardMaterials: [],
    },
    'a mini game': { scene: 1047, query: { scene: once } },
    'scanCode on iOS': { ...scanned, path: `${path}?scene=${once}` },
    'scanCode on iOS, behind another key': { ...scanned, path: `${path}?from=list&scene=${once}` },
    'Alipay, onLaunch': { path, scene: '1011', query: { scene: once } },
    'Alipay, onShow, plain': { path, scene: 1011, query: { scene } },
    'Alipay, an associated QR code': { path, scene: '1011', query: { qrCode: encodeURIComponent(link) } },
    'Alipay, an associated QR code, plain': { path, scene: '1011', query: { qrCode: link } },
    'a compile mode of DevTools': Object.fromEntries(compiled) as unknown,
    'a link': { q: encodeURIComponent(link), scancode_time: '1721012345' },
    'a link, scanned in the app': { ...scanned, scanType: 'QR_CODE', result: link },
  };
  // A scene that begins with & reads like one that is empty.
  if (!scene.startsWith('&')) all['scanCode on Android'] = { ...scanned, path: `${path}?scene=${scene}` };
  const split = splitByRouter(scene);
  if (split) all['onLoad, split by the router'] = split;
  return all;
}

/** What the router makes of a plain scene with a &, or undefined where that loses something. */
export function splitByRouter(scene: string): Record<string, string> | undefined {
  const [first, ...rest] = scene.split('&');
  const pairs = rest.map((part) => /^([^=]+)(?:=([^=]+))?$/.exec(part));
  const keys = pairs.map((pair) => pair?.[1] ?? '');
  const isLossless =
    rest.length > 0 &&
    /^[^=?#]+$/.test(first!) &&
    keys.every((key, i) => key && !/^\d+$/.test(key) && keys.indexOf(key) === i) &&
    !/[?#]/.test(scene);
  return isLossless
    ? Object.fromEntries([['scene', first!], ...pairs.map((pair) => [pair![1]!, pair![2] ?? ''])])
    : undefined;
}
