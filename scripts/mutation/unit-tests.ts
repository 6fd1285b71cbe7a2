import { expect } from 'vitest';

/** A test beside the rules, as something to call; it throws when it fails. */
export interface UnitTest {
  readonly name: string;
  readonly run: () => unknown;
}

type Body = (...given: unknown[]) => unknown;

const given = (row: unknown): unknown[] => (Array.isArray(row) ? row : [row]);

/**
 * What stands in for vitest where tests are only collected: `test` and `describe` put them into `into`, `expect` is
 * vitest's own.
 */
export function collecting(into: UnitTest[]): Readonly<Record<string, unknown>> {
  const test = (name: string, run: Body) => into.push({ name, run: () => run() });
  const describe = (_: string, body: Body) => body();
  return {
    expect,
    test: Object.assign(test, {
      each: (rows: readonly unknown[]) => (name: string, run: Body) => {
        for (const row of rows) into.push({ name, run: () => run(...given(row)) });
      },
    }),
    describe: Object.assign(describe, {
      each: (rows: readonly unknown[]) => (_: string, body: Body) => {
        for (const row of rows) body(...given(row));
      },
    }),
  };
}
