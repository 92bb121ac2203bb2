import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openManifest } from '../src/command/manifest';
import { makeFolder, removeFolder } from './support/folder';

let root = '';
beforeAll(async () => {
  root = await makeFolder();
});
afterAll(() => removeFolder(root));

async function write(name: string, content: string): Promise<string> {
  const path = join(root, name);
  await writeFile(path, content);
  return path;
}

describe('a manifest', () => {
  const outcomes = [
    { line: 2, scene: 'abc', file: '000/000002.png' },
    { line: 5, error: 'shop: "\\ud800" is not well-formed' },
    { line: 4, scene: 'x'.repeat(32), file: '000/000004.png' },
  ];
  const lines = outcomes.map((outcome) => `${JSON.stringify(outcome)}\n`);

  test('survives a kill at any byte', async () => {
    const path = join(root, 'manifest.jsonl');
    const whole = Buffer.from(lines.join(''));
    for (let size = 0; size <= whole.length; size++) {
      await writeFile(path, whole.subarray(0, size));
      const manifest = await openManifest(path);
      const kept = lines.filter((_, i) => lines.slice(0, i + 1).join('').length <= size);
      for (const [i, outcome] of outcomes.entries())
        expect(manifest.past(outcome)).toBe(i < kept.length ? 'same' : 'none');
      expect(manifest.done).toBe(kept.length === 3 ? 2 : Math.min(kept.length, 1));
      manifest.append({ line: 9, scene: 'after', file: 'f' });
      await manifest.close();
      expect(await readFile(path, 'utf8')).toBe(`${kept.join('')}{"line":9,"scene":"after","file":"f"}\n`);
    }
  });

  test('knows lines that have failed, and lines that have another code', async () => {
    const manifest = await openManifest(await write('known.jsonl', lines.join('')));
    expect(manifest.past({ line: 2, scene: 'abd' })).toBe('other code');
    expect(manifest.past({ line: 2, error: 'bad' })).toBe('other code');
    expect(manifest.past({ line: 5, error: 'another error' })).toBe('none');
    expect(manifest.past({ line: 5, scene: 'mended' })).toBe('none');
    expect(manifest.past({ line: 1_000_000, scene: 'abc' })).toBe('none');
    manifest.append({ line: 5, scene: 'mended', file: 'f' });
    manifest.append({ line: 1_000_000, scene: 'abc', file: 'f' });
    expect(manifest.past({ line: 5, scene: 'mended' })).toBe('same');
    expect(manifest.past({ line: 1_000_000, scene: 'abc' })).toBe('same');
    expect(manifest.past({ line: 4, scene: 'x'.repeat(32) })).toBe('same');
    expect(manifest.done).toBe(4);
    await manifest.close();
  });

  test('ignores lines that are no outcome', async () => {
    const path = await write('odd.jsonl', `\0\0\0\0\n{"line":"2"}\nnull\n{"line":3}\n${lines[0]!}`);
    const manifest = await openManifest(path);
    expect(manifest.done).toBe(1);
    await manifest.close();
  });
});
