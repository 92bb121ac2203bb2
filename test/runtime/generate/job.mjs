// Generates the codes of many lines, with a mock platform that fails now and then, and kills the command in between. Then it
// checks that every line was done exactly once.
import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const command = join(root, 'server/dist/command.mjs');

/** The files lie in memory if possible: a shared disk may write only a thousand files a second. */
const MEMORY = '/dev/shm';

/** Each line with a multiple of this number has no record. */
const BAD = 500;

const SCHEMA = `
import { defineScene, integer, text } from ${JSON.stringify(pathToFileURL(join(root, 'dist/index.mjs')).href)};
export const poster = defineScene({ goods: integer({ max: 99999999 }), shop: text() });
`;

/** Runs a job, and returns its problems and figures. */
export async function runJob({ lines, kills, failures, rate }) {
  const folder = await mkdtemp(join(existsSync(MEMORY) ? MEMORY : tmpdir(), 'miniprogram-scene-'));
  const platform = await startPlatform(failures, rate);
  try {
    const records = join(folder, 'records.csv');
    const schema = join(folder, 'schema.mjs');
    const out = join(folder, 'codes');
    await writeFile(schema, SCHEMA);
    await writeRecords(records, lines);
    const job = ['generate', records, '--schema', schema, '--out', out, '--page', 'pages/goods/goods'];
    const how = [
      '--rate',
      String(rate),
      '--width',
      '280',
      '--base-url',
      platform.url,
      '--access-token',
      'mock',
    ];

    const start = performance.now();
    let peak = 0;
    for (let run = 0; run <= kills; run++) {
      const child = launch([...job, ...how]);
      const ended = new Promise((resolve) => child.process.once('exit', resolve));
      const share = (run + 1) / (kills + 1);
      let isOver = false;
      void ended.then(() => (isOver = true));
      while (!isOver) {
        await Promise.race([ended, sleep(20)]);
        peak = Math.max(peak, await memoryOf(child.process.pid));
        if (run < kills && (await countManifestLines(out)) >= share * lines) child.process.kill('SIGKILL');
      }
      const { exitCode, signalCode } = child.process;
      const expected = run < kills ? signalCode === 'SIGKILL' : exitCode === 1;
      if (!expected) throw new Error(`run ${run} ended with ${exitCode ?? signalCode}: ${child.output()}`);
    }
    const seconds = (performance.now() - start) / 1000;
    const report = await (await fetch(platform.url)).json();
    const problems = await findProblems(out, schema, lines);
    if (report.refusals['45011'] || report.busiestMinute > rate)
      problems.push(`${report.busiestMinute} calls in a minute are more than ${rate}`);
    return { problems, seconds, linesPerSecond: lines / seconds, peakMegabytes: peak / 1024, report };
  } finally {
    platform.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

function launch(parameters) {
  const child = spawn(process.execPath, [command, ...parameters], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (output = (output + text).slice(-2000)));
  }
  return { process: child, output: () => output };
}

async function startPlatform(failures, rate) {
  const options = ['--port', '0', '--failures', String(failures), '--rate', String(rate)];
  const child = launch(['mock', ...options]);
  for (;;) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(child.output());
    if (url) return { url: url[0], stop: () => child.process.kill() };
    if (child.process.exitCode !== null) throw new Error(child.output());
    await sleep(20);
  }
}

/** Writes a CSV file. The record of line n contains n. */
async function writeRecords(path, lines) {
  const file = createWriteStream(path);
  file.write('goods,shop\n');
  for (let line = 2; line <= lines + 1; line++) {
    const row = line % BAD === 0 ? `${line},"never closed\n` : `${line},幸福西饼${line % 100}\n`;
    if (!file.write(row)) await new Promise((resolve) => file.once('drain', resolve));
  }
  await new Promise((resolve) => file.end(resolve));
}

/** The highest memory use of a process in kilobytes, or 0 if the system does not know it. */
async function memoryOf(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0);
}

/** The approximate number of lines in the manifest. */
async function countManifestLines(out) {
  const { size } = await stat(join(out, 'manifest.jsonl')).catch(() => ({ size: 0 }));
  return size / 70;
}

/** Compares manifest, pictures and records. Returns the problems in words. */
async function findProblems(out, schema, lines) {
  const problems = [];
  const { poster } = await import(pathToFileURL(schema).href);
  const codes = new Map();
  const errors = new Set();
  for (const text of (await readFile(join(out, 'manifest.jsonl'), 'utf8')).trim().split('\n')) {
    const { line, scene, file, error } = JSON.parse(text);
    if (codes.has(line) || errors.has(line)) problems.push(`line ${line} appears twice`);
    if (error) errors.add(line);
    else {
      codes.set(line, file);
      if (poster.decode(scene).goods !== line) problems.push(`line ${line} has the scene of another line`);
    }
  }
  for (let line = 2; line <= lines + 1; line++) {
    if (line % BAD === 0 ? !errors.has(line) : !codes.has(line)) problems.push(`line ${line} is missing`);
  }
  const files = (await readdir(out, { recursive: true })).filter((name) => /\.(png|part)$/.test(name));
  const expected = new Set(codes.values());
  for (const file of files) {
    const path = file.replaceAll('\\', '/');
    if (!expected.has(path)) problems.push(`${path} is not in the manifest`);
    const bytes = readFileSync(join(out, file));
    if (!bytes.subarray(-8).equals(Buffer.from('49454e44ae426082', 'hex')))
      problems.push(`${path} is cut off`);
  }
  if (files.length !== expected.size)
    problems.push(`${files.length} pictures for ${expected.size} codes in the manifest`);
  return problems.slice(0, 10);
}
