// Generates the codes of many lines, with a mock platform that fails now and then and tokens that expire, a wall clock that is set back, a
// second process that wants to do the same, and kills in between. Then it checks that every line was done exactly once.
import { createWriteStream, existsSync } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findProblems, findSecrets } from './problems.mjs';
import { launch, peakMemoryOf, startPlatform } from './processes.mjs';

/** The files lie in memory if possible: a shared disk may write only a thousand files a second. */
const MEMORY = '/dev/shm';

/** Each line with a multiple of this number has no record. */
const BAD = 500;
const isBad = (line) => line % BAD === 0;

const TOKEN_SECONDS = 15;
const APP = { WECHAT_APPID: 'wx0123456789abcdef', WECHAT_SECRET: 'the-secret-of-a-job-9f8e7d6c' };

const library = fileURLToPath(new URL('../../../dist/index.mjs', import.meta.url));
const SCHEMA = `
import { defineScene, integer, text } from ${JSON.stringify(pathToFileURL(library).href)};
export const poster = defineScene({ goods: integer({ max: 99999999 }), shop: text() });
`;

/** Runs a job, and returns its problems and figures. */
export async function runJob({ lines, kills, failures, rate }) {
  const folder = await mkdtemp(join(existsSync(MEMORY) ? MEMORY : tmpdir(), 'miniprogram-scene-'));
  const options = ['--failures', failures, '--rate', rate, '--token-seconds', TOKEN_SECONDS];
  const platform = await startPlatform(options.map(String));
  const tokens = watchTokens(platform.url);
  try {
    const records = join(folder, 'records.csv');
    const schema = join(folder, 'schema.mjs');
    const out = join(folder, 'codes');
    await writeFile(schema, SCHEMA);
    await writeRecords(records, lines);
    const job = ['generate', records, '--schema', schema, '--out', out, '--page', 'pages/goods/goods'];
    const how = ['--rate', String(rate), '--width', '280', '--base-url', platform.url];

    const start = performance.now();
    const problems = [];
    const texts = {};
    const memory = { peak: 0, half: 0 };
    for (let run = 0; run <= kills; run++) {
      const child = launch([...job, ...how], APP);
      const share = (run + 1) / (kills + 1);
      const doneBefore = await estimateLines(out);
      let second;
      while (child.status() === null) {
        await Promise.race([child.ended, sleep(20)]);
        const done = await estimateLines(out);
        const peak = await peakMemoryOf(child.pid);
        memory.peak = Math.max(memory.peak, peak);
        if (run === kills && done < (1 - share / 2 / (kills + 1)) * lines)
          memory.half = Math.max(memory.half, peak);
        // Only a run that has made a code surely holds the lock.
        if (done > doneBefore) second ??= launch([...job, ...how], APP);
        const isSecondOver = second !== undefined && second.status() !== null;
        if (run < kills && done >= share * lines && isSecondOver) child.kill('SIGKILL');
      }
      await child.ended;
      await second?.ended;
      texts[`the output of run ${run}`] = child.output();
      texts[`the output of the second process in run ${run}`] = second?.output() ?? '';
      const expected = run < kills ? 'SIGKILL' : 1;
      if (child.status() !== expected)
        throw new Error(`run ${run} ended with ${child.status()}: ${child.output().slice(-2000)}`);
      if (second && !(second.status() === 1 && second.output().includes('Another run is at work')))
        problems.push(`the second process ended with ${second.status()}: ${second.output().slice(-500)}`);
    }
    const seconds = (performance.now() - start) / 1000;
    const report = await (await fetch(platform.url)).json();
    const { poster } = await import(pathToFileURL(schema).href);
    problems.push(...(await findProblems(out, lines, (scene) => poster.decode(scene).goods, isBad)));
    problems.push(...(await findSecrets(folder, texts, [APP.WECHAT_SECRET, ...tokens.stop()])));
    if (report.refusals['45011'] || report.busiestMinute > rate)
      problems.push(`${report.busiestMinute} calls in a minute are more than ${rate}`);
    return {
      problems,
      seconds,
      linesPerSecond: lines / seconds,
      peakMegabytes: memory.peak,
      halfMegabytes: memory.half,
      tokens: tokens.stop().length,
      report,
    };
  } finally {
    tokens.stop();
    platform.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Collects the access tokens that the platform gives. */
function watchTokens(url) {
  const seen = new Set();
  const body = JSON.stringify({
    grant_type: 'client_credential',
    appid: APP.WECHAT_APPID,
    secret: APP.WECHAT_SECRET,
  });
  const look = async () => {
    const response = await fetch(`${url}/cgi-bin/stable_token`, { method: 'POST', body }).catch(
      () => undefined,
    );
    if (response) seen.add((await response.json()).access_token);
  };
  const timer = setInterval(() => void look(), 1000);
  return {
    stop() {
      clearInterval(timer);
      return [...seen];
    },
  };
}

/** Writes a CSV file. The record of line n contains n. */
async function writeRecords(path, lines) {
  const file = createWriteStream(path);
  file.write('goods,shop\n');
  for (let line = 2; line <= lines + 1; line++) {
    const row = isBad(line) ? `${line},"never closed\n` : `${line},幸福西饼${line % 100}\n`;
    if (!file.write(row)) await new Promise((resolve) => file.once('drain', resolve));
  }
  await new Promise((resolve) => file.end(resolve));
}

/** The approximate number of lines in the manifest. */
async function estimateLines(out) {
  const { size } = await stat(join(out, 'manifest.jsonl')).catch(() => ({ size: 0 }));
  return size / 66;
}
