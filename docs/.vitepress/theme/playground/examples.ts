// Examples to start from, and the state that the page opens with.
import { emptyState } from './state';
import type { State } from './state';

export interface Example {
  readonly name: 'table' | 'share' | 'coupon' | 'device' | 'uuids';
  readonly samples: string;
}

export const EXAMPLES: readonly Example[] = [
  {
    name: 'table',
    samples: `shop,table,area
幸福西饼,8,大厅
幸福西饼,12,大厅
蜀香源火锅,3,包间
蜀香源火锅,26,露台
`,
  },
  {
    name: 'share',
    samples: `{"goods":42,"inviter":"1795324876512231425","channel":"poster"}
{"goods":1031,"inviter":"1795324876512239617","channel":"share"}
{"goods":877,"inviter":"1795324876512245777","channel":"poster"}
`,
  },
  {
    name: 'coupon',
    samples: `c=88231&code=K7Q2M9&day=2026-11-11
c=88231&code=P4X8TD&day=2026-11-11
c=88240&code=W2HJ6C&day=2026-12-01
`,
  },
  {
    name: 'device',
    samples: `https://iot.example.cn/d/5f8d0d55b54764421b7156c3?door=2
https://iot.example.cn/d/5f8d0d55b54764421b7156c9?door=1
`,
  },
  {
    name: 'uuids',
    samples: `{"order":"3f2504e0-4f89-41d3-9a0c-0305e82c3301","user":"6ba7b810-9dad-41d1-80b4-00c04fd430c8"}
{"order":"9b2d7f60-1c3e-4f8a-b5d4-6e7a8b9c0d1e","user":"6ba7b811-9dad-41d1-80b4-00c04fd430c8"}
`,
  },
];

/** The state of the first example, as the suggestion gives it: the page need not compute it. */
export function startState(): State {
  return {
    ...emptyState(),
    samples: EXAMPLES[0]!.samples,
    fields: [
      { name: 'shop', kind: 'text', model: 'core', max: null },
      { name: 'table', kind: 'integer', min: 0, max: 9999 },
      { name: 'area', kind: 'text', model: 'core', max: null },
    ],
    record: { shop: '幸福西饼', table: 8, area: '大厅' },
  };
}
