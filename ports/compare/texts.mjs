// Makers of texts: pieces that the text models know, ties, and texts that no model takes.
import { CHINESE, EDGE } from './chinese.mjs';
import { ALPHABETS } from './draw.mjs';

const WORDS =
  'id uid type shop openid Share Goods activity true www ch qr poster 店 桌 号 中国 的 龙虾 春熙路 鿿 一'.split(
    ' ',
  );
const LENGTHS_OF_CHINESE = [1, 1, 2, 2, 3, 4, 6, 10, 16, 24, 70];
const TOO_LONG = [2047, 2048, 2049, 4095, 4096, 4097];

export function textsFrom({ below, chance, pick, string, times }) {
  const range = (first, last) => String.fromCodePoint(first + below(last - first + 1));
  const two = (n) => String(n).padStart(2, '0');
  const hex = (n) => string('0123456789abcdef', n);
  const uuid = () => [8, 4, 4, 4, 12].map(hex).join('-');
  const day = () =>
    `${pick([1999, 2000, 2024, 2026, 2099, 2100])}-${two(1 + below(13))}-${two(1 + below(31))}`;

  const { unreserved, portable, wechat } = ALPHABETS;
  const pieces = [
    chinese,
    () => pick(WORDS),
    () => string('0123456789', 1 + below(20)),
    () => string('0123456789', 33),
    () => hex(1 + below(33)),
    () => string('abcdefghijklmnopqrstuvwxyz', 1 + below(8)),
    () => string('ABCDEFGHIJKLMNOPQRSTUVWXYZ', 1 + below(6)),
    () => string('ABCXYZ0123456789', 1 + below(8)),
    () => string(wechat, 1 + below(12)),
    () => string(portable, 1 + below(31)),
    () => string(unreserved, 1 + below(31)),
    () => string(`${portable} "%<>[\\]^\`{|}`, 1 + below(5)),
    () => string('a1A-', 1 + below(6)),
    () => string('_-.=&/', 1 + below(3)),
    uuid,
    () => uuid().toUpperCase(),
    day,
    () => pick(['2024-02-29', '2023-02-29', '2000-02-29']),
    () => range(0x4e00, 0x9fff),
    () => string('一上不中店桌号李王张', 1 + below(4)),
    () => range(0x3000, 0x30ff),
    () => range(0xac00, 0xd7a3),
    () => range(0, 0x5ff),
    () => range(0x1f300, 0x1faff),
    () => range(0x1f1e6, 0x1f1ff) + range(0x1f1e6, 0x1f1ff),
    () => range(0x2000, 0x2bff),
    () => range(0xff00, 0xff5e),
    () => range(0xe000, 0x10ffff),
    () => string('，。！？、：；（）“”…—·￥\ufe0f\u200d', 1 + below(3)),
    () => (chance(0.1) ? pick(['\ud83d', '\udc00', '\udfff']) : '\n'),
  ];

  /** Characters and words of a table, of which most often follow those before. */
  function chinese() {
    const { spellings, often } = pick(CHINESE);
    const edge = spellings.indexOf(EDGE);
    let [made, first, second] = ['', edge, edge];
    for (let left = pick(LENGTHS_OF_CHINESE); left > 0; left--) {
      const known = chance(0.9) ? often(first, second) : [];
      const rank = known.length > 0 && chance(0.8) ? pick(known) : below(spellings.length);
      if (rank === edge) break;
      const isOther = spellings[rank] <= '\u0002';
      made += isOther ? pick([...pieces, () => pick('\u0000\u0001\u0002')])() : spellings[rank];
      [first, second] = [second, rank];
    }
    return made;
  }

  /** A text; few are too long for a scene, or for any. */
  function text() {
    if (chance(0.005)) return pick(['a', '😀']).repeat(pick(TOO_LONG));
    const made = times(pick([0, 1, 1, 1, 2, 2, 3, 4, 6]), () => pick(pieces)()).join('');
    return chance(0.002) ? made.repeat(below(400)).slice(0, pick([399, 400, 401, 2000, 4097])) : made;
  }

  return { day, hex, text, uuid };
}
