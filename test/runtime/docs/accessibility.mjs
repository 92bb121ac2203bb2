// Looks for what shuts people out of a page, by axe.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The findings of axe on the page as it is now: one line for each rule that is broken in a serious way, with the first place. */
export async function findBarriers(tab) {
  await tab.evaluate(AXE);
  const violations = await tab.evaluate(async () => (await globalThis.axe.run()).violations);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes: [{ target, failureSummary }, ...others] }) => {
      const more = others.length > 0 ? ` (and ${others.length} more)` : '';
      return `${id}: ${target} ${failureSummary.replace(/\s+/g, ' ')}${more}`;
    });
}
