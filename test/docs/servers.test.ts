// The module that answers servers in other languages, as the documentation has it.
import type { Server } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { LANGUAGES, openPage } from './pages';
import { findBlock, run } from './stage';

const record = { goods: 42, inviter: '1795324876512231425', channel: 'poster', shop: '幸福西饼' };

test.each(LANGUAGES)('Node beside a server makes and reads scenes: %s', async (_, suffix) => {
  const page = openPage(`docs/servers${suffix}`);
  const { server } = run<{ server: Server }>(findBlock(page, /^\/\/ beside\.js$/m));
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const ask = async (body: string) => {
    const response = await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body });
    return { status: response.status, answer: (await response.json()) as Record<string, unknown> };
  };

  // The command beside it sends this record.
  const [sent] = /\{ "record": .* \}/.exec(page.text)!;
  const { scene } = (await ask(sent)).answer;
  expect(await ask(JSON.stringify({ scene }))).toStrictEqual({ status: 200, answer: { record } });
  expect(await ask('{"scene":"gid=42"}')).toMatchObject({ status: 400, answer: { code: 'scene' } });
  expect(await ask('no JSON')).toMatchObject({ status: 400 });
});
