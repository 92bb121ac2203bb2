// npm run demo: encodes records, hands the scenes to pages in every way that a platform has, among them the picture of a code,
// and reads them back. Then it serves the demo mini-program to a browser until Ctrl+C.
//   npm run demo -- --once                  ends before it serves
//   npm run demo -- --port 8080             selects the port, as PORT does
//   npm run demo -- '{"table":"8"}'         encodes an object of your own, and serves nothing
import { fileURLToPath } from 'node:url';
import { readArguments } from './arguments.mjs';
import { prepare } from './prepare.mjs';
import { Refusal } from './refusal.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

try {
  const { given, once, port } = readArguments();
  prepare();
  const allCameBack = await showRecords(given);
  if (!allCameBack) process.exitCode = 1;
  else if (!given && !once) await serve(port);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function showRecords(given) {
  // A fresh clone has these only now.
  const library = await import('../../dist/index.mjs');
  const { openPlatform } = await import('./platform.mjs');
  const { deliveries } = await import('./deliveries.mjs');
  const { ownSample, sampleRecords } = await import('./samples.mjs');
  const { showArrivals, showSample, showSummary } = await import('./screen.mjs');

  const samples = given ? [ownSample(library, given)] : sampleRecords(library);
  const platform = await openPlatform();
  let arrivals = 0;
  let wrong = 0;
  try {
    for (const sample of samples) {
      showSample(sample);
      const delivered = await deliveries(sample.scene, library, platform);
      arrivals += delivered.length;
      wrong += showArrivals(delivered, sample);
    }
  } finally {
    await platform.close();
  }
  showSummary(samples.length, arrivals, wrong);
  return wrong < 1;
}

async function serve(port) {
  const { startHost } = await import('./host/server.mjs');
  const { showServed } = await import('./screen.mjs');
  const { url } = await startHost({ port });
  showServed(url);
}
