// Sealed scenes: what is sealed opens, and what is not does not.
import { defineScene, digits, flag, hex, id, integer, oneOf, optional, pairs, text } from 'miniprogram-scene';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sealScene, SealError } from '../src/index';
import { errorOf } from './support/errors';
import { referenceSeal } from './support/seals';

const KEY = 'a secret of 16 b';
const invitation = defineScene({ inviter: id(), price: integer({ max: 99_999 }), seal: hex(16) });
const sealed = sealScene(invitation, { field: 'seal', keys: [KEY] });
const record = { inviter: '40021', price: 1990 };

describe('a sealed scene', () => {
  test('opens as the record that was sealed, from a scene and from the options of a page', () => {
    const scene = sealed.encode(record);
    const opened = { record, key: 0 };
    expect(sealed.open(scene)).toStrictEqual(opened);
    expect(sealed.open({ scene })).toStrictEqual(opened);
    expect(sealed.open({ scene: encodeURIComponent(scene) })).toStrictEqual(opened);
    expect(sealed.open({ query: { scene }, scene: 1047 })).toStrictEqual(opened);
  });

  test('is read by a page with the same schema and without a key', () => {
    const seal = referenceSeal(invitation as never, 'seal', record, KEY);
    expect(invitation.read({ scene: sealed.encode(record) })).toStrictEqual({ ...record, seal });
  });

  test('is the same whenever it is made', () => {
    expect(sealed.encode(record)).toBe(sealed.encode({ ...record }));
  });

  test('changes neither the record nor the options', () => {
    const given = Object.freeze({ ...record });
    const options = Object.freeze({ scene: sealed.encode(given) });
    expect(sealed.open(options).record).toStrictEqual(record);
  });

  test('has functions that may be passed on', () => {
    const { encode, open } = sealed;
    expect([record].map(encode).map(open)).toStrictEqual([{ record, key: 0 }]);
  });

  test('opens, for any record, key, and length and place of the seal', () => {
    const anySchema = fc.record({
      length: fc.integer({ min: 8, max: 24 }),
      place: fc.nat(3),
      alphabet: fc.constantFrom('portable' as const, 'unreserved' as const, 'wechat' as const),
      check: fc.integer({ min: 0, max: 20 }),
      version: fc.integer({ min: 0, max: 34 }),
    });
    const anyRecord = fc.record(
      {
        inviter: fc.bigInt({ min: 0n, max: 10n ** 9n }).map(String),
        channel: fc.constantFrom('poster', 'ad'),
        isNew: fc.boolean(),
      },
      { requiredKeys: ['inviter', 'channel'], noNullPrototype: true },
    );
    const anyKey = fc.oneof(
      fc.uint8Array({ minLength: 16, maxLength: 80 }),
      fc.string({ unit: 'binary', minLength: 16 }),
    );
    fc.assert(
      fc.property(anySchema, anyRecord, anyKey, ({ length, place, ...options }, record, key) => {
        const fields = Object.entries({
          inviter: id(),
          channel: oneOf(['poster', 'ad']),
          isNew: optional(flag()),
        });
        fields.splice(place, 0, ['seal', hex(length)] as never);
        const scene = defineScene(Object.fromEntries(fields), options);
        const sealed = sealScene(scene as never, { field: 'seal' as never, keys: [key] });
        const written = sealed.encode(record as never);
        expect(written).toHaveLength(scene.encode({ ...record, seal: '0'.repeat(length) }).length);
        expect(sealed.open(written)).toStrictEqual({ record, key: 0 });
        expect(scene.decode(written)['seal']).toBe(referenceSeal(scene as never, 'seal', record, key));
      }),
      { numRuns: 500 },
    );
  });

  test('keeps its seal apart from fields of any name', () => {
    for (const field of ['__proto__', 'constructor', '', '7', '印章']) {
      const fields = Object.fromEntries([
        ['a', id()],
        [field, hex(10)],
      ]);
      const sealed = sealScene(defineScene(fields), { field, keys: [KEY] });
      expect(sealed.open(sealed.encode({ a: '5' } as never))).toStrictEqual({ record: { a: '5' }, key: 0 });
    }
  });

  test('is made wherever the record has room for it, and only there', () => {
    const scene = defineScene({ shop: text(), seal: hex(24) });
    const sealed = sealScene(scene, { field: 'seal', keys: [KEY] });
    let longest = 0;
    for (let length = 0; length < 40; length++) {
      for (const unit of ['e', 'Q', '7', '饼', '\u0007']) {
        const record = { shop: unit.repeat(length) };
        const attempt = () => sealed.encode(record);
        if (scene.measure({ ...record, seal: '0'.repeat(24) }).fits) {
          expect(sealed.open(attempt())).toStrictEqual({ record, key: 0 });
          longest = Math.max(longest, length);
        } else {
          expect(errorOf(attempt).code).toBe('length');
        }
      }
    }
    expect(longest).toBeGreaterThan(5);
  });
});

describe('a record that is sealed', () => {
  test('is refused as the scene refuses it', () => {
    const refused: [unknown, string][] = [
      [{ inviter: '40021' }, 'price: is missing'],
      [{ ...record, price: 100_000 }, 'price: 100000 is not'],
      [{ ...record, goods: 1 }, 'goods: 1 is not expected'],
      [null, 'the value: needs an object'],
      [[], 'the value: needs an object'],
      ['a', 'the value: needs an object'],
      [undefined, 'the value: is missing'],
    ];
    for (const [given, message] of refused) {
      const error = errorOf(() => sealed.encode(given as never));
      expect(error.code).toBe('value');
      expect(error.message).toContain(message);
    }
  });

  test('has no seal of its own', () => {
    const error = errorOf(() => sealed.encode({ ...record, seal: '0'.repeat(16) } as never));
    expect(error).toMatchObject({
      code: 'value',
      message: 'seal: encode makes the seal, so the record has none',
      allowed: 'no value',
      path: 'seal',
      reason: 'unknown-field',
    });
  });
});

describe('a code that is foreign', () => {
  const foreign = { error: { name: 'SealError', code: 'foreign' } };

  test('is told from a forged one', () => {
    const forged = sealed.open(invitation.encode({ ...record, seal: '0'.repeat(16) }));
    expect(forged.error).toBeInstanceOf(SealError);
    expect(forged.error).toMatchObject({ code: 'forged', message: expect.stringContaining('forged') });
    for (const options of ['', 'a=1', '%', 'pages/a?b=c', {}, null, undefined, 5, { scene: 'x'.repeat(99) }])
      expect(sealed.open(options)).toMatchObject(foreign);
    expect(sealed.open('').error!.message).toBe('a foreign code: it has no scene of this schema');
  });

  test('is a scene of any other schema, even one whose fields are spelled alike', () => {
    const seal = hex(16);
    const others = [
      defineScene({ inviter: id(), cost: integer({ max: 99_999 }), seal }),
      defineScene({ inviter: id(), price: integer({ max: 99_998 }), seal }),
      defineScene({ inviter: id(), price: integer({ max: 99_999 }), seal }, { check: 20 }),
      defineScene({ inviter: id(), price: integer({ max: 99_999 }), seal }, { version: 1 }),
    ];
    for (const other of others) {
      const { encode } = sealScene(other as typeof invitation, { field: 'seal', keys: [KEY] });
      const names = Object.keys(other.fields);
      expect(sealed.open(encode({ [names[0]!]: '40021', [names[1]!]: 1990 } as never))).toMatchObject(
        foreign,
      );
    }
  });

  test('is whatever only a reader knows: there is no seal in it that a server has made', () => {
    const readers = [pairs({ defaults: { seal: '0'.repeat(16) } })];
    const scene = defineScene({ ...invitation.fields }, { readers });
    const options = { scene: 'inviter=40021&price=1' };
    expect(scene.read(options)).toBeDefined();
    expect(sealScene(scene, { field: 'seal', keys: [KEY] }).open(options)).toMatchObject(foreign);
  });

  test('never makes open throw', () => {
    const hostile = fc.anything({ withNullPrototype: true, withBigInt: true });
    fc.assert(
      fc.property(
        fc.oneof(hostile, fc.string(), fc.record({ scene: hostile, query: hostile })),
        (options) => {
          expect(sealed.open(options).error).toBeInstanceOf(SealError);
        },
      ),
    );
    const trap = {
      get scene(): string {
        throw new Error('a trap');
      },
    };
    expect(sealed.open(trap)).toMatchObject(foreign);
  });

  test('is no way to another record than the one whose seal was checked', () => {
    const scenes = [sealed.encode(record), invitation.encode({ ...record, price: 1, seal: '0'.repeat(16) })];
    const changing = {
      get scene() {
        return scenes.shift();
      },
    };
    expect(sealed.open(changing)).toMatchObject({ record });
  });
});

describe('options of sealScene that make no sense', () => {
  const fields = {
    a: hex(16),
    short: hex(7),
    some: optional(hex(16)),
    figures: digits(16),
  };
  const scene = defineScene(fields);
  const refusal = (options: unknown, of: unknown) => {
    const error = errorOf(() => sealScene(of as never, options as never));
    expect(error.code).toBe('schema');
    return error;
  };

  test.each([['short'], ['some'], ['figures'], ['none'], ['toString']])(
    'are refused: the field %j, by its name',
    (field) => {
      expect(refusal({ field, keys: [KEY] }, scene)).toMatchObject({
        message: `${field}: the field of a seal is hex(8) to hex(64), and required`,
        path: field,
        reason: 'definition',
      });
    },
  );

  test.each([[undefined], [5], [['a']]])('are refused: %j as the name of a field', (field) => {
    expect(refusal({ field, keys: [KEY] }, scene)).toMatchObject({
      message: 'the field of a seal is hex(8) to hex(64), and required',
      path: '',
    });
  });

  test.each<[unknown, string]>([
    [undefined, 'takes { field, keys }'],
    [{ field: 'a' }, 'an array of one secret or more'],
    [{ field: 'a', keys: [] }, 'an array of one secret or more'],
    [{ field: 'a', keys: KEY }, 'an array of one secret or more'],
    [{ field: 'a', keys: [undefined] }, 'keys[0] is a string or a Uint8Array, not undefined'],
    [{ field: 'a', keys: [KEY, 5] }, 'keys[1] is a string or a Uint8Array, not number'],
    [{ field: 'a', keys: [KEY, 'fifteen bytes..'] }, 'keys[1] has 15 bytes'],
    [{ field: 'a', keys: [new Uint8Array(15)] }, 'keys[0] has 15 bytes'],
  ])('are refused: %j', (options, message) => {
    const error = refusal(options, scene);
    expect(error.message).toContain(message);
    expect(error).toMatchObject({ path: '', reason: 'definition' });
  });

  test('are refused: an option that there is not', () => {
    expect(refusal({ field: 'a', keys: [KEY], key: KEY }, scene)).toMatchObject({
      message: 'sealScene() has no option key, only field, keys',
      path: '',
      reason: 'unknown-option',
    });
  });

  test.each([[undefined], [{}], [new Date()], ['scene'], [{ toJSON: Object }], [{ encode: String }]])(
    'are refused: the scene %j',
    (of) => {
      expect(refusal({ field: 'a', keys: [KEY] }, of).message).toContain('defineScene()');
    },
  );
});
