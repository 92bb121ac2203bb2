// The advice which interface to use.
import type { Bilingual } from './bilingual';
import { LIMITS } from './limits';
import { checkFlag, checkParameters, wholeOf } from './parameters';

/** A description of the codes that somebody needs. */
export interface Need {
  /** The length of the page path with its parameters, in UTF-8 bytes. */
  readonly pathBytes: number;
  /** The length of the scene that would carry the parameters, in characters; Infinity if no scene can. */
  readonly sceneLength: number;
  /** The number of codes that will ever be made, together with those already made. */
  readonly count: number;
  /**
   * Whether every single item gets a code of its own, printed small.
   *
   * @default false
   */
  readonly perItem?: boolean | undefined;
  /**
   * Whether the codes are used for a short time, and new ones are made again and again.
   *
   * @default false
   */
  readonly shortLived?: boolean | undefined;
  /**
   * The number of codes that are needed in the busiest minute.
   *
   * @default 0
   */
  readonly perMinute?: number | undefined;
  /**
   * The number of codes that are needed on the busiest day.
   *
   * @default 0
   */
  readonly perDay?: number | undefined;
}

/** The interface to use, and the reason. */
export interface Choice {
  /** The name of the interface; `none` if neither a path nor a scene can carry the parameters. */
  readonly name: 'getQRCode' | 'getUnlimitedQRCode' | 'applycode' | 'none';
  /** The letter of the interface in the platform's documents: A, B, or D for the unique item code; `''` for `none`. */
  readonly letter: 'A' | 'B' | 'D' | '';
  /** The reason of the choice. */
  readonly reason: Bilingual;
  /** Whether to generate the codes ahead of time, because the platform allows too few calls in a minute, or on a day. */
  readonly ahead: boolean;
}

/**
 * Chooses the interface: D for single items; B for very many or short-lived codes, and wherever a scene is enough; A for few
 * codes with a long path. It never recommends C, which takes from A's quota and carries less.
 *
 * @throws SceneError `value`, with the property as its `path`, for a value that is not such a number or boolean.
 * @example chooseInterface({ pathBytes: 40, sceneLength: 27, count: 2000000 }).name // 'getUnlimitedQRCode'
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/qr-code/api_getunlimitedqrcode
 */
export function chooseInterface(need: Need): Choice {
  checkParameters(need, {
    pathBytes: wholeOf(0),
    sceneLength: (value, name) => value !== Infinity && wholeOf(0)(value, name),
    count: wholeOf(0),
    'perItem?': checkFlag,
    'shortLived?': checkFlag,
    'perMinute?': wholeOf(0),
    'perDay?': wholeOf(0),
  });
  const { pathBytes, sceneLength, count, perItem, shortLived, perMinute = 0, perDay = 0 } = need;
  const ahead = perMinute > LIMITS.callsPerMinute;
  const hasRoom = sceneLength <= LIMITS.scene;
  const isMany = count > LIMITS.quota || shortLived;
  if (perItem) {
    return {
      name: 'applycode',
      letter: 'D',
      reason: {
        en: 'each item has a code of its own: the unique item code has no limit, prints smaller, and is safer than a plain link',
        zh: '一物一码：无数量限制，支持更小的印刷面积，比普通链接二维码更安全',
      },
      ahead: true,
    };
  }
  if (hasRoom) {
    return {
      name: 'getUnlimitedQRCode',
      letter: 'B',
      reason: isMany
        ? {
            en: 'very many or short-lived codes: only getUnlimitedQRCode makes any number of them',
            zh: '数量极多，或仅临时使用：只有 getUnlimitedQRCode 不限数量',
          }
        : {
            en: 'a scene carries it, and takes nothing from the 100,000 codes that getQRCode and createQRCode have for ever',
            zh: '参数放得进 scene，且不占用 getQRCode 与 createQRCode 合计 10 万个的永久额度',
          },
      ahead,
    };
  }
  if (!isMany && pathBytes <= LIMITS.path.getQRCode) {
    return {
      name: 'getQRCode',
      letter: 'A',
      reason: {
        en: 'few codes and a path too long for a scene; they count among the 100,000 for ever, and 10,000 can be made on a day',
        zh: '码的数量较少，但参数较长，超出 scene 的 32 个字符；计入 10 万个的永久额度，每天最多 1 万个',
      },
      // Interface B has no limit of a day.
      ahead: ahead || perDay > LIMITS.callsPerDay,
    };
  }
  return {
    name: 'none',
    letter: '',
    reason: isMany
      ? {
          en: 'too many codes for getQRCode, and too long for a scene of 32 characters: pack the parameters with defineScene(), or keep them on a server under an id',
          zh: '数量超出 getQRCode 的额度，内容又超出 scene 的 32 个字符：请用 defineScene() 压缩参数，或把参数存到服务端，码里只放 id',
        }
      : {
          en: 'longer than a path of 1024 bytes and a scene of 32 characters: keep the parameters on a server under an id',
          zh: '内容超出 path 的 1024 字节和 scene 的 32 个字符：请把参数存到服务端，码里只放 id',
        },
    ahead: false,
  };
}
