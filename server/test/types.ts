// The public types. Only the compiler checks this file: `npm run types -w server`.
import { getUnlimitedQRCode } from 'miniprogram-scene/codes';
import { expectTypeOf } from 'vitest';
import { createClient, judgeError, PlatformError, startMockPlatform, TransportError } from '../src/index';
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
  Picture,
  Progress,
  Retry,
  Scope,
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
