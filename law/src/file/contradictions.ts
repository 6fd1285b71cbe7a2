import { formatDay } from '../core/index.ts';
import type { CaseEvent } from './case-event.ts';
import { EVENT_GROUPS, type EventType } from './events/index.ts';
import type { FileProblem } from './file-problem.ts';
import { isMinorOn, type Person } from './person.ts';
import type { PlacedEvent } from './placed-event.ts';
import { otherStateIn } from './what-comes-first.ts';

/** Two answers of which only one can stand, when the same State gives both on one day. */
const EITHER_OR: readonly (readonly [EventType, EventType])[] = [
  ['take_charge_accepted', 'take_charge_refused'],
  ['take_back_accepted', 'take_back_refused'],
  ['take_back_confirmed', 'take_back_not_confirmed'],
  ['humanitarian_request_accepted', 'humanitarian_request_refused'],
  ['relocation_confirmed', 'relocation_refused'],
  ['transfer_suspended', 'transfer_suspension_refused'],
  ['stay_allowed', 'stay_refused'],
];

/** Fields that say how something came out. Two events that differ only in one of them contradict each other. */
const SAYS_HOW: ReadonlySet<string> = new Set([
  'outcome',
  'result',
  'accepted',
  'confirmed',
  'holds',
  'threat',
  'lawful',
  'upheld',
  'admits',
  'entry_conditions_met',
]);

const answerIn = (event: CaseEvent): string | undefined => Object.keys(event).find((name) => SAYS_HOW.has(name));

/** All that an event says beside how it came out. */
const besides = (event: CaseEvent): string =>
  JSON.stringify(
    Object.entries(event)
      .filter(([name]) => !SAYS_HOW.has(name) && name !== 'time')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

function twoOutcomes(events: readonly PlacedEvent[]): FileProblem[] {
  const told = Map.groupBy(
    events.filter(({ event }) => answerIn(event) !== undefined),
    ({ event }) => besides(event),
  );
  return [...told.values()].flatMap(([first, ...others]) =>
    others.flatMap((other) => (first ? otherOutcome(first, other) : [])),
  );
}

const valueIn = (event: CaseEvent, name: string): unknown => (event as unknown as Record<string, unknown>)[name];

function otherOutcome(first: PlacedEvent, other: PlacedEvent): FileProblem[] {
  const name = answerIn(other.event) ?? '';
  const [was, is] = [valueIn(first.event, name), valueIn(other.event, name)];
  if (is === was) return [];
  return [
    {
      field: `${other.path}.${name}`,
      value: is,
      problem: `contradicts ${first.path}, which says ${String(was)} of the same day.`,
      mend: 'Keep the one that holds.',
    },
  ];
}

function eitherOr(events: readonly PlacedEvent[]): FileProblem[] {
  return EITHER_OR.flatMap(([yes, no]) => {
    const accepted = events.filter(({ event }) => event.type === yes);
    if (accepted.length === 0) return [];
    return events
      .filter(({ event }) => event.type === no)
      .flatMap(({ event, path }) => {
        const other = accepted.find((a) => a.event.on === event.on && otherStateIn(a.event) === otherStateIn(event));
        if (!other) return [];
        return [
          {
            field: path,
            value: event.type,
            problem: `contradicts ${other.path}, ${yes} of the same day.`,
            mend: 'Keep the answer that stood at the end of the day.',
          },
        ];
      });
  });
}

/** What nobody does, and what is done to nobody, before birth. What is told of relatives and papers may be older. */
const IN_PERSON: ReadonlySet<string> = new Set(
  [EVENT_GROUPS.arrival, EVENT_GROUPS.screening, EVENT_GROUPS.application, EVENT_GROUPS.remedy].flatMap((kinds) =>
    Object.keys(kinds),
  ),
);

const APPLYING: readonly EventType[] = ['application_made', 'application_registered', 'application_lodged'];

const first = (events: readonly PlacedEvent[], fits: (event: CaseEvent) => boolean): PlacedEvent | undefined =>
  events.filter(({ event }) => event.type !== 'note' && fits(event)).toSorted((a, b) => a.event.on - b.event.on)[0];

function birth({ born }: Person, events: readonly PlacedEvent[]): FileProblem[] {
  if (born === undefined) return [];
  const earliest = first(events, ({ type }) => IN_PERSON.has(type));
  if (!earliest || born <= earliest.event.on) return [];
  return [
    {
      field: 'person.born',
      value: formatDay(born),
      problem: `is after ${earliest.path}, ${earliest.event.type} of ${formatDay(earliest.event.on)}.`,
      mend: 'Correct the date of birth or the day of the event.',
    },
  ];
}

function nationalities({ nationality, other_nationalities: others = [] }: Person): FileProblem[] {
  const all = [...(nationality === undefined ? [] : [nationality]), ...others];
  const stateless = all.includes('STATELESS') && all.some((code) => code !== 'STATELESS');
  if (!stateless) return [];
  return [
    {
      field: 'person.other_nationalities',
      value: others,
      problem: `contradicts person.nationality ${nationality ?? ''}: nobody is stateless and a national.`.replace(
        '  ',
        ' ',
      ),
      mend: 'Keep STATELESS alone, or the nationalities.',
    },
  ];
}

function spouse({ married, spouse_legally_present: present }: Person): FileProblem[] {
  if (married !== false || present !== true) return [];
  return [
    {
      field: 'person.spouse_legally_present',
      value: true,
      problem: 'contradicts person.married false.',
      mend: 'Correct one of the two.',
    },
  ];
}

/** Last days that lie before the first one. */
function spans(events: readonly PlacedEvent[]): FileProblem[] {
  return events.flatMap(({ event, path }): FileProblem[] => {
    const since =
      event.type === 'stayed'
        ? event.on
        : 'valid_from' in event && event.valid_from !== undefined
          ? event.valid_from
          : undefined;
    const name = event.type === 'stayed' ? 'until' : 'valid_until';
    const last = event.type === 'stayed' ? event.until : 'valid_until' in event ? event.valid_until : undefined;
    // A paper can be handed out after it ended; it cannot end before it begins.
    if (since === undefined || last === undefined || last >= since) return [];
    return [
      {
        field: `${path}.${name}`,
        value: formatDay(last),
        problem: `is before the first day, ${formatDay(since)}.`,
        mend: 'Correct one of the two days.',
      },
    ];
  });
}

/** What cannot be true together, both facts named. */
export const contradictions = (person: Person, events: readonly PlacedEvent[]): FileProblem[] => [
  ...birth(person, events),
  ...nationalities(person),
  ...spouse(person),
  ...spans(events),
  ...twoOutcomes(events),
  ...eitherOr(events),
];

/** Where the age is at issue, a date of birth is one statement among others. */
const AGE_AT_ISSUE: readonly EventType[] = ['age_doubted', 'age_assessed', 'age_examination_refused'];

/** What may be true together and most likely is not: somebody of age as a minor alone. */
export function unlikely({ born, unaccompanied }: Person, events: readonly PlacedEvent[]): FileProblem[] {
  const applied = first(events, ({ type }) => APPLYING.includes(type));
  if (born === undefined || unaccompanied !== true || !applied || isMinorOn(born, applied.event.on)) return [];
  if (first(events, ({ type }) => AGE_AT_ISSUE.includes(type))) return [];
  const { type, on } = applied.event;
  return [
    {
      field: 'person.unaccompanied',
      value: true,
      problem: `is for minors; born ${formatDay(born)}, the person was of age at ${type} of ${formatDay(on)}.`,
      mend: 'Correct the date of birth, or leave it out.',
    },
  ];
}
