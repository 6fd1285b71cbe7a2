import { EVENT_KINDS, type EventType, type FileProblem, isMemberState, readEvent, readPerson } from '@openpact/law';
import type { EventTypes } from '@openpact/records';

const inWords = (problems: readonly FileProblem[]): string[] =>
  problems.map(({ field, problem, mend }) => `${field.replace(/^payload\.?/, '')}: ${problem} ${mend}`);

/** Any day: the record keeps the day of an event beside its payload. */
const SOME_DAY = '2026-06-12';

/** What the record keeps beside the payload: a second one inside could say something else. */
const KEPT_BESIDE = ['type', 'on'];

const notHere = (name: string): string[] => [`${name}: is not a field here; leave it out`];

const checkFact = (type: EventType) => (payload: Readonly<Record<string, unknown>>) => {
  const problems: FileProblem[] = [];
  readEvent({ ...payload, type, on: SOME_DAY }, 'payload', problems);
  return [...inWords(problems), ...KEPT_BESIDE.flatMap((name) => (Object.hasOwn(payload, name) ? notHere(name) : []))];
};

const checkOpened = ({ person, state, synthetic, ...rest }: Readonly<Record<string, unknown>>): readonly string[] => {
  const problems: FileProblem[] = [];
  readPerson(person, problems);
  return [
    ...inWords(problems),
    ...(person === undefined ? ['person: is missing; give what is known, or {} when nothing is'] : []),
    ...(typeof state === 'string' && isMemberState(state)
      ? []
      : ['state: is no State that applies these rules; give the one that opens the file, like GR']),
    ...(typeof synthetic === 'boolean' ? [] : ['synthetic: is missing; say true for an invented person']),
    ...Object.keys(rest).flatMap(notHere),
  ];
};

const checkStruck = ({ version, reason, ...rest }: Readonly<Record<string, unknown>>): readonly string[] => [
  ...(Number.isSafeInteger(version) && (version as number) > 1
    ? []
    : ['version: give the number of the entry to strike']),
  ...(typeof reason === 'string' && reason.trim() !== '' ? [] : ['reason: is missing; say why the entry is wrong']),
  ...Object.keys(rest).flatMap(notHere),
];

/** Event types of the record for a person's file: every event of the law's vocabulary, and those of the file itself. */
export const caseworkEventTypes: EventTypes = Object.freeze({
  ...Object.fromEntries(Object.keys(EVENT_KINDS).map((type) => [type, checkFact(type as EventType)])),
  file_opened: checkOpened,
  entry_struck: checkStruck,
});
