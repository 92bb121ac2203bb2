import { demand, isWhole } from './answer';
import type { Body } from './answer';

/*
 * The rules of interfaces A, B and C, written down a second time: what miniprogram-scene/codes refuses before a call is
 * refused here on its own account, so that each can be tested against the other.
 */

/** What the app of the stand-in is like. */
export interface App {
  /** Its published pages; every page if left out. */
  readonly pages: readonly string[] | undefined;
  /** Whether it may make codes at all. */
  readonly permitted: boolean;
  /** Codes of A and C that are left to it. */
  left: number;
  /** Unpublished pages that B has taken. */
  readonly unchecked: Set<string>;
}

/** What a code will say when it is scanned, and how wide it is drawn. */
interface Order {
  readonly content: string;
  readonly width: number;
}

const HOME = 'pages/index/index';
const LEGAL = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]*$/;

export const interfaces: Readonly<Record<string, (body: Body | undefined, app: App) => Order>> = {
  '/wxa/getwxacode': (body, app) => byPath(body, app, 1024, true),
  '/wxa/getwxacodeunlimit': byScene,
  '/cgi-bin/wxaapp/createwxaqrcode': (body, app) => byPath(body, app, 128, false),
};

function byPath(body: Body | undefined, app: App, most: number, isDrawn: boolean): Order {
  const path = body?.['path'];
  const isFitting = typeof path === 'string' && path.length > 0 && Buffer.byteLength(path) <= most;
  demand(isFitting, 40159, 'invalid length for path, or the data is not json string');
  demand(
    !new URLSearchParams(path.split('?')[1]).has('scancode_time'),
    85096,
    'not allow include scancode_time field',
  );
  const width = drawingOf(body!, isDrawn);
  demand(isPublished(path.split('?')[0]!, app), 41030, 'invalid page');
  demand(app.permitted, 45063, 'no permission to get code');
  demand(app.left > 0, 45029, 'qrcode count out of limit');
  app.left--;
  return { content: path, width };
}

function byScene(body: Body | undefined, app: App): Order {
  const scene = body?.['scene'];
  const isFitting = typeof scene === 'string' && scene.length > 0 && scene.length <= 32;
  demand(isFitting, 40169, 'invalid length for scene, or the data is not json string');
  demand(LEGAL.test(scene), 40129, 'invalid scene');
  const { page = HOME, check_path = true } = body!;
  demand(typeof check_path === 'boolean', 40097, 'invalid args');
  demand(typeof page === 'string', 41030, 'invalid page');
  demand(!page.includes('scancode_time'), 85096, 'not allow include scancode_time field');
  demand(page !== '' && !/^\/|\?/.test(page), 41030, 'invalid page');
  const width = drawingOf(body!, true);
  if (check_path) demand(isPublished(page, app), 41030, 'invalid page');
  else {
    app.unchecked.add(page);
    // Documented is the number, and no code for it.
    demand(app.unchecked.size <= 60_000, 40097, 'too many pages with check_path false');
  }
  demand(app.permitted, 45063, 'no permission to get code');
  return { content: `${page}?scene=${encodeURIComponent(scene)}`, width };
}

function isPublished(page: string, { pages }: App): boolean {
  // A mini game has no pages: it gives the query alone.
  return !pages || page === '' || pages.includes(page);
}

/** The width that is asked for; interface C knows none of the other parameters. */
function drawingOf(body: Body, isDrawn: boolean): number {
  const { width = 430, env_version = 'release', auto_color = false, line_color, is_hyaline = false } = body;
  demand(isWhole(width, 280, 1280), 40189, 'invalid width');
  if (isDrawn) {
    demand(['release', 'trial', 'develop'].includes(env_version as string), 40097, 'invalid args');
    demand(typeof auto_color === 'boolean' && typeof is_hyaline === 'boolean', 40097, 'invalid args');
    if (line_color !== undefined) {
      const { r, g, b } = Object(line_color) as Record<string, unknown>;
      demand(
        [r, g, b].every((part) => isWhole(Number(part), 0, 255)),
        40097,
        'invalid args',
      );
    }
  }
  return width;
}
