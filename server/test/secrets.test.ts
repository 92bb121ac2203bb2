// The access token and the secret stand in no error, however a platform, a gateway or a function of the user echoes them.
import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createClient, judgeError, stableAccessToken } from '../src/index';
import { Secrets } from '../src/client/secrets';
import { bytes, json, startAnswering } from './support/answers';
import type { Answer } from './support/answers';
import { errorFrom } from './support/errors';
import { makeClient } from './support/platform';

const scene = 'id=178';
const token = '77_Tk-9_x/y+z=="q\\w&e%r.Very-Secret-Token-0123456789';
const secret = '0123456789abcdef0123456789abcdef';

const hex = (text: string) => Buffer.from(text).toString('hex');
const everyCharacter = (text: string, spell: (unit: string) => string) => Array.from(text, spell).join('');
const unitOf = (character: string) => character.charCodeAt(0).toString(16).padStart(4, '0');

/** The ways in which an echo may spell a secret. */
const SPELLINGS: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'in capitals': (text) => text.toUpperCase(),
  'percent-encoded': encodeURIComponent,
  'percent-encoded in small letters': (text) =>
    encodeURIComponent(text).replace(/%../g, (code) => code.toLowerCase()),
  'percent-encoded twice': (text) => encodeURIComponent(encodeURIComponent(text)),
  'percent-encoded to the last character': (text) => hex(text).replace(/../g, '%$&'),
  'in JSON': (text) => JSON.stringify(text),
  'in JSON within JSON': (text) => JSON.stringify(JSON.stringify(text)),
  'in JSON with escaped slashes': (text) => JSON.stringify(text).replaceAll('/', '\\/'),
  'in JSON with every character escaped': (text) =>
    everyCharacter(text, (character) => `\\u${unitOf(character)}`),
  'in JSON with some characters escaped': (text) =>
    text.replace(/[&=+<>"']/g, (character) => `\\u${unitOf(character)}`),
  'in hexadecimal': hex,
  'in HTML': (text) => everyCharacter(text, (character) => `&#${character.charCodeAt(0)};`),
  'in base64': (text) => Buffer.from(text).toString('base64'),
  'in base64 behind one byte': (text) => Buffer.from(`{${text}}`).toString('base64'),
  'in base64 behind two bytes': (text) => Buffer.from(`{"${text}"}`).toString('base64'),
  'in base64 for URLs': (text) => Buffer.from(`a=${text}&`).toString('base64url'),
};

/** Whether a text contains a part of the secret that is long enough to be of use, in any spelling that can be undone. */
function leaks(text: string, hidden: string): boolean {
  const undone = [text];
  for (let round = 0; round < 3; round++) {
    for (const one of [...undone]) {
      undone.push(
        one.replace(/\\+u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
      );
      undone.push(
        one.replace(/%([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
      );
      undone.push(one.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))));
      undone.push(one.replaceAll('\\', ''));
    }
  }
  for (const word of text.match(/[\w+/-]{16,}/g) ?? []) {
    for (const start of [0, 1, 2, 3])
      undone.push(Buffer.from(word.slice(start), 'base64').toString('latin1'));
    undone.push(Buffer.from(word, 'hex').toString('latin1'));
  }
  const core = hidden.slice(2, -2).toLowerCase();
  return undone.some(
    (one) => one.toLowerCase().includes(core) || one.toLowerCase().includes(core.replaceAll('\\', '')),
  );
}

/** Everything that a log could show of an error. */
const shown = (error: unknown) => inspect(error, { depth: 20, showHidden: true, maxStringLength: Infinity });

describe.each(Object.keys(SPELLINGS))('a secret %s', (way) => {
  const spell = SPELLINGS[way]!;

  test('is redacted, and the text around it is not', () => {
    for (const hidden of [token, secret]) {
      const secrets = new Secrets();
      secrets.add(hidden);
      const text = secrets.redact(`before: ${spell(hidden)} :after`);
      expect(leaks(text, hidden), text).toBe(false);
      expect(text).toContain('[redacted]');
      expect(text.startsWith('before: ')).toBe(true);
      expect(text.endsWith(' :after')).toBe(true);
    }
  });

  test.each<[string, (echo: string) => Answer]>([
    ['an errmsg', (echo) => json({ errcode: 40001, errmsg: `invalid credential ${echo}` })],
    ['an unknown error', (echo) => json({ errcode: 77777, errmsg: echo })],
    ['the page of a gateway', (echo) => bytes(`<p>${echo}`, 502)],
    ['a page with the secret at the end of what is shown', (echo) => bytes(`${'-'.repeat(50)}${echo}`, 404)],
    [
      'a header',
      (echo) => (response) => response.writeHead(302, { Location: `http://[${encodeURI(echo)}` }).end(),
    ],
  ])('is redacted in the error of %s', async (_, answer) => {
    const platform = await startAnswering(answer(spell(token)));
    const error = await errorFrom(
      makeClient(platform, { accessToken: token, retries: 0 }).getUnlimitedQRCode({ scene }),
    );
    expect(leaks(shown(error), token), shown(error)).toBe(false);
    const refusing = await startAnswering(answer(spell(secret)));
    const provide = stableAccessToken({ appid: 'wx0', secret, baseUrl: refusing.url });
    const refused = await errorFrom(Promise.resolve(provide()));
    expect(leaks(shown(refused), secret), shown(refused)).toBe(false);
  });
});

test('random secrets leave no trace in any spelling, and other texts stay as they are', () => {
  const spellings = fc.constantFrom(...Object.values(SPELLINGS));
  fc.assert(
    fc.property(
      fc.base64String({ minLength: 16, maxLength: 200 }),
      spellings,
      fc.string(),
      (hidden, spell, around) => {
        const secrets = new Secrets();
        secrets.add(hidden);
        expect(leaks(secrets.redact(`${around} ${spell(hidden)} ${around}`), hidden)).toBe(false);
      },
    ),
    { numRuns: 30 },
  );
  const secrets = new Secrets();
  secrets.add(randomBytes(40).toString('base64'));
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => void expect(secrets.redact(text)).toBe(text)),
  );
});

test('no text takes long', () => {
  const secrets = new Secrets();
  secrets.add(token);
  secrets.add('\\'.repeat(40));
  const start = performance.now();
  for (const part of ['\\', '\\\\u00', '%25', '&#0', '77_', 'secret ', 'access_token"', 'a', '\n'])
    secrets.redact(part.repeat(Math.ceil(100_000 / part.length)));
  expect(performance.now() - start).toBeLessThan(20_000);
});

describe('the parameter of a secret', () => {
  test.each([
    'GET /x?access_token=77_abc HTTP/1.1',
    '{"access_token":"77_abc","expires_in":7200}',
    '{\\"secret\\":\\"77_abc\\"}',
    "appsecret: '77_abc'",
    'access_token%3D77_abc',
  ])('is redacted in %s, even if only a part of it is there', (text) => {
    expect(new Secrets().redact(text)).not.toContain('77_abc');
    expect(new Secrets().redact(text)).toContain('[redacted]');
  });

  test('is no word of a sentence', () => {
    const text =
      'invalid credential, access_token is invalid or not latest, could get access_token by getStableAccessToken';
    expect(new Secrets().redact(text)).toBe(text);
  });
});

describe('an error of the function that gives access tokens', () => {
  test('stays what it is, without a secret', async () => {
    const own = Object.assign(new RangeError('no token today'), { code: 'ENOTOKEN' });
    const client = createClient({ accessToken: () => Promise.reject(own), baseUrl: 'http://127.0.0.1:1' });
    expect(await errorFrom(client.getUnlimitedQRCode({ scene }))).toBe(own);
    expect(judgeError(own)).toMatchObject({ fault: 'token', scope: 'every' });
  });

  test.each<[string, (error: Error) => unknown]>([
    ['its message', (error) => new Error(`refused ${token}`, { cause: error })],
    [
      'its cause',
      (error) => new Error('refused', { cause: new Error('inner', { cause: `GET /?t=${token}` }) }) && error,
    ],
    ['a property', (error) => Object.assign(new Error('refused'), { url: `/?t=${token}`, cause: error })],
    ['a thrown text', () => `refused ${token}`],
  ])('is redacted where it names the refused token in %s', async (_, make) => {
    const platform = await startAnswering(json({ errcode: 42001, errmsg: 'expired' }));
    const client = makeClient(platform, {
      retries: 0,
      accessToken: (refused) => {
        if (refused === undefined) return token;
        throw make(new Error(`behind ${token}`)) as Error;
      },
    });
    const error = await errorFrom(client.getUnlimitedQRCode({ scene }));
    expect(leaks(shown(error), token), shown(error)).toBe(false);
  });
});

describe('a base URL', () => {
  test.each([
    'https://user:password@api.weixin.qq.com',
    'https://user@api.weixin.qq.com',
    'https//user:password@api.weixin.qq.com',
    'ftp://user:password@api.weixin.qq.com',
    'https://api.weixin.qq.com/?key=password',
    'https://api.weixin.qq.com/#password',
    'api.weixin.qq.com',
  ])('is refused, and not repeated: %s', (baseUrl) => {
    for (const make of [
      () => createClient({ accessToken: 'a', baseUrl }),
      () => stableAccessToken({ appid: 'wx0', secret, baseUrl }),
    ]) {
      let thrown: unknown;
      try {
        make();
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toBeInstanceOf(TypeError);
      expect((thrown as Error).message).toMatch(/^baseUrl: /);
      expect(shown(thrown)).not.toMatch(/user:|=password|#password/);
    }
  });
});
