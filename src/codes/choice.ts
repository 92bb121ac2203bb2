import type { Bilingual } from './bilingual';
import { LIMITS } from './limits';
import { checkFlag, checkParameters, wholeOf } from './parameters';

/** What is known about the codes that are needed. */
export interface Need {
  /** UTF-8 bytes of the page path with its parameters. */
  readonly pathBytes: number;
  /** Characters of the scene that would carry the parameters; Infinity where none can. */
  readonly sceneLength: number;
  /** Codes that will ever be made, those made already included. */
  readonly count: number;
  /** Whether each single item gets a code of its own, printed small. */
  readonly perItem?: boolean | undefined;
  /** Whether the codes are used for a short time, and new ones made again and again. */
  readonly shortLived?: boolean | undefined;
  /** Codes that are needed at once, in the busiest minute. */
  readonly perMinute?: number | undefined;
}

/** The interface to use, and why. */
export interface Choice {
  /** `none` where neither a path nor a scene can carry it. */
  readonly name: 'getQRCode' | 'getUnlimitedQRCode' | 'applycode' | 'none';
  /** As the documents call it: A, B, or D for the unique item code. */
  readonly letter: 'A' | 'B' | 'D' | '';
  readonly reason: Bilingual;
  /** Whether the codes have to be generated ahead, because a minute is not enough for them. */
  readonly ahead: boolean;
}

/**
 * Which interface to use: D for single items, B for very many or short-lived codes and wherever a scene is enough, A for few codes
 * with a long path. C is never recommended: it takes from A's quota and carries less.
 *
 * @throws SceneError `value` for what is no number of characters, bytes or codes.
 * @example chooseInterface({ pathBytes: 40, sceneLength: 27, count: 2000000 }).name // 'getUnlimitedQRCode'
 */
export function chooseInterface(need: Need): Choice {
  checkParameters(need, {
    pathBytes: wholeOf(0),
    sceneLength: (value, name) => value !== Infinity && wholeOf(0)(value, name),
    count: wholeOf(0),
    'perItem?': checkFlag,
    'shortLived?': checkFlag,
    'perMinute?': wholeOf(0),
  });
  const { pathBytes, sceneLength, count, perItem, shortLived, perMinute = 0 } = need;
  const ahead = perMinute > LIMITS.callsPerMinute;
  const hasRoom = sceneLength <= LIMITS.scene;
  const isMany = count > LIMITS.quota || shortLived;
  if (perItem) {
    return {
      name: 'applycode',
      letter: 'D',
      reason: {
        en: 'each item has a code of its own: the unique item code has no limit, prints smaller, and is safer than a plain link',
        zh: '一物一码：数量不限，码面更小，比普通链接更安全',
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
            zh: '码的数量极多或仅短期使用：只有 getUnlimitedQRCode 不限数量',
          }
        : {
            en: 'a scene carries it, and takes nothing from the 100,000 codes that getQRCode and createQRCode have for ever',
            zh: 'scene 足以承载参数，且不占用 getQRCode 与 createQRCode 合计 100,000 个的永久额度',
          },
      ahead,
    };
  }
  if (!isMany && pathBytes <= LIMITS.path.getQRCode) {
    return {
      name: 'getQRCode',
      letter: 'A',
      reason: {
        en: 'few codes and a path too long for a scene; they count among the 100,000 for ever',
        zh: '码的数量较少而路径较长，超出 scene 的 32 个字符；计入 100,000 个的永久额度',
      },
      ahead,
    };
  }
  return {
    name: 'none',
    letter: '',
    reason: isMany
      ? {
          en: 'too many codes for getQRCode, and too long for a scene of 32 characters: pack the parameters with defineScene(), or keep them on a server under an id',
          zh: '数量超出 getQRCode 的额度，内容又超出 scene 的 32 个字符：请用 defineScene() 压缩参数，或将参数存于服务器、码内只放 id',
        }
      : {
          en: 'longer than a path of 1024 bytes and a scene of 32 characters: keep the parameters on a server under an id',
          zh: '内容超出 path 的 1024 字节和 scene 的 32 个字符：请将参数存于服务器，码内只放 id',
        },
    ahead: false,
  };
}
