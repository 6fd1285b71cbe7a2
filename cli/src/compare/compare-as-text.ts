import { day, english, sayDay, sayPart } from '@openpact/law';
import type { CompareAnswer } from './compare-answer.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The comparison for a reader at a terminal: each set of rules in short, then what differs, a minus before what applies. */
export function compareAsText({ on, applies, positions, differences }: CompareAnswer): string {
  return [
    `On ${sayDay(day(on))}. By its dates the case falls under ${english.regimes[applies]}.`,
    '',
    ...positions.flatMap(({ regime, responsible, stageWords, procedure }) => [
      capital(english.regimes[regime]),
      `  ${responsible.words}`,
      `  ${stageWords}`,
      `  Procedure: ${procedure.words}`,
      '',
    ]),
    ...differences.flatMap(({ regime, points }) => [
      `What ${english.regimes[regime]} would change:`,
      ...(points.length === 0 ? ['  nothing'] : []),
      ...points.flatMap(({ part, before, after }) => [
        `  ${sayPart(part)}`,
        ...(before === undefined ? [] : [`    - ${before}`]),
        ...(after === undefined ? [] : [`    + ${after}`]),
      ]),
      '',
    ]),
  ]
    .join('\n')
    .trimEnd();
}
