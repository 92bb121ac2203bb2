// The record on the home page, encoded when the site is built: the page shows what the package gives, without loading it.
import { defineScene, integer, oneOf, snowflake, text } from '../../../../dist/index.mjs';

const record = { goods: 42, inviter: '1795324876512231425', channel: 'poster', shop: '幸福西饼' } as const;

export interface Example {
  record: [name: string, value: string][];
  /** The query that people write by hand, with its length. */
  query: string;
  scene: string;
  limit: number;
  /** The percentage of the limit that each field takes, and the header. */
  shares: [name: string, percentage: number][];
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
    const parts = [...Object.entries(bits), ['header', header] as const];
    const total = parts.reduce((sum, [, part]) => sum + part, 0);
    const shares = parts.map(([name, part]): [string, number] => [
      name,
      (100 * part * length) / total / limit,
    ]);
    const entries = Object.entries(record).map(([name, value]): [string, string] => [name, String(value)]);
    const query = entries.map(([name, value]) => `${name}=${value}`).join('&');
    return { record: entries, query, scene: poster.encode(record), limit, shares };
  },
};
