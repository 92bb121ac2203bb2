// The record on the home page, encoded when the site is built: the page shows what the package gives, without loading it.
import { defineScene, integer, oneOf, snowflake, text } from '../../../../dist/index.mjs';

const record = { goods: 42, inviter: '1795324876512231425', channel: 'poster', shop: '幸福西饼' } as const;

export interface Example {
  record: [name: string, value: string][];
  /** The query that people write by hand, with its length. */
  query: string;
  scene: string;
  limit: number;
  /** What each character of the scene carries, by its share of the bits: a field, or the header. */
  cells: string[];
}

export declare const data: Example;

export default {
  load(): Example {
    const poster = defineScene({
      goods: integer({ max: 9999999 }),
      inviter: snowflake(),
      channel: oneOf(['poster', 'share', 'ad']),
      shop: text(),
    });
    const { bits, header, length, limit } = poster.measure(record);
    const shares = [...Object.entries(bits as Record<string, number>), ['header', header] as const];
    const total = shares.reduce((sum, [, share]) => sum + share, 0);
    let end = 0;
    const ends = shares.map(([name, share]) => [name, (end += share)] as const);
    const cells = Array.from({ length }, (_, at) => {
      return ends.find(([, upTo]) => ((at + 0.5) / length) * total < upTo)![0];
    });
    const entries = Object.entries(record).map(([name, value]): [string, string] => [name, String(value)]);
    const query = entries.map(([name, value]) => `${name}=${value}`).join('&');
    return { record: entries, query, scene: poster.encode(record), limit, cells };
  },
};
