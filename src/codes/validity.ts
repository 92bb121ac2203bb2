// The time for which a code works.
import { valueError } from '../error';
import type { Bilingual } from './bilingual';

/** The time for which a kind of code works, and the condition. */
export interface Validity {
  readonly kind: CodeKind;
  /** Days of 24 hours from the creation of the code; Infinity for a permanent one. */
  readonly days: number;
  readonly permanent: boolean;
  /** The condition under which the code works. */
  readonly condition: Bilingual;
}

interface Row extends Bilingual {
  readonly days: number;
}

const PUBLISHED: Row = {
  days: Infinity,
  en: 'permanent; only published mini-programs have such codes',
  zh: '永久有效；仅限已发布的小程序',
};

// Sources: WeChat's 获取小程序码, https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/qr-code.html, the
// pages 小程序码 and 分享 of Alipay's documents, https://opendocs.alipay.com/mini, and https://miniapp.xiaohongshu.com/doc/DC164497
const KINDS = {
  /** Interface A of WeChat. */
  getQRCode: PUBLISHED,
  /** Interface B of WeChat. */
  getUnlimitedQRCode: PUBLISHED,
  /** Interface C of WeChat. */
  createQRCode: PUBLISHED,
  /** Alipay's code from alipay.open.app.qrcode.create. */
  alipayOnline: {
    days: Infinity,
    en: 'permanent while the mini-program is on the shelf',
    zh: '小程序上架期间永久有效',
  },
  /** Alipay's code from the console. */
  alipayConsole: {
    days: Infinity,
    en: 'permanent while the mini-program is on the shelf, and the code is not deleted in the console',
    zh: '小程序上架期间永久有效；在控制台删除后失效',
  },
  /** An ordinary QR code that Alipay leads to the mini-program (关联普通二维码). */
  alipayLink: {
    days: Infinity,
    en: 'permanent while the rule is published and unchanged',
    zh: '关联规则已发布且未修改时永久有效',
  },
  /** Alipay's code for a preview or for debugging on a device. */
  alipayPreview: { days: 6, en: '6 days; for developers', zh: '6 天有效，供开发者预览、真机调试' },
  /** Alipay's code of the trial version. */
  alipayTrial: { days: 7, en: '7 days; for testers', zh: '7 天有效，供体验版测试' },
  /** Alipay's code in a shared picture (onShareAppMessage). */
  alipayShareImage: { days: 60, en: '60 days', zh: '60 天有效' },
  /** Alipay's share token (吱口令). */
  alipayShareToken: { days: 30, en: '30 days where nothing else is set', zh: '默认 30 天有效' },
  /** Xiaohongshu's unlimited code. */
  xiaohongshu: {
    days: 3650,
    en: 'ten years; only a released mini-program opens',
    zh: '十年有效；仅限已发布的小程序',
  },
};

/** A kind of code: the interface that makes it, or the way in which Alipay makes it. */
export type CodeKind = keyof typeof KINDS;

const DAY = 86400000;

/**
 * Tells how long a kind of code works, and under which condition.
 *
 * @throws SceneError `value` for an unknown kind.
 * @example validity('alipayTrial').days // 7
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/qr-code.html; for Alipay, the pages 小程序码 and 分享
 * of https://opendocs.alipay.com/mini
 */
export function validity(kind: CodeKind): Validity {
  if (Object.keys(KINDS).indexOf(kind) < 0)
    throw valueError(kind, 'kind', `one of ${Object.keys(KINDS).join(', ')}`, 'choice');
  const { days, en, zh }: Row = KINDS[kind];
  return { kind, days, permanent: days === Infinity, condition: { en, zh } };
}

/**
 * Gives the first moment at which a code no longer works, in Unix milliseconds; Infinity for a permanent one.
 *
 * @param createdAt the moment of its creation: a Date, or Unix milliseconds.
 * @throws SceneError `value` for an unknown kind and for an invalid moment.
 * @example expiresAt('alipayTrial', 0) // 604800000
 */
export function expiresAt(kind: CodeKind, createdAt: Date | number): number {
  const { days } = validity(kind);
  return moment(createdAt, 'createdAt') + days * DAY;
}

/**
 * Tells whether a code no longer works, from the moment of {@link expiresAt} on.
 *
 * @param createdAt the moment of its creation: a Date, or Unix milliseconds.
 * @param now the moment to look at: a Date, or Unix milliseconds. @default Date.now()
 * @throws SceneError `value` for an unknown kind and for an invalid moment.
 * @example isExpired('alipayTrial', 0, 604800000) // true
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
  if (!Number.isFinite(milliseconds)) {
    const isTime = typeof time === 'number' || time instanceof Date;
    throw valueError(time, name, 'a Date, or Unix milliseconds', isTime ? 'range' : 'type');
  }
  return milliseconds;
}
