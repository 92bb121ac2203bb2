// Compiles and uses the demo with WeChat's own parts: node test/runtime/simulate/run.mjs [--all]
// If they are not installed, the check is skipped, or fails if --all is given or CI is set.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startReport } from '../report.mjs';

const { values } = parseArgs({ options: { all: { type: 'boolean' } } });
if (!existsSync(new URL('node_modules/miniprogram-simulate', import.meta.url))) {
  console.log(
    "WeChat's compilers and runtime: skipped: (cd test/runtime/simulate && npm ci --ignore-scripts)",
  );
  process.exit(values.all || process.env.CI ? 1 : 0);
}

const { compileWxml, compileWxss } = await import('./compilers.mjs');
const { start } = await import('./host.mjs');
const { checks } = await import('./checks.mjs');
const { findFaults } = await import('./faults.mjs');

const demo = fileURLToPath(new URL('../../../demo-miniprogram', import.meta.url));
const { report, end } = startReport(58);

await report('wcc compiles the templates', () => `${compileWxml(demo)} files`);
await report('wcsc compiles the styles', () => `${compileWxss(demo)} files`);
const program = start(demo);
for (const [name, check] of Object.entries(checks)) await report(name, () => check(program));

console.log('\nFaults planted in copies of the demo, and the messages that find them');
await findFaults(demo, report);
process.exitCode = end();
