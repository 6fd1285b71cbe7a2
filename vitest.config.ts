import { defineConfig } from 'vitest/config';

const IN_THE_HOUSE = '{law,reference,records,casework,solidarity,server,cli,bench,scripts}/**';

/**
 * The kinds of test, in the order in which `npm test` runs them. Alone: `npm test -- --only unit`, or
 * `npx vitest run --project unit law/src/time`.
 */
export default defineConfig({
  test: {
    allowOnly: false,
    // Two cores, and at most two embedded databases at a time.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [`${IN_THE_HOUSE}/*.test.ts`, 'tests/{docs,scenarios}/**/*.test.ts'],
          exclude: ['**/*.property.test.ts', '**/node_modules/**'],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'property',
          include: [`${IN_THE_HOUSE}/*.property.test.ts`, 'tests/limbo/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      ...(['conformance', 'faults', 'browser', 'e2e-start'] as const).map((name) => ({
        extends: true as const,
        test: {
          name,
          include: [`tests/${name}/**/*.test.ts`],
          // Each file may bring its own database, server and browser.
          fileParallelism: false,
          ...(name === 'browser' ? { globalSetup: './tests/process/prepared-data.ts' } : {}),
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      })),
    ],
  },
});
