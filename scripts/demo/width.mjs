// Texts and bars in the cells of a terminal.

/** The cells that a text takes: a Chinese character or an emoji takes two. */
export function widthOf(text) {
  const wide =
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
  return graphemes(text).reduce((width, character) => width + (wide.test(character) ? 2 : 1), 0);
}

export function pad(text, width) {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Cuts the end of a text that is too wide. */
export function shorten(text, width) {
  if (widthOf(text) <= width) return text;
  let short = '';
  for (const character of graphemes(text)) {
    if (widthOf(short + character) >= width) break;
    short += character;
  }
  return `${short}…`;
}

/** Cuts the middle of a text in ASCII that is too wide. */
export function leaveOutMiddle(text, width) {
  if (text.length <= width) return text;
  const kept = Math.max(4, Math.floor((width - 1) / 2));
  return `${text.slice(0, kept)}…${text.slice(-kept)}`;
}

/** A bar of a share of the width, to an eighth of a cell. The smallest share is visible, too. */
export function bar(share, width) {
  const eighths = Math.max(1, Math.round(Math.min(share, 1) * width * 8));
  return '█'.repeat(Math.floor(eighths / 8)) + ['', ...'▏▎▍▌▋▊▉'][eighths % 8];
}

function graphemes(text) {
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}
