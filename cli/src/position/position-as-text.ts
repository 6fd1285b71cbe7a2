import { type Day, english, parseDay, sayPart, sayRule, THEMES } from '@openpact/law';
import type { PositionAnswer } from './position-answer.ts';

type Clock = PositionAnswer['clocks'][number];
type Finding = PositionAnswer[PositionAnswer['telling'][number]];

const WIDTH = 100;

const dayOf = (iso: string): Day => parseDay(iso) as Day;
const inWords = (iso: string): string => english.day(dayOf(iso));

/** The spaces inside a citation, at which no line is broken: `AMMR 39(1) subpara 3`. */
const IN_CITATION = /(?<=[(\s;][A-Z][A-Z0-9()-]*) (?=\d|recital|Annex)| (?=subpara \d)|(?<=subpara) /g;

/** Breaks a text at spaces, each line indented; citations stay whole. */
function wrapped(text: string, indent: string, first = indent): string[] {
  const lines: string[] = [];
  let line = first;
  for (const joined of text.replaceAll(IN_CITATION, '\u00A0').split(' ')) {
    const word = joined.replaceAll('\u00A0', ' ');
    if (line.trim() !== '' && line.trimEnd() !== first.trimEnd() && line.length + word.length > WIDTH) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()];
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

/** The answer, and the reasons: for a yes the one that decided, otherwise all that stand in the way. */
function findingLines(title: string, finding: Finding): string[] {
  const reasons = finding.holds === 'yes' ? finding.because.slice(-1) : finding.because.filter(isOpen);
  return [
    ...wrapped(finding.words, '  ', `${title}: `),
    ...reasons.flatMap((reason) =>
      wrapped(`${sayRule(reason.rule)}: ${reason.words} (${reason.cite})`, '    ', '  - '),
    ),
  ];
}

/** Reasons that wait for something: a fact or a judgement. */
const isOpen = ({ says }: Finding['because'][number]): boolean =>
  says === 'fact-missing' || Object.hasOwn(english.questions, says);

function clockLines(clock: Clock, on: Day): string[] {
  const at = clock.actingIn === undefined ? '' : ` (${english.states[clock.actingIn]})`;
  const when = clock.state === 'running' ? english.distance(on, dayOf(clock.due)) : english.clockStates[clock.state];
  const moves = clock.steps.filter((step) => step.movedFrom !== undefined);
  return [
    `  ${inWords(clock.due)}, ${when}: ${clock.what}`,
    ...wrapped(`${english.actors[clock.actor]}${at}; ${clock.length}, ${clock.cite}`, '      ', '      '),
    ...moves.flatMap(({ why, cite }) => wrapped(`${why} (${cite})`, '      ', '      ')),
    ...(clock.dueAtMost ? [`      national law may give until ${inWords(clock.dueAtMost)}`] : []),
    ...(clock.otherwise ? [`      on another reading: ${inWords(clock.otherwise.due)} (${clock.otherwise.cite})`] : []),
    ...wrapped(`If it passes: ${clock.ifLate.says} (${clock.ifLate.cite})`, '      ', '      '),
    ...(clock.recalled ? ['      The figure is recalled, not read in the act.'] : []),
  ];
}

const byDue = (a: Clock, b: Clock): number => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0);

const nextLine = ({ words, actor, cite, due }: PositionAnswer['next'][number]): string[] => {
  const by = due === undefined ? '' : `, by ${inWords(due)}`;
  return wrapped(`${words} (${english.actors[actor]}${by}; ${cite})`, '    ', '  - ');
};

const fromMemory = (recalled: true | undefined): string => (recalled ? ', recalled' : '');

const dutyLines = (duties: PositionAnswer['duties']): string[] =>
  duties.flatMap(({ words, actor, cite, due, recalled }) => {
    const by = due === undefined ? '' : `, by ${inWords(due)}`;
    return wrapped(`${words} (${english.actors[actor]}${by}; ${cite}${fromMemory(recalled)})`, '      ', '    - ');
  });

/** Rights and duties by theme, as a case meets them. */
function entitlementLines({ duties, rights }: PositionAnswer): string[] {
  const lines = THEMES.flatMap((about) => {
    const owed = duties.filter(({ theme }) => theme === about);
    const held = rights.filter(({ theme }) => theme === about);
    if (owed.length + held.length === 0) return [];
    return [
      `  ${english.themes[about]}`,
      ...held.flatMap(({ words, cite, recalled }) =>
        wrapped(`${words} (the person; ${cite}${fromMemory(recalled)})`, '      ', '    - '),
      ),
      ...dutyLines(owed),
    ];
  });
  return section('Rights and duties', lines);
}

/** What is still to be sent, and what is kept until when. */
const eurodacLines = ({ eurodac }: PositionAnswer): string[] =>
  [...eurodac.toSend, ...eurodac.dataSets].flatMap(({ words, cite }) => wrapped(`${words} (${cite})`, '    ', '  - '));

/** The position for a caseworker at a terminal: what stands, what runs, what comes next, what went wrong. */
export function positionAsText(answer: PositionAnswer): string {
  const on = dayOf(answer.on);
  const open = answer.clocks.filter((clock) => clock.state === 'running' || clock.state === 'suspended').sort(byDue);
  return [
    `Position on ${inWords(answer.on)}, under ${english.regimes[answer.regime]}`,
    ...wrapped(`${answer.regimeWhy} (${answer.regimeCite})`, ''),
    ...(answer.eventsAfter > 0 ? [`Not looked at: ${answer.eventsAfter} later in the file.`] : []),
    '',
    answer.stageWords,
    ...answer.telling.flatMap((part) => findingLines(sayPart(part), answer[part])),
    ...section(
      'Time limits that run',
      open.flatMap((clock) => clockLines(clock, on)),
    ),
    ...section('Fingerprints in Eurodac', eurodacLines(answer)),
    ...section('Next', answer.next.flatMap(nextLine)),
    ...section(
      'Missed',
      answer.breaches.flatMap(({ words, due, metOn, cite }) => {
        const done = metOn === undefined ? '' : `; done on ${inWords(metOn)}`;
        return wrapped(`${words}: the last day was ${inWords(due)}${done} (${cite})`, '    ', '  - ');
      }),
    ),
    ...section(
      'Taken as done by the law, because a time limit passed',
      answer.deemed.map((event) => `  - ${inWords(String(event.on))}: ${event.words}`),
    ),
    ...entitlementLines(answer),
  ].join('\n');
}
