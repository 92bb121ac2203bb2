/*
 * Checks golden vectors against a library. This is a plain ES2015 script, and it needs nothing but the language: every
 * engine can run it as it is.
 *
 * A vector is one of
 *   { name, schema, record, scene }             encode(record) of the schema is the scene, and back
 *   { name, schema, version, record, scene }    decode(scene) is the record that the older version of this number wrote
 *   { name, text, model?, options?, scene }     encodeText and decodeText, with the text model of that name
 *   { name, query, options?, scene }            encodeQuery and decodeQuery
 * `schema` is the JSON form of a schema, as FORMAT.md describes it.
 * `decoded` is the decoded value if it is another spelling of the value that was encoded. `refused` is an error code: a scene
 * without a value (`text: null`, `query: null`) has to be refused, or a value without a scene, or a schema without both.
 */

/** The scene of a schema's JSON form. Upgrades leave records as they are. */
function sceneOf(library, schema) {
  'use strict';

  /** Makers of fields by their kinds, with the keys that the JSON form of each has. */
  const KINDS = {
    integer: [['min', 'max'], library.integer],
    decimal: [['min', 'max', 'digits'], library.decimal],
    flag: [[], () => library.flag()],
    oneOf: [['choices'], (options) => library.oneOf(options.choices)],
    optional: [['field'], (options) => library.optional(fieldOf(options.field))],
    list: [['field', 'max'], (options) => library.list(fieldOf(options.field), { max: options.max })],
    tuple: [['fields'], (options) => library.tuple(...listOf(options.fields).map((each) => fieldOf(each)))],
    record: [['fields'], (options) => library.record(namedFields(options.fields))],
    variant: [['key', 'branches'], (options) => library.variant(options.key, branchesOf(options.branches))],
    id: [[], () => library.id()],
    digits: [['length'], (options) => library.digits(options.length)],
    snowflake: [[], () => library.snowflake()],
    uuid: [[], () => library.uuid()],
    hex: [['length'], (options) => library.hex(options.length)],
    objectId: [[], () => library.objectId()],
    openid: [['prefix'], library.openid],
    phone: [[], () => library.phone()],
    code: [['alphabet', 'length'], (options) => library.code(options.alphabet, options.length)],
    date: [['min', 'max'], library.date],
    timestamp: [['unit'], library.timestamp],
    text: [['model', 'max'], textOf],
  };

  function refuse(message) {
    throw new library.SceneError('schema', message);
  }

  function listOf(value) {
    return Array.isArray(value) ? value : refuse('an array is needed');
  }

  /** The values of an object that has exactly these keys. */
  function withKeys(value, keys) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse('an object is needed');
    if (Object.keys(value).sort().join() !== keys.slice().sort().join()) refuse('keys are ' + keys);
    return value;
  }

  function fieldOf(json, more) {
    const kind = KINDS[Object(json).kind];
    if (!kind || !Object.prototype.hasOwnProperty.call(KINDS, json.kind)) refuse('there is no such kind');
    withKeys(json, ['kind'].concat(kind[0], more || []));
    const options = {};
    kind[0].forEach((key) => (options[key] = json[key]));
    return kind[1](options);
  }

  function textOf(options) {
    const make =
      options.model === 'core' ? library.text : options.model === 'zh' ? library.zhText : undefined;
    if (!make && options.model !== 'zh') refuse('there is no such text model');
    if (!make) throw new Error('the library has no zhText()');
    return make(options.max === null ? {} : { max: options.max });
  }

  /** An object of the values that a function makes of the items, by their names: in the order of the items, or none. */
  function byName(items, make) {
    const object = {};
    const names = listOf(items).map((item) => {
      const name = Object(item).name;
      if (typeof name !== 'string') refuse('a name is a string');
      const value = make(item);
      Object.defineProperty(object, name, { value, configurable: true, enumerable: true, writable: true });
      return name;
    });
    const isInOrder = Object.keys(object).every((name, i) => name === names[i]);
    if (!isInOrder || Object.keys(object).length !== names.length)
      refuse('names are in another order, or equal');
    return object;
  }

  function namedFields(fields) {
    return byName(fields, (json) => fieldOf(json, ['name']));
  }

  function branchesOf(branches) {
    return byName(branches, (json) => namedFields(withKeys(json, ['name', 'fields']).fields));
  }

  let scene;
  listOf(withKeys(schema, ['versions']).versions).forEach((each) => {
    const options = withKeys(each, ['version', 'alphabet', 'check', 'fields']);
    const format = { alphabet: options.alphabet, check: options.check };
    const fields = namedFields(options.fields);
    if (!scene) {
      scene = library.defineScene(fields, Object.assign({ version: options.version }, format));
      return;
    }
    if (options.version !== scene.version + 1) refuse('versions are one after the other');
    scene = scene.next(fields, (record) => record, format);
  });
  return scene || refuse('a schema has a version');
}

/** For each vector the result of the library, as JSON, and its fault, or '' if it has none. */
function tryVectors(library, vectors) {
  'use strict';

  function codecOf(vector) {
    const options = vector.options;
    if ('schema' in vector) return sceneOf(library, vector.schema);
    if ('text' in vector) {
      const model = vector.model && library[vector.model];
      if (vector.model && !model) throw new Error('the library has no ' + vector.model);
      const textOptions = Object.assign({ model }, options);
      return {
        encode: (text) => library.encodeText(text, textOptions),
        decode: (scene) => library.decodeText(scene, textOptions),
      };
    }
    if ('query' in vector) {
      return {
        encode: (query) => library.encodeQuery(query, options),
        decode: (scene) => library.decodeQuery(scene, options),
      };
    }
    throw new Error('a vector has a schema, a text or a query');
  }

  function valueOf(vector) {
    const name = ['record', 'text', 'query'].find((key) => key in vector);
    if (!name && !('refused' in vector))
      throw new Error('a vector has a record, a text, a query or a refusal');
    return vector[name];
  }

  /** The scene of the value and the value of the scene, or the error and the step that threw it. */
  function produce(vector) {
    const produced = {};
    let step = 'define';
    try {
      const codec = codecOf(vector);
      step = 'encode';
      const isRead = 'version' in vector || ('refused' in vector && 'scene' in vector);
      if (!isRead) produced.scene = codec.encode(valueOf(vector));
      step = 'decode';
      produced.value = codec.decode(vector.scene);
    } catch (error) {
      produced.error = String(error);
      produced.step = step;
      produced.code = error instanceof library.SceneError ? error.code : 'none';
    }
    return produced;
  }

  function refusedStepOf(vector) {
    if ('scene' in vector) return 'decode';
    return valueOf(vector) === undefined ? 'define' : 'encode';
  }

  /** Compares values of JSON and their keys: an absent value and `undefined` differ, and so do 0 and -0. */
  function equal(a, b) {
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
    const keys = Object.keys(a);
    return (
      Array.isArray(a) === Array.isArray(b) &&
      keys.length === Object.keys(b).length &&
      keys.every((key) => Object.prototype.hasOwnProperty.call(b, key) && equal(a[key], b[key]))
    );
  }

  /** The fault of a result, or '' if it has none. */
  function faultOf(vector, produced) {
    const decoded = toJson(produced.value);
    if ('refused' in vector) {
      if ('scene' in produced) return 'not refused, but encoded to ' + produced.scene;
      if (!produced.error) return 'not refused, but decoded to ' + decoded;
      const step = refusedStepOf(vector);
      if (produced.code === vector.refused && produced.step === step) return '';
      const found = produced.code + ' in ' + produced.step + ' (' + produced.error + ')';
      return 'refused with ' + found + ' instead of ' + vector.refused + ' in ' + step;
    }
    if ('scene' in produced && produced.scene !== vector.scene) {
      return 'encodes to ' + produced.scene + ' instead of ' + vector.scene;
    }
    if (produced.error) return 'throws ' + produced.error;
    if (!equal(produced.value, 'decoded' in vector ? vector.decoded : valueOf(vector)))
      return 'decodes to ' + decoded;
    // The keys of a query keep their order. The keys of a record have the order of the schema.
    if ('query' in vector && decoded !== toJson(vector.query)) {
      return 'decodes in another order: ' + decoded;
    }
    return '';
  }

  return vectors.map((vector) => {
    const produced = produce(vector);
    // Older engines do not escape halves of surrogate pairs, so the messages of errors may differ.
    const compared = toJson(Object.assign({}, produced, { error: undefined }));
    return { produced: toAscii(compared), fault: faultOf(vector, produced) };
  });
}

/** The number of vectors that hold, and the faults of the others. */
function runVectors(library, vectors) {
  const failures = [];
  tryVectors(library, vectors).forEach((outcome, i) => {
    if (outcome.fault) failures.push(vectors[i].name + ': ' + outcome.fault);
  });
  return { passed: vectors.length - failures.length, failures };
}

/** JSON that distinguishes -0 from 0. */
function toJson(value) {
  return JSON.stringify(value, (key, item) => (Object.is(item, -0) ? '-0' : item));
}

/** JSON in ASCII, the same on every engine: older engines do not escape halves of surrogate pairs. */
function toAscii(json) {
  const escaped = (unit) => '\\u' + ('000' + unit.charCodeAt(0).toString(16)).slice(-4);
  return json.replace(/[^\x20-\x7e]/g, escaped);
}

if (typeof module === 'object') module.exports = { sceneOf, tryVectors, runVectors, toAscii };
