// The meaning of an error for the calls after it.
import { SceneError } from 'miniprogram-scene';
import { describe, expect, test } from 'vitest';
import { ALIPAY_CODES } from '../src/client/alipay-error';
import { explainAlipayError, judgeError, PlatformError, TransportError } from '../src/index';

const judge = (errcode: number, call = 'getUnlimitedQRCode') =>
  judgeError(new PlatformError(call, errcode, 'words'));

describe('an error is judged', () => {
  test.each([
    [-1, 'platform', 'later', 'request'],
    [40001, 'token', 'token', 'every'],
    [40129, 'caller', 'never', 'request'],
    [41030, 'caller', 'never', 'alike'],
    [45011, 'quota', 'minute', 'every'],
    [45029, 'quota', 'never', 'alike'],
    [48001, 'account', 'never', 'every'],
  ])('by its code, with advice: %d', (errcode, fault, retry, scope) => {
    expect(judge(errcode)).toMatchObject({ fault, retry, scope, retryAt: undefined });
    expect(judge(errcode).advice!.zh).toMatch(/\p{Script=Han}/u);
  });

  test('as unknown, where no document lists the code', () => {
    expect(judge(77777)).toStrictEqual({
      fault: 'unknown',
      retry: 'never',
      scope: 'request',
      retryAt: undefined,
      advice: undefined,
    });
  });

  test.each([
    ['2026-02-27T15:59:59.999Z', '2026-02-27T16:00:00.000Z'],
    ['2026-02-27T16:00:00.000Z', '2026-02-28T16:00:00.000Z'],
    ['2026-12-31T23:00:00.000Z', '2027-01-01T16:00:00.000Z'],
  ])("with the next midnight in China for a day's limit: %s", (now, then) => {
    const error = new PlatformError('getQRCode', 45009, 'reach max api daily quota limit');
    expect(judgeError(error, Date.parse(now))).toMatchObject({
      fault: 'quota',
      retry: 'day',
      scope: 'every',
      retryAt: Date.parse(then),
    });
  });

  test('to concern every request, if no token can be had', () => {
    const call = 'getStableAccessToken';
    for (const error of [
      new PlatformError(call, -1, ''),
      new PlatformError(call, 77777, ''),
      new TransportError(call, 'no answer'),
      new Error('no token today'),
      'a text',
      undefined,
    ])
      expect(judgeError(error).scope).toBe('every');
  });

  test('by its status, where a gateway has answered', () => {
    const of = (status: number) => judgeError(new TransportError('getQRCode', 'words', { status }));
    expect(of(412)).toMatchObject({ fault: 'network', scope: 'every' });
    expect(of(412).advice!.en).toContain('Content-Length');
    expect(of(407).scope).toBe('every');
    expect(of(503)).toMatchObject({ fault: 'network', retry: 'later', scope: 'request' });
  });

  test('as the fault of the caller, where the request was never sent', () => {
    const error = new SceneError('value', 'scene: …', '%', '', 'scene', 'format');
    expect(judgeError(error)).toMatchObject({ fault: 'caller', retry: 'never', scope: 'request' });
  });
});

describe("an error of Alipay's gateway is explained", () => {
  test('in both languages', () => {
    expect(ALIPAY_CODES).toStrictEqual([
      '20000',
      '20001',
      '40001',
      '40002',
      '40003',
      '40004',
      '40005',
      '40006',
    ]);
    for (const code of ALIPAY_CODES) {
      const { meaning, advice } = explainAlipayError({ code })!;
      for (const { en, zh } of [meaning, advice]) {
        expect(en).toMatch(/^\p{ASCII}|小程序二维码/u);
        expect(zh).toMatch(/\p{Script=Han}/u);
      }
    }
  });

  test.each([
    ['20000', 'isp.unknow-error', 'platform later request'],
    ['20001', 'aop.invalid-app-auth-token', 'token token every'],
    ['40002', 'isv.invalid-signature', 'caller never every'],
    ['40002', 'isv.invalid-parameter', 'caller never request'],
    ['40004', undefined, 'caller never request'],
    ['40005', 'isv.app-call-limited', 'quota minute every'],
    ['40006', 'isv.insufficient-isv-permissions', 'account never every'],
  ])('by its codes: %s %s', (code, sub_code, words) => {
    const { fault, retry, scope } = explainAlipayError({ code, sub_code })!;
    expect(`${fault} ${retry} ${scope}`).toBe(words);
  });

  test('but not a success, or what is unknown', () => {
    for (const code of ['10000', '99999', 'constructor', '', undefined])
      expect(explainAlipayError({ code })).toBeUndefined();
  });
});
