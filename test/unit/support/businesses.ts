// Records as businesses print them, in the order of time: ids grow, fields are missing at times, and texts are what people write. Each business
// with the schema of a developer who knows it.
import { code, date, decimal, digits, flag, hex, id, integer, list, objectId, oneOf } from '../../../src';
import { openid, optional, phone, snowflake, text, timestamp, uuid } from '../../../src';
import type { Field } from '../../../src';
import { randomFrom } from '../../../scripts/random.mjs';

type Random = ReturnType<typeof randomFrom>;
type Values = Record<string, unknown>;

export interface Business {
  name: string;
  fields: Record<string, Field<unknown>>;
  /** The record that is printed when a part of the time has passed, from 0 to 1. */
  print(time: number, random: Random): Values;
}

const DIGITS = '0123456789';
const UPPER = DIGITS + 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const UNAMBIGUOUS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const HEX = DIGITS + 'abcdef';
const BASE64URL = UPPER + 'abcdefghijklmnopqrstuvwxyz-_';

const SURNAMES = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗';
const GIVEN = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英华文建国志红玉兰';
const PLACES = [
  '春熙路',
  '天府',
  '万达',
  '南门',
  '大悦城',
  '西单',
  '五道口',
  '科技园',
  '龙湖',
  '太古里',
  '中山路',
  '江滩',
];
const DISHES = ['火锅', '烧烤', '面馆', '茶餐厅', '奶茶', '酸菜鱼', '包子铺', '小炒', '烤肉', '串串香'];

const times = (count: number, make: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join('');
const word = ({ pick }: Random, characters: string, length: number) => times(length, () => pick(characters));
const personOf = (random: Random) => random.pick(SURNAMES) + word(random, GIVEN, 1 + random.below(2));
const shopOf = ({ pick }: Random) => pick(PLACES) + pick(DISHES);
const mobileOf = (random: Random) => `1${random.pick('356789')}${word(random, DIGITS, 9)}`;
const dayAt = (time: number, days = 300) =>
  new Date(Date.UTC(2026, 0, 1) + Math.floor(time * days) * 86400000).toISOString().slice(0, 10);
const secondAt = (time: number) => 1767225600 + Math.floor(time * 25920000);
/** An id among those that there are at a time: they grow from the first number to the last one. */
const idAt = (from: number, to: number, time: number, { fraction }: Random) =>
  Math.floor(from + (to - from) * time * (0.2 + 0.8 * fraction()));
const uuidOf = (random: Random) => [8, 4, 4, 4, 12].map((length) => word(random, HEX, length)).join('-');
/** Some of the values are much more frequent than others. */
const mostly = ({ chance, pick }: Random, usual: string, others: readonly string[]) =>
  chance(0.6) ? usual : pick(others);

export const businesses: Business[] = [
  {
    name: 'tables of restaurants',
    fields: { shop: integer({ max: 99999 }), table: text(), area: optional(oneOf(['大厅', '包间', '露台'])) },
    print: (time, random) => ({
      shop: idAt(12, 3400, time, random),
      table: `${random.pick('ABC')}${1 + random.below(30)}`,
      ...(random.chance(0.5) ? { area: random.pick(['大厅', '包间', '露台']) } : {}),
    }),
  },
  {
    name: 'invitations',
    fields: { activity: id(), inviter: snowflake(), channel: oneOf(['poster', 'wechat', 'offline']) },
    print: (time, random) => ({
      activity: String(idAt(300, 9000, time, random)),
      inviter: `17${word(random, DIGITS, 17)}`,
      channel: mostly(random, 'poster', ['wechat', 'offline']),
    }),
  },
  {
    name: 'coupons',
    fields: { coupon: code(UPPER, 8), amount: decimal({ min: 0, max: 999.99, digits: 2 }), until: date() },
    print: (time, random) => ({
      coupon: word(random, UNAMBIGUOUS, 8),
      amount: random.pick([5, 9.9, 10, 20, 29.9, 50, 88.88, 100]),
      until: dayAt(time + 0.1),
    }),
  },
  {
    name: 'parking',
    fields: { lot: integer({ max: 9999 }), plate: text(), entered: timestamp() },
    print: (time, random) => ({
      lot: 1 + random.below(80),
      plate: `${random.pick('川粤京沪鄂')}${random.pick('ABCDE')}${random.chance(0.2) ? 'D' : ''}${word(random, UNAMBIGUOUS, 5)}`,
      entered: secondAt(time),
    }),
  },
  {
    name: 'devices',
    fields: { sn: code(UPPER + '-', 12), model: integer({ max: 99 }), online: flag() },
    print: (time, random) => ({
      sn: `MH-${2023 + Math.floor(time * 4)}-${String(Math.floor(time * 900) + random.below(90)).padStart(4, '0')}`,
      model: 1 + random.below(12),
      online: random.chance(0.7),
    }),
  },
  {
    name: 'hotel rooms',
    fields: { hotel: integer({ max: 999999 }), room: id(), checkIn: date(), nights: integer({ max: 30 }) },
    print: (time, random) => ({
      hotel: 20000 + random.below(900),
      room: String((1 + random.below(18)) * 100 + 1 + random.below(30)),
      checkIn: dayAt(time),
      nights: 1 + random.below(5),
    }),
  },
  {
    name: 'courses',
    fields: { course: objectId(), teacher: text(), seats: integer({ max: 200 }) },
    print: (_, random) => ({
      course: `66a1${word(random, HEX, 20)}`,
      teacher: personOf(random),
      seats: 10 + random.below(50),
    }),
  },
  {
    name: 'clinics',
    fields: { dept: integer({ max: 99 }), doctor: id(), day: date(), patient: optional(text()) },
    print: (time, random) => ({
      dept: 1 + random.below(40),
      doctor: String(idAt(100, 900, time, random)),
      day: dayAt(time),
      ...(random.chance(0.6) ? { patient: personOf(random) } : {}),
    }),
  },
  {
    name: 'tickets',
    fields: { ticket: uuid(), seat: code(UPPER, 3) },
    print: (_, random) => ({
      ticket: uuidOf(random),
      seat: `${String(1 + random.below(32)).padStart(2, '0')}${random.pick('ABCDF')}`,
    }),
  },
  {
    name: 'lockers',
    fields: { cabinet: text(), box: integer({ max: 99 }), code: digits(6) },
    print: (time, random) => ({
      cabinet: `HC${200 + idAt(1, 8000, time, random)}`,
      box: 1 + random.below(36),
      code: word(random, DIGITS, 6),
    }),
  },
  {
    name: 'charging piles',
    fields: { station: integer({ max: 999999 }), pile: integer({ max: 99 }), gun: oneOf([1, 2]) },
    print: (time, random) => ({
      station: 20000 + idAt(1, 3000, time, random),
      pile: 1 + random.below(24),
      gun: 1 + random.below(2),
    }),
  },
  {
    name: 'members',
    fields: { openid: openid(), level: oneOf(['normal', 'silver', 'gold']) },
    print: (_, random) => ({
      openid: `oXk4T5${word(random, BASE64URL, 22)}`,
      level: mostly(random, 'normal', ['silver', 'gold']),
    }),
  },
  {
    name: 'group buying',
    fields: {
      group: integer({ max: 9999999 }),
      goods: integer({ max: 9999999 }),
      price: decimal({ min: 0, max: 9999.99, digits: 2 }),
      leader: optional(integer({ max: 9999999 })),
    },
    print: (time, random) => ({
      group: idAt(80, 60000, time, random),
      goods: idAt(900, 4000, time, random),
      price: (990 + random.below(20000)) / 100,
      ...(random.chance(0.8) ? { leader: idAt(2000, 30000, time, random) } : {}),
    }),
  },
  {
    name: 'events',
    fields: { event: hex(32), start: timestamp({ unit: 'ms' }) },
    print: (time, random) => ({
      event: word(random, HEX, 32),
      start: secondAt(time) * 1000 + 1800000 * random.below(40),
    }),
  },
  {
    name: 'exhibitions',
    fields: {
      hall: integer({ max: 99 }),
      item: integer({ max: 9999 }),
      lang: oneOf(['zh', 'en', 'ja']),
      audio: flag(),
    },
    print: (_, random) => ({
      hall: 1 + random.below(9),
      item: 1 + random.below(600),
      lang: mostly(random, 'zh', ['en', 'ja']),
      audio: random.chance(0.5),
    }),
  },
  {
    name: 'deliveries',
    fields: {
      order: snowflake(),
      lat: decimal({ min: -90, max: 90, digits: 5 }),
      lng: decimal({ min: -180, max: 180, digits: 5 }),
    },
    print: (_, random) => ({
      order: `18${word(random, DIGITS, 17)}`,
      lat: (3050000 + random.below(30000)) / 100000,
      lng: (10400000 + random.below(30000)) / 100000,
    }),
  },
  {
    name: 'second hand',
    fields: { item: id(), title: text(), price: decimal({ min: 0, max: 99999.99, digits: 2 }) },
    print: (time, random) => ({
      item: String(idAt(5000, 800000, time, random)),
      title:
        random.pick(['九成新', '全新', '自用', '闲置']) +
        random.pick(['自行车', '台灯', '书桌', '耳机', '婴儿车', '电饭煲']),
      price: 10 + random.below(2000),
    }),
  },
  {
    name: 'property fees',
    fields: { house: id(), month: text(), paid: flag(), phone: phone() },
    print: (time, random) => ({
      house: `${1 + random.below(28)}${1 + random.below(3)}${String(101 + random.below(2000)).padStart(4, '0')}`,
      month: dayAt(time).slice(0, 7),
      paid: random.chance(0.4),
      phone: mobileOf(random),
    }),
  },
  {
    name: 'bikes',
    fields: { bike: id(), zone: integer({ max: 999 }), tags: list(integer({ max: 20 }), { max: 5 }) },
    print: (time, random) => ({
      bike: `8600${idAt(10000000, 99999999, time, random)}`,
      zone: 1 + random.below(120),
      tags: Array.from({ length: random.below(4) }, () => random.below(12)),
    }),
  },
  {
    name: 'lost and found',
    fields: { tag: code(UPPER, 6), owner: text(), shop: optional(text()) },
    print: (_, random) => ({
      tag: word(random, UPPER, 6),
      owner: personOf(random),
      ...(random.chance(0.3) ? { shop: shopOf(random) } : {}),
    }),
  },
];

/** Records of a business in the order of time. */
export function printed({ print }: Business, count: number, seed: number): Values[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, i) => print(i / count, random));
}
