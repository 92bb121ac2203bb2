// All platforms: a further one is a file in ./platforms, and a name here.
import type { Part, Platform } from './platform';
import { alipay } from './platforms/alipay';
import { wechat } from './platforms/wechat';

export const PLATFORMS: readonly Platform[] = [wechat, alipay];

/** The part of the entry by its key, on any platform. */
export const PARTS: Readonly<Record<string, Part>> = Object.assign({}, ...PLATFORMS.map(({ keys }) => keys));
