import { test } from 'vitest';

// Stryker counts the tests that fail, and a test file that does not even load has none.
test('the sources load', async () => {
  await import('../../src');
  await import('../../src/zh');
  await import('../../src/schema');
  await import('../../src/codes');
  await import('../../server/src/seal/seal-scene');
});
