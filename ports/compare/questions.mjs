// The questions of a comparison, with Node's answers: records, sealed records, texts and queries, and their scenes, right and mutated.
import { ALPHABETS, drawFrom, own } from './draw.mjs';
import { BAD, inOrder, NAMES } from './fields.mjs';
import { mutationsFrom } from './mutations.mjs';
import { answer } from './node.mjs';
import { schemasFrom } from './schemas.mjs';

/** Questions and their answers, as many as asked for or a few more, and the same ones for the same seed. */
export function questionsOf(total, seed) {
  const random = drawFrom(seed);
  const { below, chance, pick, times } = random;
  const { alphabet, edited, hex, spoiled, text, version } = schemasFrom(random);
  const mutated = mutationsFrom(random);
  const questions = [];
  const answers = [];

  function ask(question) {
    questions.push(question);
    answers.push(answer(question));
    return answers.at(-1);
  }

  /** Asks for the scene of a value, for the value of this scene, and for those of mutated ones. */
  function explore(question, value) {
    const { scene } = ask({ ...question, value });
    if (scene === undefined) return undefined;
    ask({ ...question, scene });
    const chosen = question.options?.alphabet ?? question.schema?.versions.at(-1).alphabet ?? 'portable';
    for (let i = 0; i < 3; i++) ask({ ...question, scene: mutated(scene, ALPHABETS[chosen]) });
    return scene;
  }

  const someOptions = () => {
    if (chance(0.005)) return { alphabet: pick(['', 'base64', '__proto__']) };
    return chance(0.7) ? { alphabet: alphabet() } : {};
  };

  function askText() {
    const options = someOptions();
    const subject = 'text';
    const model = pick([{}, { model: 'zh' }]);
    const scene = explore({ subject, ...model, options }, chance(0.01) ? pick(BAD) : text());
    if (scene === undefined) return;
    ask({ subject, ...(model.model ? {} : { model: 'zh' }), options, scene });
    ask({ subject, ...model, options: { alphabet: alphabet() }, scene });
    ask({ subject: 'query', options, scene });
  }

  function askQuery() {
    const key = () => (chance(0.7) ? pick([...NAMES, 'goods', 'from']) : text());
    const pairs = chance(0.01)
      ? times(31 + below(3), (i) => [i, ''])
      : times(below(5), () => [key(), text()]);
    explore({ subject: 'query', options: someOptions() }, chance(0.01) ? pick(BAD) : own(pairs));
  }

  const versionNumber = () => (chance(0.7) ? 0 : below(chance(0.1) ? 37 : 35));

  function askRecord() {
    const number = versionNumber();
    const [first, record] = version(number, 2, 3);
    const schema = { versions: [first] };
    const scene = explore({ schema }, record());
    explore({ schema }, record());
    if (chance(0.3)) ask({ schema: spoiled(schema), value: record() });
    if (scene === undefined) return;
    ask({ schema: { versions: [edited(first)] }, scene });
    if (chance(0.3)) askVersions(schema, scene);
  }

  /** Asks for a list of long texts: far more than a scene holds has to be refused at once. */
  function askLong() {
    const form = { kind: 'list', field: { kind: 'text', model: pick(['core', 'zh']), max: null }, max: 200 };
    const schema = { versions: [{ ...version(0, 0, 0)[0], fields: [{ name: 'a', ...form }] }] };
    const long = text().repeat(4096).slice(0, 2000).toWellFormed();
    const last = chance(0.5) ? [pick(BAD)] : [];
    ask({ schema, value: { a: [...times(180, () => long), ...last] } });
  }

  /** Asks for scenes of a schema, and of the same schema with one and two versions more. */
  function askVersions(schema, scene) {
    const { versions } = schema;
    const [second, record] = version(versions[0].version + 1, 1, 3);
    const newer = { versions: [...versions, second] };
    const newest = { versions: [...versions, second, version(second.version + 1, 0, 0)[0]] };
    const scenes = [scene, explore({ schema: newer }, record()), ask({ schema: newest, value: {} }).scene];
    for (const each of scenes.filter((it) => it !== undefined)) {
      ask({ schema, scene: each });
      ask({ schema: newer, scene: each });
      ask({ schema: newest, scene: each });
      ask({ schema: newest, scene: mutated(each, ALPHABETS.wechat) });
    }
  }

  const key = () => hex(2 * pick([16, 16, 17, 32, 64, 100]));
  const sealLength = () => (chance(0.7) ? pick([8, 8, 9, 12, 16]) : 8 + below(57));
  const noSeal = () =>
    pick([
      { kind: 'hex', length: 1 + below(7) },
      { kind: 'digits', length: 16 },
      { kind: 'objectId' },
      { kind: 'code', alphabet: '0123456789abcdef', length: 16 },
      { kind: 'optional', field: { kind: 'hex', length: 16 } },
      { kind: 'tuple', fields: [{ kind: 'hex', length: 16 }] },
      { kind: 'text', model: 'core', max: null },
    ]);

  /** A version with a field for a seal among its fields, or one that holds no seal, and a maker of its records without the seal. */
  function sealedVersion(number, field) {
    const [{ fields, ...rest }, record] = version(number, 1, 2);
    const others = fields.filter(({ name }) => name !== field);
    const seal = chance(0.95) ? { kind: 'hex', length: sealLength() } : noSeal();
    const at = below(others.length + 1);
    const forms = [...others.slice(0, at), { name: field, ...seal }, ...others.slice(at)];
    const unsealed = () => own(Object.entries(record()).filter(([name]) => name !== field));
    return [{ ...rest, fields: inOrder(forms) }, unsealed];
  }

  function askSealed() {
    const field = pick(['seal', 'seal', 'sig', ...NAMES]);
    const [first, record] = sealedVersion(versionNumber(), field);
    const schema = { versions: [first] };
    const keys = times(pick([1, 1, 2, 3]), key);
    const seal = { field, keys };
    const value = record();
    const scene = explore({ schema, seal }, value);
    if (chance(0.1)) ask({ schema, seal: { field, keys: pick([[], [...keys, hex(2 * below(16))]]) }, value });
    if (chance(0.1)) ask({ schema, seal: { field: pick([...NAMES, 'other']), keys }, value });
    if (chance(0.1)) ask({ schema, seal, value: { ...value, [field]: hex(16) } });
    if (scene === undefined) return;
    const open = (other, it = scene) => ask({ schema, seal: { field, keys: other }, scene: it });
    open([key()]);
    open([...times(1 + below(3), key), keys[0], key()]);
    open([...keys, ''.padEnd(2 * below(16), '0')]);
    askForged(schema, seal, value, open);
    if (chance(0.5)) askSealedVersions(schema, seal, scene);
  }

  /** Asks for scenes with a seal that nobody made, and with that of another record or key. */
  function askForged(schema, { field, keys }, value, open) {
    const { length } = schema.versions.at(-1).fields.find(({ name }) => name === field);
    const another = { schema, seal: { field, keys: [key()] } };
    const { scene: ofAnotherKey } = ask({ ...another, value });
    for (const seal of ['0'.repeat(length), hex(length)]) {
      const { scene } = ask({ schema, value: own([...Object.entries(value), [field, seal]]) });
      if (scene !== undefined) open(keys, scene);
    }
    if (ofAnotherKey !== undefined) open(keys, ofAnotherKey);
  }

  /** Opens a scene with a later version of its schema, whose seal has another length or is not there. */
  function askSealedVersions({ versions }, seal, scene) {
    const [{ version: number }] = versions;
    const [second, record] = chance(0.8) ? sealedVersion(number + 1, seal.field) : version(number + 1, 1, 2);
    const last = sealedVersion(number + 2, seal.field)[0];
    const newest = { ...last, fields: last.fields.filter(({ name }) => name === seal.field) };
    const newer = { versions: [...versions, second] };
    const newerScene = explore({ schema: newer, seal }, record());
    const unsealed = chance(0.3) ? ask({ schema: newer, value: record() }).scene : undefined;
    for (const each of [scene, newerScene, unsealed].filter((it) => it !== undefined)) {
      ask({ schema: newer, seal, scene: each });
      ask({ schema: { versions: [...versions, second, newest] }, seal, scene: each });
      ask({ schema: newer, seal, scene: mutated(each, ALPHABETS.wechat) });
      ask({ schema: newer, seal: { ...seal, keys: [key()] }, scene: each });
    }
  }

  const subjects = [askText, askQuery, askRecord, askRecord, askSealed];
  while (questions.length < total) (chance(0.001) ? askLong : pick(subjects))();
  return { questions, answers };
}
