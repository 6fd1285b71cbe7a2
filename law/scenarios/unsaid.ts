import { type Finding, isMemberState, parseCitation } from '../src/core/index.ts';
import { EVENT_KINDS, PERSON_FIELDS } from '../src/file/index.ts';
import type { Position } from '../src/position/index.ts';
import { english } from '../src/words/index.ts';

const isFinding = (value: unknown): value is Finding<unknown> =>
  typeof value === 'object' && value !== null && 'holds' in value && 'because' in value;

const has = (table: object, key: string): boolean => Object.hasOwn(table, key);

/** A fact is an event of the vocabulary, a field of the person, or a part of one: `dependency.ties`. */
const isFact = (name: string): boolean => {
  const [first = '', second = ''] = name.split(/[.[]/);
  return first === 'person' ? has(PERSON_FIELDS, second) : has(EVENT_KINDS, first);
};

const without = (what: string, names: readonly string[], known: (name: string) => boolean): string[] =>
  names.filter((name) => !known(name)).map((name) => `${what} "${name}"`);

const inTable =
  (...tables: readonly object[]) =>
  (key: string): boolean =>
    tables.some((table) => has(table, key));

const isCitation = (place: string): boolean => parseCitation(place) !== undefined;

function ofFinding(finding: Finding<unknown>): string[] {
  const { because } = finding;
  const of = (name: 'rule' | 'says' | 'cite') => because.map((reason) => reason[name]);
  return [
    ...without('rule', of('rule'), inTable(english.rules)),
    ...without('reason', of('says'), inTable(english.reasons, english.questions)),
    ...without('place', of('cite'), isCitation),
    ...without(
      'fact',
      because.flatMap((reason) => reason.facts),
      isFact,
    ),
    ...(finding.holds === 'unknown' ? without('fact', finding.missing, isFact) : []),
    ...(finding.holds === 'judgement'
      ? [
          ...without('question', [finding.question], inTable(english.questions)),
          ...without('actor', [finding.by], inTable(english.actors)),
        ]
      : []),
  ];
}

/**
 * What a position answers and nobody could say: a rule, reason, question, limit, step, duty or right without words, a
 * fact that no file can hold, a place that is no citation, somebody to act whom nobody knows. Empty when all can be said.
 */
export function unsaid(position: Position): string[] {
  const { responsible, clocks, next, duties, rights } = position;
  return [
    ...Object.values(position).filter(isFinding).flatMap(ofFinding),
    ...(responsible.holds === 'yes' ? without('State', [responsible.value], isMemberState) : []),
    ...clocks.flatMap((clock) => [
      ...without('limit', [clock.id], inTable(english.limits)),
      ...without('consequence', [clock.ifLate.says], inTable(english.consequences)),
      ...without('actor', [clock.actor], inTable(english.actors)),
      ...without('place', [clock.cite, clock.ifLate.cite, ...clock.steps.map((step) => step.cite)], isCitation),
    ]),
    ...without(
      'step',
      next.map((step) => step.id),
      inTable(english.steps),
    ),
    ...without(
      'actor',
      [...next, ...duties].map((one) => one.actor),
      inTable(english.actors),
    ),
    ...without(
      'duty',
      duties.map((duty) => duty.id),
      inTable(english.duties),
    ),
    ...without(
      'right',
      rights.map((right) => right.id),
      inTable(english.rights),
    ),
    ...without(
      'pace',
      duties.flatMap((duty) => duty.pace ?? []),
      inTable(english.paces),
    ),
    ...without(
      'theme',
      [...duties, ...rights].map((one) => one.theme),
      inTable(english.themes),
    ),
  ];
}
