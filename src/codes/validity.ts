import { valueError } from '../error';
import type { Bilingual } from './bilingual';

/** How long a code of some kind works. */
export interface Validity {
  readonly kind: CodeKind;
  /** Days of 24 hours from its creation; Infinity where it works for good. */
  readonly days: number;
  readonly permanent: boolean;
  /** What has to hold, in words. */
  readonly condition: Bilingual;
}

const PUBLISHED: Row = [
  Infinity,
  'permanent; only published mini-programs have such codes',
  '永久有效；仅限已发布的小程序',
];

const KINDS = {
  /** Interface A of WeChat. */
  getQRCode: PUBLISHED,
  /** Interface B of WeChat. */
  getUnlimitedQRCode: PUBLISHED,
  /** Interface C of WeChat. */
  createQRCode: PUBLISHED,
  /** Alipay's code from alipay.open.app.qrcode.create. */
  alipayOnline: [
    Infinity,
    'permanent while the mini-program is on the shelf',
    '小程序在架期间永久有效',
  ] as Row,
  /** Alipay's code from the console. */
  alipayConsole: [
    Infinity,
    'permanent while the mini-program is on the shelf, and the code is not deleted in the console',
    '小程序在架期间永久有效；在控制台删除后失效',
  ] as Row,
  /** An ordinary QR code that Alipay leads to the mini-program (关联普通二维码). */
  alipayLink: [
    Infinity,
    'permanent while the rule is published and unchanged',
    '关联规则已发布且未变更期间永久有效',
  ] as Row,
  /** Alipay's code for a preview or for debugging on a device. */
  alipayPreview: [6, '6 days; for developers', '6 天有效，供开发者预览、真机调试'] as Row,
  /** Alipay's code for the version for testers. */
  alipayTrial: [7, '7 days; for testers', '7 天有效，供体验版测试'] as Row,
  /** Alipay's code in a shared picture (onShareAppMessage). */
  alipayShareImage: [60, '60 days', '60 天有效'] as Row,
  /** Alipay's share token (吱口令). */
  alipayShareToken: [30, '30 days where nothing else is set', '默认 30 天有效'] as Row,
};

type Row = readonly [days: number, condition: string, conditionInChinese: string];

/** A kind of code, by its interface or by how Alipay makes it. */
export type CodeKind = keyof typeof KINDS;

const DAY = 86400000;

/**
 * How long a code of some kind works, and on what condition.
 *
 * @throws SceneError `value` for an unknown kind.
 * @example validity('alipayTrial').days // 7
 * @see WeChat: 获取小程序码; Alipay: 小程序码 and 分享.
 */
export function validity(kind: CodeKind): Validity {
  if (Object.keys(KINDS).indexOf(kind) < 0)
    throw valueError(kind, 'kind', `one of ${Object.keys(KINDS).join(', ')}`);
  const [days, en, zh] = KINDS[kind];
  return { kind, days, permanent: days === Infinity, condition: { en, zh } };
}

/**
 * The moment from which a code no longer works, in Unix milliseconds; Infinity for a permanent one.
 *
 * @param createdAt a Date, or Unix milliseconds.
 * @throws SceneError `value` for an unknown kind, and for what is no moment.
 * @example expiresAt('alipayTrial', new Date()) // in 7 days
 */
export function expiresAt(kind: CodeKind, createdAt: Date | number): number {
  const { days } = validity(kind);
  return moment(createdAt, 'createdAt') + days * DAY;
}

/**
 * Whether a code has ceased to work: up to a millisecond before {@link expiresAt} it has not.
 *
 * @param now a Date, or Unix milliseconds; the present if left out.
 * @throws SceneError `value` for an unknown kind, and for what is no moment.
 * @example isExpired('alipayTrial', 0, 604_800_000) // true
 */
export function isExpired(
  kind: CodeKind,
  createdAt: Date | number,
  now: Date | number = Date.now(),
): boolean {
  return moment(now, 'now') >= expiresAt(kind, createdAt);
}

function moment(time: Date | number, name: string): number {
  const milliseconds = typeof time === 'number' ? time : time instanceof Date ? time.getTime() : NaN;
  if (!Number.isFinite(milliseconds)) throw valueError(time, name, 'a Date, or Unix milliseconds');
  return milliseconds;
}
