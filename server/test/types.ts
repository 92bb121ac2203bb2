// The public types. Only the compiler checks this file: `npm run types`.
import { defineScene, hex, id, integer, oneOf, optional } from 'miniprogram-scene';
import type { Fields, RecordOf, Scene } from 'miniprogram-scene';
import { getUnlimitedQRCode } from 'miniprogram-scene/codes';
import { expectTypeOf } from 'vitest';
import {
  createClient,
  judgeError,
  PlatformError,
  sealScene,
  SealError,
  startMockPlatform,
  TransportError,
} from '../src/index';
import type {
  AccessTokenProvider,
  Client,
  ClientOptions,
  CodeRequest,
  ErrorExplanation,
  Fault,
  Judgement,
  MockPlatform,
  MockPlatformOptions,
  MockPlatformReport,
  Opened,
  Picture,
  Progress,
  Retry,
  Scope,
  SealedRecord,
  SealedScene,
  SealOptions,
  UniqueItem,
} from '../src/index';

const request = getUnlimitedQRCode({ scene: 'a' });
expectTypeOf(request).toEqualTypeOf<CodeRequest>();

expectTypeOf<Client['getQRCode']>().returns.resolves.toEqualTypeOf<Picture>();
expectTypeOf<Client['tickettocode']>().returns.resolves.toEqualTypeOf<UniqueItem>();
expectTypeOf<Picture['extension']>().toEqualTypeOf<'png' | 'jpg'>();

export async function makePicture(client: Client): Promise<Picture> {
  try {
    const item: UniqueItem = await client.tickettocode({ openid: 'o', code_ticket: 't' });
    return await client.getUnlimitedQRCode({ scene: item.code });
  } catch (error) {
    if (error instanceof PlatformError) {
      expectTypeOf(error.explanation).toEqualTypeOf<ErrorExplanation | undefined>();
      if (error.explanation?.retry === 'never') throw error;
    }
    if (error instanceof TransportError) expectTypeOf(error.status).toEqualTypeOf<number | undefined>();
    return client.send(request, 'a.png');
  }
}

// An access token is a text, or a function that may take the refused token and may be asynchronous.
createClient({ accessToken: 'a' });
createClient({ accessToken: () => 'a', callsPerMinute: 1000 });
createClient({ accessToken: async (refused?: string) => Promise.resolve(refused ?? 'a') });
expectTypeOf<AccessTokenProvider>().parameters.toEqualTypeOf<[refused?: string]>();
// @ts-expect-error -- an access token is required
createClient({});
// Every other option may be left out, or be undefined.
expectTypeOf<{ accessToken: string; timeout: undefined }>().toExtend<ClientOptions>();
// @ts-expect-error -- an option is misspelt
createClient({ accessToken: 'a', concurency: 1 });

// A request may have more properties, and comes back with its outcome.
export async function makeAll(client: Client): Promise<void> {
  await client.sendAll([{ ...request, line: 1 }], ({ line }, outcome) => {
    expectTypeOf(line).toEqualTypeOf<number>();
    expectTypeOf(outcome).toEqualTypeOf<Picture | Error>();
    if (outcome instanceof Error) return outcome.message;
    return [line, outcome.bytes];
  });
}

// Every call can be aborted.
export async function makeForAMinute(client: Client): Promise<void> {
  const { signal } = new AbortController();
  await client.getUnlimitedQRCode({ scene: 'a' }, { signal });
  await client.tickettocode({ openid: 'o', code_ticket: 't' }, { signal });
  await client.send(request, 'a.png', { signal });
  await client.send(request, undefined, { signal });
  await client.sendAll([request], () => undefined, { signal });
  // @ts-expect-error -- an option is misspelt
  await client.send(request, 'a.png', { singal: signal });
}

// The events have their types.
export function listen(client: Client): void {
  client.events.on('progress', (progress) => expectTypeOf(progress).toEqualTypeOf<Progress>());
  client.events.on('retry', ({ error, pause }) => {
    expectTypeOf(error).toEqualTypeOf<Error>();
    expectTypeOf(pause).toEqualTypeOf<number>();
  });
  // @ts-expect-error -- there is no such event
  client.events.on('done', () => undefined);
}

expectTypeOf(judgeError).parameters.toEqualTypeOf<[error: unknown, now?: number]>();
expectTypeOf(judgeError).returns.toEqualTypeOf<Judgement>();
expectTypeOf<Judgement['fault']>().toEqualTypeOf<Fault | 'network' | 'unknown'>();
expectTypeOf<Judgement['retry']>().toEqualTypeOf<Retry>();
expectTypeOf<Judgement['scope']>().toEqualTypeOf<Scope>();

expectTypeOf(startMockPlatform).parameters.toEqualTypeOf<[options?: MockPlatformOptions]>();
expectTypeOf(startMockPlatform).returns.resolves.toEqualTypeOf<MockPlatform>();
expectTypeOf<MockPlatform['report']>().returns.toEqualTypeOf<MockPlatformReport>();
startMockPlatform({ pages: ['a'], failures: 0.05 }) satisfies Promise<MockPlatform>;

// A sealed scene takes and gives the record without the seal.
const invitation = defineScene({
  inviter: id(),
  price: optional(integer({ max: 99999 })),
  channel: oneOf(['poster', 'ad']),
  seal: hex(16),
  old: optional(hex(16)),
});
type Invitation = typeof invitation.fields;
const sealed = sealScene(invitation, { field: 'seal', keys: ['a', new Uint8Array(16)] });
interface Unsealed {
  inviter: string;
  price?: number | undefined;
  channel: 'poster' | 'ad';
  old?: string | undefined;
}
sealed satisfies SealedScene<Invitation, 'seal'>;
expectTypeOf<SealedRecord<Invitation, 'seal'>>().toExtend<Unsealed>();
expectTypeOf<Unsealed>().toExtend<SealedRecord<Invitation, 'seal'>>();
expectTypeOf<keyof SealedRecord<Invitation, 'seal'>>().toEqualTypeOf<keyof Unsealed>();
expectTypeOf(sealed.encode).returns.toEqualTypeOf<string>();
expectTypeOf(sealed.open).returns.toEqualTypeOf<Opened<Invitation, 'seal'>>();

export function inviterOf(options: unknown): string {
  const { record, key, error } = sealed.open(options);
  if (error) {
    expectTypeOf(error).toEqualTypeOf<SealError>();
    expectTypeOf(error.code).toEqualTypeOf<'foreign' | 'forged' | 'upgrade'>();
    throw error;
  }
  expectTypeOf(key).toEqualTypeOf<number>();
  expectTypeOf(record.channel).toEqualTypeOf<'poster' | 'ad'>();
  expectTypeOf(record.price).toEqualTypeOf<number | undefined>();
  // @ts-expect-error -- the seal is gone
  return record.inviter + record.seal;
}

sealed.encode({ inviter: '40021', channel: 'ad' });
// @ts-expect-error -- the record has no seal of its own
sealed.encode({ inviter: '40021', channel: 'ad', seal: '' });
// @ts-expect-error -- a value is missing
sealed.encode({ channel: 'ad' });
// @ts-expect-error -- a field that may be absent holds no seal
sealScene(invitation, { field: 'old', keys: [] });
// @ts-expect-error -- a number holds no seal
sealScene(invitation, { field: 'price', keys: [] });
// @ts-expect-error -- there is no such field
sealScene(invitation, { field: 'none', keys: [] });
// @ts-expect-error -- keys are in an array
sealScene(invitation, { field: 'seal', keys: 'a' });
// A schema that only run time knows has fields of any name.
export function sealAny(scene: Scene<Fields>, field: string): SealedScene<Fields, string> {
  return sealScene(scene, { field, keys: [] });
}
expectTypeOf<SealedRecord<Fields, string>>().toEqualTypeOf<RecordOf<Fields>>();
expectTypeOf<SealOptions<'seal'>['field']>().toEqualTypeOf<'seal'>();
