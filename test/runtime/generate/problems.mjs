// Looks at the files that a job has left. Every problem is a sentence.
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const PNG_END = Buffer.from('49454e44ae426082', 'hex');
const MOST = 10;

/**
 * Compares the manifest, the list and the pictures with the lines of the records.
 *
 * @param goodsOf gives the field `goods` of a scene, which is the number of its line.
 * @param isBad tells whether a line has no record.
 */
export async function findProblems(out, lines, goodsOf, isBad) {
  const problems = [];
  const codes = new Map();
  const errors = new Set();
  for (const text of (await readFile(join(out, 'manifest.jsonl'), 'utf8')).trim().split('\n')) {
    const { line, scene, file, error } = JSON.parse(text);
    if (codes.has(line) || errors.has(line)) problems.push(`line ${line} appears twice`);
    if (error) errors.add(line);
    else {
      codes.set(line, file);
      if (goodsOf(scene) !== line) problems.push(`line ${line} has the scene of another line`);
    }
  }
  for (let line = 2; line <= lines + 1; line++) {
    if (isBad(line) ? !errors.has(line) : !codes.has(line)) problems.push(`line ${line} is missing`);
  }
  const listed = (await readFile(join(out, 'codes.csv'), 'utf8')).trim().split('\n').slice(1);
  if (listed.length !== codes.size)
    problems.push(`${listed.length} codes in the list, and ${codes.size} in the manifest`);
  for (const row of listed) {
    const [line, , file] = row.split(',');
    if (codes.get(Number(line)) !== file) problems.push(`the list has ${row}`);
  }
  const expected = new Set(codes.values());
  const files = (await readdir(out, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
  const pictures = files.filter((name) => /\.(png|part|lock)$/.test(name));
  for (const file of pictures) {
    if (!expected.has(file)) problems.push(`${file} is not in the manifest`);
    else if (!readFileSync(join(out, file)).subarray(-8).equals(PNG_END)) problems.push(`${file} is cut off`);
  }
  if (pictures.length !== expected.size)
    problems.push(`${pictures.length} pictures for ${expected.size} codes`);
  return problems.slice(0, MOST);
}

/** Looks for secrets in all files of a folder, and in texts by their names. */
export async function findSecrets(folder, texts, secrets) {
  const problems = [];
  const look = (name, content) => {
    if (secrets.some((secret) => content.includes(secret))) problems.push(`a secret stands in ${name}`);
  };
  for (const [name, text] of Object.entries(texts)) look(name, text);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile()))
    look(entry.name, readFileSync(join(entry.parentPath, entry.name)));
  return problems.slice(0, MOST);
}
