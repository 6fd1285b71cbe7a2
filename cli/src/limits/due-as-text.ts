import { type Day, english, parseDay, sayDay, sayLimit } from '@openpact/law';
import type { DueAnswer } from './due-answer.ts';

const inWords = (iso: string): string => sayDay(parseDay(iso) as Day);

/** Columns that line up, the last one as it is. */
function lines(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}

/** The answer for a person at a terminal. */
export function dueAsText(answer: DueAnswer): string {
  const { otherwise, dueAtMost } = answer;
  return [
    `${sayLimit(answer.limit)}: by ${inWords(answer.due)}`,
    `${answer.length} (${answer.cite}) under ${english.regimes[answer.regime]}, holidays of ${english.states[answer.state]}`,
    '',
    ...lines(answer.steps.map(({ day, why, cite }) => [inWords(day), why, cite])),
    '',
    ...(dueAtMost ? [`National law may give until ${inWords(dueAtMost)}.`] : []),
    ...(otherwise ? [`On another reading of the law: ${inWords(otherwise.due)} (${otherwise.cite}).`] : []),
    `Who must act: ${english.actors[answer.actor]}.`,
    `If it passes: ${answer.ifLate.says} (${answer.ifLate.cite})`,
    ...answer.notes.map((note) => `Note: ${note}`),
  ].join('\n');
}
