// The rules of interfaces A, B and C, written from the documents of the platform a second time. They share no code with
// miniprogram-scene/codes, so that the tests can compare the two.
import { demand, isWhole } from './answer';
import type { Body } from './answer';

/** The app that the mock platform serves. */
export interface App {
  /** The published pages; undefined means that every page is published. */
  readonly pages: readonly string[] | undefined;
  /** Whether the account may make codes. */
  readonly permitted: boolean;
  /** The number of codes that interfaces A and C may still make. */
  left: number;
  /** The codes that they have made, by interface and parameters: to make one again is free. */
  readonly made: Set<string>;
  /** The pages that interface B has accepted without a check. */
  readonly unchecked: Set<string>;
}

/** The drawing of a code. */
interface Drawing {
  /** The text that a scanner reads. */
  readonly content: string;
  /** The width in pixels. */
  readonly width: number;
}

const HOME = 'pages/index/index';
const LEGAL = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]*$/;

/** The interfaces by their paths. Each of them refuses a request, or returns the drawing of its code. */
export const codeInterfaces: Readonly<Record<string, (body: Body | undefined, app: App) => Drawing>> = {
  '/wxa/getwxacode': (body, app) => codeForPath(body, app, { letter: 'A', maxBytes: 1024, hasStyle: true }),
  '/wxa/getwxacodeunlimit': codeForScene,
  '/cgi-bin/wxaapp/createwxaqrcode': (body, app) =>
    codeForPath(body, app, { letter: 'C', maxBytes: 128, hasStyle: false }),
};

const STYLE = ['env_version', 'auto_color', 'line_color', 'is_hyaline'];

function codeForPath(
  body: Body | undefined,
  app: App,
  { letter, maxBytes, hasStyle }: { letter: 'A' | 'C'; maxBytes: number; hasStyle: boolean },
): Drawing {
  demandNames(body, ['path', 'width', ...(hasStyle ? STYLE : [])]);
  const path = body?.['path'];
  const fits = typeof path === 'string' && path.length > 0 && Buffer.byteLength(path) <= maxBytes;
  demand(fits, 40159, 'invalid length for path, or the data is not json string');
  demand(
    !new URLSearchParams(path.split('?')[1]).has('scancode_time'),
    85096,
    'not allow include scancode_time field',
  );
  const width = readWidth(body!);
  if (hasStyle) checkStyle(body!);
  demand(isPublished(path.split('?')[0]!, app), 41030, 'invalid page');
  demand(app.permitted, 48001, 'api unauthorized');
  const code = `${letter} ${JSON.stringify(body)}`;
  if (!app.made.has(code)) {
    demand(app.left > 0, 45029, 'qrcode count out of limit');
    app.left--;
    app.made.add(code);
  }
  return { content: path, width };
}

function codeForScene(body: Body | undefined, app: App): Drawing {
  demandNames(body, ['scene', 'page', 'check_path', 'width', ...STYLE]);
  const scene = body?.['scene'];
  const fits = typeof scene === 'string' && scene.length > 0 && scene.length <= 32;
  demand(fits, 40169, 'invalid length for scene, or the data is not json string');
  demand(LEGAL.test(scene), 40129, 'invalid scene');
  const { page = HOME, check_path = true } = body!;
  demandType(typeof check_path === 'boolean');
  demand(typeof page === 'string', 41030, 'invalid page');
  demand(!page.includes('scancode_time'), 85096, 'not allow include scancode_time field');
  demand(page !== '' && !/^\/|\?/.test(page), 41030, 'invalid page');
  const width = readWidth(body!);
  checkStyle(body!);
  if (check_path) demand(isPublished(page, app), 41030, 'invalid page');
  else {
    app.unchecked.add(page);
    // The documents give the limit, but no error code for it.
    demand(app.unchecked.size <= 60_000, 40097, 'too many pages with check_path false');
  }
  demand(app.permitted, 48001, 'api unauthorized');
  return { content: `${page}?scene=${encodeURIComponent(scene)}`, width };
}

/** The real platform answers a parameter of another type in this way. */
function demandType(condition: boolean): asserts condition {
  demand(condition, 47001, 'data format error');
}

/** It does so for names that it does not know, too: those of cloud calls, such as `checkPath`. */
function demandNames(body: Body = {}, names: readonly string[]): void {
  demandType(Object.keys(body).every((name) => names.includes(name)));
}

function isPublished(page: string, { pages }: App): boolean {
  // A mini-game has no pages: its path is a query alone.
  return !pages || page === '' || pages.includes(page);
}

function readWidth({ width = 430 }: Body): number {
  demandType(typeof width === 'number');
  demand(isWhole(width, 280, 1280), 40189, 'invalid width');
  return width;
}

/** Checks the parameters that interface C does not have. */
function checkStyle(body: Body): void {
  const { env_version = 'release', auto_color = false, line_color, is_hyaline = false } = body;
  demand(['release', 'trial', 'develop'].includes(env_version as string), 40097, 'invalid args');
  demandType(typeof auto_color === 'boolean' && typeof is_hyaline === 'boolean');
  if (line_color === undefined) return;
  demandType(typeof line_color === 'object' && line_color !== null);
  const { r, g, b } = Object(line_color) as Record<string, unknown>;
  demand(
    [r, g, b].every((part) => isWhole(Number(part), 0, 255)),
    40097,
    'invalid args',
  );
}
