// Checked by the compiler alone: the Chinese model goes where the core's model does, and its field carries strings.
import { decodeText, defineScene, encodeText, integer, optional, type RecordOf } from '../../src';
import { zh, zhText, type Field, type TextModel } from '../../src/zh';

const delivery = defineScene({
  order: integer({ max: 9 }),
  address: zhText({ max: 30 }),
  note: optional(zhText()),
});

export const record: RecordOf<typeof delivery.fields> = { order: 1, address: '春熙路16号' };
export const address: string | undefined = delivery.read({ scene: 'A' })?.address;
export const note: string | undefined = delivery.decode('A').note;
// @ts-expect-error -- a text is no number
delivery.encode({ order: 1, address: 16 });
// @ts-expect-error -- an address has to be there
delivery.encode({ order: 1 });

export const model: TextModel = zh;
export const field: Field<string> = zhText();
export const scene: string = encodeText('店', { model: zh, alphabet: 'wechat' });
export const text: string = decodeText(scene, { model: zh, alphabet: 'wechat' });
// @ts-expect-error -- the function of the field is no model
encodeText('店', zhText);
// @ts-expect-error -- nor is the place in a list, which map() hands over
['店'].map(encodeText);
// @ts-expect-error -- a bound is a number
zhText({ max: '30' });
