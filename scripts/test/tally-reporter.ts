import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/** What one run of vitest came to. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** The name of each test that did not run, with the reason when it gave one. */
  readonly skipped: readonly string[];
}

/** Name of the environment variable with the file that the tally is written to. */
export const TALLY_FILE = 'OPENPACT_TALLY_FILE';

function tallyOf(module: TestModule): Tally {
  let passed = 0;
  let failed = 0;
  const skipped: string[] = [];
  for (const test of module.children.allTests()) {
    const result = test.result();
    if (result.state === 'passed') passed += 1;
    else if (result.state === 'failed') failed += 1;
    else {
      const why = result.state === 'skipped' && result.note ? `: ${result.note}` : '';
      skipped.push(`${module.relativeModuleId} > ${test.fullName}${why}`);
    }
  }
  // A file that cannot be loaded, or whose hooks fail, has no failed test: its breakdown counts as one failure each.
  const suites = [...module.children.allSuites()].filter((suite) => suite.errors().length > 0);
  return { passed, failed: failed + suites.length + (module.errors().length > 0 ? 1 : 0), skipped };
}

/** Writes the numbers of a run for `scripts/test.ts`, which adds up all runs. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const file = process.env[TALLY_FILE];
    if (!file) throw new Error(`The tally reporter needs the name of its file in ${TALLY_FILE}.`);
    const tallies = modules.map(tallyOf);
    const tally: Tally = {
      passed: tallies.reduce((sum, one) => sum + one.passed, 0),
      failed: tallies.reduce((sum, one) => sum + one.failed, unhandled.length),
      skipped: tallies.flatMap((one) => one.skipped),
    };
    writeFileSync(file, JSON.stringify(tally));
  }
}
