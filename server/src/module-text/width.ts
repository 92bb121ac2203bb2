// The width of a text in columns: Chinese characters and emoji take two.

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu;
const NARROW_PAIR = /[\u{10000}-\u{1f2ff}]/gu;
const WITHOUT = /[\p{Mn}\p{Me}\p{Cf}]/gu;

/**
 * The columns that a text takes in an editor or a terminal.
 *
 * @example widthOf('桌号 8') // 6
 */
export function widthOf(text: string): number {
  // A character of two columns counts twice; one outside of the Basic Multilingual Plane has two units already.
  return text.replace(WITHOUT, '').replace(WIDE, '..').replace(NARROW_PAIR, '.').length;
}
