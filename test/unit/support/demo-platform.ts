// The platform, as far as the pages of the demo need it, and what a user does with the pages.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import readQr from 'jsqr';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import type * as library from '../../../src/index';
import { app, COPY, demo, read, ZH_COPY } from './demo-files';

const require = createRequire(import.meta.url);

export type Query = Record<string, string>;
export type Handler = (event?: unknown) => void;

export interface PageObject {
  data: Record<string, unknown>;
  onLoad(options: Query): void;
  onReady(): void;
  setData(changes: Record<string, unknown>, callback?: () => void): void;
  [member: string]: unknown;
}

export interface ComposeResult {
  scene: string;
  state: string;
  hint: string;
  count: string;
  meter: {
    cells: { at: number; left: string }[];
    limit: string;
    bars: { name: string; label: string; share: string; width: string }[];
  };
  models: { value: string; label: string; length: string }[];
  errors: Record<string, string>;
}

export interface Sample {
  key: string;
  title: string;
  note: string;
  options: Query;
  url: string;
}

export interface LandingView {
  tone: string;
  tag: string;
  title: string;
  detail: string;
  rows: { name: string; label: string; value: string; absent: boolean }[];
  facts: { label: string; value: string }[];
  received: string;
}

const SCENES_ZH = join(demo, 'scenes-zh.js');

const { SceneError } = require(COPY) as typeof library;
export const { poster } = require(join(demo, 'scenes.js')) as { poster: library.Scene<library.Fields> };

/** The same schema with zhText. Each test begins with zh.js not loaded, as the demo does. */
export function loadPosterZh(): library.Scene<library.Fields> {
  return (require(SCENES_ZH) as { posterZh: library.Scene<library.Fields> }).posterZh;
}

export function isZhLoaded(): boolean {
  return ZH_COPY in require.cache;
}

/** The functions of the platform: they record the calls of the pages. */
export const wx = {
  navigateTo: vi.fn<(options: { url: string }) => void>(),
  navigateBack: vi.fn<() => void>(),
  redirectTo: vi.fn<(options: { url: string }) => void>(),
  showToast: vi.fn<(options: { title: string }) => void>(),
  showModal: vi.fn<(options: { title: string; content: string }) => void>(),
  setClipboardData: vi.fn<(options: { data: string; success(): void }) => void>(),
  scanCode: vi.fn<(options: { success(result: object): void; fail(error: object): void }) => void>(),
  getEnterOptionsSync: vi.fn<() => object>(),
  pageScrollTo: vi.fn<(options: { selector: string }) => void>(),
  getDeviceInfo: vi.fn<() => { platform: string }>(),
  getWindowInfo: () => ({ pixelRatio: 2 }),
  createSelectorQuery: () => ({
    select: (selector: string) => ({
      fields: () => ({
        exec: (receive: (found: object[]) => void) => {
          receive([{ node: canvasOf(selector), width: 130 }]);
        },
      }),
    }),
  }),
};

/** The canvas that a page got last, and the pages that are open. */
export const platform = {
  canvas: undefined as Canvas | undefined,
  stack: [] as PageObject[],
};

/** Gives every test of a file a platform of its own. */
export function usePlatform(): void {
  beforeEach(() => {
    for (const file of [SCENES_ZH, ZH_COPY]) Reflect.deleteProperty(require.cache, file);
    platform.stack = new Array<PageObject>(2);
    wx.getDeviceInfo.mockReturnValue({ platform: 'ios' });
    wx.getEnterOptionsSync.mockReturnValue({ path: '', scene: 1001, query: {} });
    vi.stubGlobal('wx', wx);
    vi.stubGlobal('getCurrentPages', () => platform.stack);
  });

  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetAllMocks();
  });
}

/** A canvas with pixels that a test can read. */
export class Canvas {
  width = 0;
  height = 0;
  private pixels = new Uint8ClampedArray();

  getContext(kind: string) {
    expect(kind).toBe('2d');
    const fillRect = (x: number, y: number, width: number, height: number) => {
      expect([x, y, width, height].every(Number.isInteger)).toBe(true);
      if (this.pixels.length !== 4 * this.width * this.height) {
        this.pixels = new Uint8ClampedArray(4 * this.width * this.height);
      }
      const shade = context.fillStyle === '#ffffff' ? 255 : 0;
      for (let row = y; row < y + height; row++) {
        this.pixels.fill(shade, 4 * (row * this.width + x), 4 * (row * this.width + x + width));
      }
    };
    const context = { fillStyle: '', fillRect };
    return context;
  }

  read(): string | undefined {
    return readQr(this.pixels, this.width, this.height)?.data;
  }

  isBlank(): boolean {
    return this.pixels.every((value) => value === 255);
  }

  /** In modules, measured at the top left, where a finder pattern of seven begins. */
  quietZone(): number {
    const isDark = (at: number) => this.pixels[4 * (at * this.width + at)] === 0;
    let margin = 0;
    while (!isDark(margin)) margin++;
    let row = margin;
    while (isDark(row)) row++;
    return margin / (row - margin);
  }
}

function canvasOf(selector: string): Canvas {
  expect(read('pages/compose/compose.wxml')).toMatch(
    new RegExp(`<canvas type="2d" id="${selector.replace('#', '')}"`),
  );
  platform.canvas = new Canvas();
  return platform.canvas;
}

/** Runs a file of the demo anew. */
export function run(file: string): void {
  const path = join(demo, file);
  Reflect.deleteProperty(require.cache, path);
  require(path);
}

/** A new instance of a page, before its onLoad. */
export function open(page: string): PageObject {
  let object: PageObject | undefined;
  vi.stubGlobal('Page', (definition: PageObject) => {
    object = { ...definition, data: structuredClone(definition.data), setData };
  });
  run(`${page}.js`);
  if (!object) throw new Error(`${page} registers no page`);
  return object;
}

/** Merges changes into the data; their keys may be paths such as `a.b[0]`. Values that no view can receive are refused. */
function setData(this: PageObject, changes: Record<string, unknown>, callback?: () => void): void {
  for (const [path, value] of Object.entries(changes)) {
    expect(JSON.parse(JSON.stringify(value)), `setData of ${path}`).toEqual(value);
    const names = path.split(/[.[\]]+/).filter(Boolean);
    const last = names.pop()!;
    const parent = names.reduce((object, name) => object[name] as Record<string, unknown>, this.data);
    parent[last] = structuredClone(value);
  }
  callback?.();
}

export function compose(): PageObject {
  const page = open('pages/compose/compose');
  page.onLoad({});
  return page;
}

/** A page that shows all it can: a record, and a sample that is opened. */
export function openInUse(name: string): PageObject {
  const page = open(name);
  page.onLoad?.({ scene: 'id%3D42%26uid%3D40021' });
  if (name === 'pages/samples/samples')
    tap(page, 'toggle', { key: 'pairs', options: { scene: 'id=42&uid=40021' } });
  return page;
}

/** The view of the landing page that is opened with a query. */
export function land(query: string): LandingView {
  const page = open('pages/landing/landing');
  page.onLoad(optionsOf(query));
  return page.data.view as LandingView;
}

/** The options of a query, as WeChat makes them: cut at the separators, and not decoded. */
function optionsOf(query: string): Query {
  const parts = query.split('&').filter((part) => part !== '');
  return Object.fromEntries(
    parts.map((part) => {
      const at = part.indexOf('=');
      return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
    }),
  );
}

export function tap(page: PageObject, handler: string, dataset: object = {}): void {
  (page[handler] as Handler)({ currentTarget: { dataset }, detail: {} });
}

export function fill(page: PageObject, fields: Record<string, string>, channel?: string): void {
  for (const [name, value] of Object.entries(fields)) {
    (page.typeField as Handler)({ currentTarget: { dataset: { name } }, detail: { value } });
  }
  if (channel !== undefined) tap(page, 'chooseChannel', { value: channel });
}

export function pickDay(page: PageObject, value: string): void {
  if (value) (page.chooseDay as Handler)({ currentTarget: { dataset: {} }, detail: { value } });
  else tap(page, 'clearDay');
}

export function inputsOf(page: PageObject): { key: string; name: string; value: string }[] {
  return page.data.inputs as { key: string; name: string; value: string }[];
}

export function widthOf({ bars }: ComposeResult['meter']): number {
  return bars.reduce((sum, { width }) => sum + parseFloat(width), 0);
}

export function resultOf(page: PageObject): ComposeResult {
  return page.data.result as ComposeResult;
}

export function valuesOf({ rows }: LandingView): Record<string, string> {
  return Object.fromEntries(rows.map(({ label, value }) => [label, value]));
}

export function urlOpened(): string {
  expect(wx.navigateTo).toHaveBeenCalledOnce();
  return wx.navigateTo.mock.calls[0]![0].url;
}

export function queryOf(url: string): string {
  const [path, query = ''] = url.split('?');
  expect(app.pages).toContain(path!.replace(/^\//, ''));
  return query;
}

export function errorOf(attempt: () => unknown): unknown {
  try {
    attempt();
  } catch (error) {
    expect(error).toBeInstanceOf(SceneError);
    return error;
  }
  throw new Error('nothing was thrown');
}
