import { defineConfig } from 'vitest/config';

/** What a change in the rules must not get past: the scenarios, and the tests that stand beside the rules. */
export default defineConfig({
  test: {
    include: [
      'law/src/{core,position,procedure,responsibility,time,transfer}/**/*.test.ts',
      'law/scenarios/**/*.test.ts',
    ],
    // A property that draws a thousand files for each mutant would take days; a mutant that only it finds is a scenario missing.
    exclude: ['**/node_modules/**', '**/*.property.test.ts'],
    testTimeout: 60_000,
  },
});
