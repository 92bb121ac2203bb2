/*
 * Checks golden vectors against a library. A plain ES2015 script, so that every engine can run it as it is: it needs
 * nothing but the language, and leaves one function, runVectors.
 *
 * A vector is one of
 *   { name, schema, options?, record, scene }   defineScene(schema, options): encode(record) is the scene, and back
 *   { name, text, options?, scene }             encodeText and decodeText
 *   { name, query, options?, scene }            encodeQuery and decodeQuery
 * or, with `refused` in place of the value (`text: null`, `query: null`), a scene that has to be refused with that code.
 * In a schema an array whose first item is '@' and a function's name stands for a call with the other items as arguments.
 */
function runVectors(library, vectors) {
  'use strict';

  function build(node) {
    if (Array.isArray(node)) {
      if (typeof node[0] !== 'string' || node[0][0] !== '@') return node.map(build);
      const make = library[node[0].slice(1)];
      if (typeof make !== 'function') throw new Error('the library has no ' + node[0].slice(1) + '()');
      return make(...node.slice(1).map(build));
    }
    if (typeof node !== 'object' || node === null) return node;
    const built = {};
    Object.keys(node).forEach((key) => {
      Object.defineProperty(built, key, {
        value: build(node[key]),
        configurable: true,
        enumerable: true,
        writable: true,
      });
    });
    return built;
  }

  function codecOf(vector) {
    const options = vector.options;
    if ('schema' in vector) return library.defineScene(build(vector.schema), options);
    if ('text' in vector) {
      return {
        encode: (text) => library.encodeText(text, undefined, options),
        decode: (scene) => library.decodeText(scene, undefined, options),
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
    if (name === undefined) throw new Error('a vector has a record, a text, a query or a refusal');
    return vector[name];
  }

  /** Values of JSON are the same if their keys are, too: an absent value and `undefined` differ. */
  function equal(a, b) {
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
    const keys = Object.keys(a);
    return (
      Array.isArray(a) === Array.isArray(b) &&
      keys.length === Object.keys(b).length &&
      keys.every((key) => Object.prototype.hasOwnProperty.call(b, key) && equal(a[key], b[key]))
    );
  }

  /** What is wrong, or '' if nothing is. */
  function check(vector) {
    const codec = codecOf(vector);
    if ('refused' in vector) return checkRefusal(codec, vector);
    const value = valueOf(vector);
    const scene = codec.encode(value);
    if (scene !== vector.scene) return 'encodes to ' + scene + ' instead of ' + vector.scene;
    const decoded = codec.decode(vector.scene);
    if (!equal(decoded, value)) return 'decodes to ' + JSON.stringify(decoded);
    // The keys of a query keep their order; those of a record have the schema's.
    if ('query' in vector && JSON.stringify(decoded) !== JSON.stringify(value)) {
      return 'decodes in another order: ' + JSON.stringify(decoded);
    }
    return '';
  }

  function checkRefusal(codec, vector) {
    let decoded;
    try {
      decoded = codec.decode(vector.scene);
    } catch (error) {
      if (error instanceof library.SceneError && error.code === vector.refused) return '';
      return 'refused with ' + error + ' (' + error.code + ') instead of the code ' + vector.refused;
    }
    return 'not refused, but decoded to ' + JSON.stringify(decoded);
  }

  function checkSafely(vector) {
    try {
      return check(vector);
    } catch (error) {
      return 'throws ' + error;
    }
  }

  const failures = [];
  vectors.forEach((vector) => {
    const wrong = checkSafely(vector);
    if (wrong) failures.push(vector.name + ': ' + wrong);
  });
  return { passed: vectors.length - failures.length, failures };
}

if (typeof module === 'object') module.exports = { runVectors };
