// Checked by the compiler alone: a schema as data is a scene of any fields, and data that is no schema is found when it runs.
import { defineScene, id, pairs, type Scene, type SceneDefinition } from '../../src';
import { canonical, explain, fromJSON } from '../../src/schema';
import { zh } from '../../src/zh';

const poster = defineScene({ goods: id() });
export const form: SceneDefinition = poster.toJSON();
export const parsed: unknown = JSON.parse(JSON.stringify(poster));

const scene = fromJSON(parsed);
export const written: string = scene.encode({ goods: '42', shop: '幸福西饼' });
export const value: unknown = scene.decode(written)['goods'];
export const known: string = scene.decode(written)['goods'] as string;
export const text: string = canonical(form.versions[0]!);

fromJSON(form, {
  models: { zh },
  upgrades: { 0: (old) => ({ ...old, channel: 'poster' }) },
  readers: [pairs()],
});
fromJSON(form, { models: [zh], upgrades: [(old) => old], readers: { 0: [pairs()] } });
// @ts-expect-error -- an upgrade returns a record
fromJSON(form, { upgrades: { 0: () => 'poster' } });
// @ts-expect-error -- the field is no model
fromJSON(form, { models: { zh: id() } });
// @ts-expect-error -- there is no such option
fromJSON(form, { model: zh });
// @ts-expect-error -- a value of data has no type
export const goods: string = scene.decode(written)['goods'];
// @ts-expect-error -- a scene of any fields is no scene of these
export const same: Scene<{ goods: ReturnType<typeof id> }> = scene;

export const words: string = explain(new Error('offline'), 'zh');
explain(undefined, 'en');
// @ts-expect-error -- there is no such language
explain(new Error('offline'), 'fr');
// @ts-expect-error -- the language is the point
explain(new Error('offline'));
