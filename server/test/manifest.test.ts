import { symlink, readFile, writeFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { openManifest } from '../src/command/manifest';
import { isCode } from '../src/command/manifest-lines';
import { useFiles } from './support/files';

const { newPath, write } = useFiles();

const outcomes = [
  { line: 2, scene: 'abc', file: '000/000002.png' },
  { line: 5, error: 'shop: "\\ud800" is not well-formed' },
  { line: 4, scene: 'x'.repeat(32), file: '000/000004.png' },
];
const lines = outcomes.map((outcome) => `${JSON.stringify(outcome)}\n`);

describe('a manifest', () => {
  test('survives a kill at any byte', async () => {
    const path = newPath();
    const whole = Buffer.from(lines.join(''));
    for (let size = 0; size <= whole.length; size++) {
      await writeFile(path, whole.subarray(0, size));
      const manifest = await openManifest(path, 9);
      const kept = lines.filter((_, i) => lines.slice(0, i + 1).join('').length <= size);
      for (const [i, outcome] of outcomes.entries())
        expect(manifest.outcomeOf(outcome.line)).toStrictEqual(i < kept.length ? outcome : undefined);
      expect(manifest.hasCodes).toBe(kept.length > 0);
      await manifest.append({ line: 9, scene: 'after', file: 'f' });
      await manifest.close();
      expect(await readFile(path, 'utf8')).toBe(`${kept.join('')}{"line":9,"scene":"after","file":"f"}\n`);
    }
  });

  test('loses a torn end of any length', async () => {
    const path = await write('', `${lines[0]!}${'\0'.repeat(200_000)}`);
    const manifest = await openManifest(path, 9);
    await manifest.close();
    expect(await readFile(path, 'utf8')).toBe(lines[0]);
    const torn = await write('', 'x'.repeat(200_000));
    await (await openManifest(torn, 9)).close();
    expect(await readFile(torn, 'utf8')).toBe('');
  });

  test('has the latest code of a line, or else its latest error', async () => {
    const path = await write('', lines.join(''));
    const manifest = await openManifest(path, 1_000_000);
    await manifest.append({ line: 5, error: 'another' });
    expect(manifest.outcomeOf(5)).toStrictEqual({ line: 5, error: 'another' });
    const code = { line: 5, scene: 'mended', file: 'f' };
    await Promise.all([
      manifest.append(code),
      manifest.append({ line: 1_000_000, scene: 'abc', file: 'g' }),
      manifest.append({ line: 2, error: 'its picture was lost' }),
    ]);
    expect(manifest.outcomeOf(5)).toStrictEqual(code);
    expect(isCode(manifest.outcomeOf(2))).toBe(true);
    expect(manifest.outcomeOf(3)).toBeUndefined();
    await manifest.close();
    const again = await openManifest(path, 1_000_000);
    expect([2, 5, 1_000_000].map((line) => again.outcomeOf(line)!.scene)).toStrictEqual([
      'abc',
      'mended',
      'abc',
    ]);
    await again.close();
  });

  test('counts lines that are damaged, and takes nothing from them', async () => {
    const damaged = [
      '\0\0\0\0',
      '{"line":"2"}',
      'null',
      '{"line":3}',
      '{"line":2,"error":5}',
      '{"line":2.5,"error":"x"}',
      '{"line":-1,"error":"x"}',
      '{"line":2,"scene":3,"file":"f"}',
      '{"line":2,"scene":"abc","file":{}}',
      '[]',
      '"',
      '{"line":2,"scene":"abc","file":"f"}x',
      'x'.repeat(100_000),
      `{"line":2,"scene":"abc","file":"${'f'.repeat(20_000)}"}`,
    ];
    const path = await write('', `${damaged.join('\n')}\n${lines[0]!}`);
    const manifest = await openManifest(path, 9);
    expect(manifest.damaged).toBe(damaged.length);
    expect(manifest.outcomeOf(2)).toStrictEqual(outcomes[0]);
    await manifest.close();
  });

  test('needs little memory for lines of any number', async () => {
    const path = await write('', `{"line":9007199254740991,"error":"x"}\n${lines[0]!}`);
    const manifest = await openManifest(path, 9);
    expect(manifest.outcomeOf(2)).toStrictEqual(outcomes[0]);
    expect(manifest.outcomeOf(9_007_199_254_740_991)).toBeUndefined();
    await manifest.close();
  });

  test('has no control characters, and no endless errors', async () => {
    const path = newPath();
    const manifest = await openManifest(path, 9);
    const error = `\u001b]0;\u009b\u202e\n${'\u0001'.repeat(5000)}`;
    await manifest.append({ line: 2, error });
    expect(manifest.outcomeOf(2)!.error).toBe(`${error.slice(0, 2000)}…`);
    await manifest.close();
    expect(await readFile(path, 'utf8')).toMatch(/^[ -~…]+\n$/);
  });

  test('is no link, and no pipe', async () => {
    const link = newPath();
    await symlink(await write('', lines[0]!), link);
    await expect(openManifest(link, 9)).rejects.toThrow('ELOOP');
    const fifo = newPath();
    expect(spawnSync('mkfifo', [fifo]).status).toBe(0);
    await expect(openManifest(fifo, 9)).rejects.toThrow('is no regular file');
  });
});

test('a write that fails leaves no half line, and fails for all that wait', async () => {
  const path = await write('', lines[0]!);
  const manifest = await openManifest(path, 9);
  const { open } = await import('node:fs/promises');
  const handle = await open(path, 'r');
  const prototype = Object.getPrototypeOf(handle) as { datasync(): Promise<void> };
  await handle.close();
  const { datasync } = prototype;
  prototype.datasync = () => Promise.reject(new Error('ENOSPC'));
  try {
    const attempts = [manifest.append(outcomes[1]!), manifest.append(outcomes[2]!)];
    for (const attempt of attempts) await expect(attempt).rejects.toThrow('ENOSPC');
    await expect(manifest.append(outcomes[2]!)).rejects.toThrow('ENOSPC');
    expect(manifest.outcomeOf(4)).toBeUndefined();
  } finally {
    prototype.datasync = datasync;
  }
  await expect(manifest.close()).rejects.toThrow('ENOSPC');
  expect(await readFile(path, 'utf8')).toBe(lines[0]);
});
