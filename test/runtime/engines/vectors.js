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
 * A record may have a `seal`, which only a server checks: here it is a value like others.
 * `decoded` is the decoded value if it is another spelling of the value that was encoded. `refused` is an error code: a scene
 * without a value (`text: null`, `query: null`) has to be refused, or a value without a scene, or a schema without both.
 */

/** The scene of a schema's JSON form. Upgrades leave records as they are. */
function sceneOf(library, schema) {
  'use strict';
  const models = library.zh ? { zh: library.zh } : {};
  const versions = Object(Object(schema).versions);
  const older = Array.isArray(versions) ? versions.slice(0, -1) : [];
  const upgrades = {};
  older.forEach((version) => (upgrades[Object(version).version] = (record) => record));
  return library.fromJSON(schema, { models, upgrades });
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
