import type { Outcome } from './run-stage.ts';

const mark = (failed: number): string => (failed === 0 ? 'ok    ' : 'FAILED');

/** The lines that `npm test` ends with: one per stage, every test that did not run, and the count alone on the last line. */
export function summary(outcomes: readonly Outcome[]): string {
  const passed = outcomes.reduce((sum, one) => sum + one.passed, 0);
  const failed = outcomes.reduce((sum, one) => sum + one.failed, 0);
  const skipped = outcomes.flatMap((one) => one.skipped);
  const width = Math.max(0, ...outcomes.map((one) => one.stage.length));
  return [
    '',
    ...outcomes.map((one) =>
      [
        `${mark(one.failed)} ${one.stage.padEnd(width)} ${one.seconds.toFixed(1).padStart(7)} s  ${one.passed} passed`,
        one.failed > 0 ? `, ${one.failed} failed` : '',
        one.skipped.length > 0 ? `, ${one.skipped.length} skipped` : '',
        one.broke ? `  (${one.broke})` : '',
      ].join(''),
    ),
    ...(skipped.length > 0
      ? ['', `NOT RUN: ${skipped.length} of ${passed + failed + skipped.length} tests were skipped and show nothing:`]
      : []),
    ...skipped.map((name) => `  SKIPPED ${name}`),
    '',
    `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`,
  ].join('\n');
}
