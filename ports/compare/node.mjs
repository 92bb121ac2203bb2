// Node's answers to the questions of the comparison: those of the packages, which the ports have to repeat.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import * as index from '../../dist/index.mjs';
import { zh, zhText } from '../../dist/zh.mjs';
import { sealScene } from '../../server/dist/index.mjs';
import { own } from './draw.mjs';
import { inOrder } from './fields.mjs';

const library = { ...index, zhText };
const MODELS = { zh };

const formOfForms = new URL('../../docs/format/schema.schema.json', import.meta.url);
const hasForm = new Ajv({ allowUnionTypes: true }).compile(JSON.parse(readFileSync(formOfForms, 'utf8')));

/** Refuses a JSON form that breaks a rule of section 7.3. */
function checkForm(form) {
  // Ajv passes over a key of this name.
  const hasPrototype = JSON.stringify(form).includes('"__proto__":');
  const isSound =
    hasForm(form) &&
    !hasPrototype &&
    form.versions.every(isNext) &&
    form.versions.every(({ fields }) => isOrdered(fields));
  if (!isSound) throw new library.SceneError('schema', 'not a schema');
}

const isNext = ({ version }, i, versions) => i === 0 || version === versions[i - 1].version + 1;

/** Whether named fields or branches, and all inside of them, have different names in the right order. */
function isOrdered(forms) {
  const isSame = ({ name }, i) => name === forms[i].name;
  return (
    inOrder(forms).length === forms.length && inOrder(forms).every(isSame) && forms.every(isOrderedInside)
  );
}

function isOrderedInside({ kind, field, fields, branches }) {
  if (kind === 'tuple') return fields.every(isOrderedInside);
  if (field) return isOrderedInside(field);
  if (branches) return isOrdered(branches);
  return !fields || isOrdered(fields);
}

// The fields of a JSON form, by the functions of the library. Arguments that are defaults are left out.
const DEFAULTS = {
  integer: { min: 0 },
  openid: { prefix: 'o' },
  timestamp: { unit: 's' },
  text: { max: null },
  date: { min: '2000-01-01', max: '2099-12-31' },
};
const byName = (forms) => own(forms.map(({ name, ...form }) => [name, built(form)]));

function built({ kind, ...options }) {
  const { alphabet, branches, choices, key, length, max, model } = options;
  const make = library[kind];
  if (kind === 'code') return make(alphabet, length);
  if (kind === 'digits' || kind === 'hex') return make(length);
  if (kind === 'list') return make(built(options.field), { max });
  if (kind === 'oneOf') return make(choices);
  if (kind === 'optional') return make(built(options.field));
  if (kind === 'record') return make(byName(options.fields));
  if (kind === 'text') return (model === 'zh' ? zhText : make)(...(max === null ? [] : [{ max }]));
  if (kind === 'tuple') return make(...options.fields.map(built));
  if (kind === 'variant') return make(key, own(branches.map(({ name, fields }) => [name, byName(fields)])));
  const given = Object.entries(options).filter(([name, it]) => it !== DEFAULTS[kind]?.[name]);
  return given.length > 0 ? make(own(given)) : make();
}

function schemaOf(form) {
  checkForm(form);
  const [first, ...others] = form.versions;
  const { alphabet, check, version } = first;
  const start = library.defineScene(byName(first.fields), { alphabet, check, version });
  return others.reduce(
    (it, { alphabet, check, fields }) => it.next(byName(fields), upgrade, { alphabet, check }),
    start,
  );
}

const upgrade = (record) => ({ ...record, upgrades: (record.upgrades ?? 0) * 2 + 1 });

/** In questions null stands for an absent value. */
function revived(value) {
  if (value === null) return undefined;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(revived);
  return own(Object.entries(value).map(([key, each]) => [key, revived(each)]));
}

/** The functions that write and read the subject of a question; read gives the whole answer. */
function codersOf({ schema, seal, subject, model, options }) {
  if (seal) return sealedCoders(schemaOf(schema), seal);
  if (!subject) {
    const { encode, decode } = schemaOf(schema);
    return { write: encode, read: (scene) => ({ value: decode(scene) }) };
  }
  const given = { ...options, ...(model && { model: MODELS[model] }) };
  if (subject === 'text')
    return {
      write: (text) => library.encodeText(text, given),
      read: (scene) => ({ value: library.decodeText(scene, given) }),
    };
  return {
    write: (query) => library.encodeQuery(query, options),
    read: (scene) => ({ value: Object.entries(library.decodeQuery(scene, options)) }),
  };
}

function sealedCoders(schema, { field, keys }) {
  const sealed = sealScene(schema, { field, keys: keys.map((key) => Buffer.from(key, 'hex')) });

  function read(scene) {
    // `open` takes a scene that came percent-encoded, too; a port does not.
    const { code } = refusalOf(() => schema.decode(scene));
    if (code === 'scene' || code === 'version') return { code: 'foreign' };
    const { record, key, error } = sealed.open(scene);
    // The seal is right, and the upgraded record is none of the newest version.
    if (error?.code === 'upgrade') throw error.cause;
    return error ? { code: error.code } : { value: record, key };
  }

  return { write: sealed.encode, read };
}

/** The refusal of a function by its code; nothing if it refuses nothing. */
function refusalOf(action) {
  try {
    action();
    return {};
  } catch (error) {
    if (error instanceof library.SceneError) return { code: error.code };
    throw error;
  }
}

function answered(question) {
  const { write, read } = codersOf(question);
  return 'scene' in question ? read(question.scene) : { scene: write(revived(question.value)) };
}

/** The answer to a question, as its line of JSON says it. */
export function answer(question) {
  let found;
  const refusal = refusalOf(() => (found = answered(question)));
  return JSON.parse(JSON.stringify(refusal.code ? refusal : found));
}
