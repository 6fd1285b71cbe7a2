import {
  type CaseEvent,
  type CaseFile,
  type Day,
  EVENT_KINDS,
  type EventType,
  type Field,
  formatDay,
  type MemberState,
  type Position,
  readCaseFile,
  readEvent,
  writeCaseFile,
} from '@openpact/law';

/** Where the person of a file is, and the State that others would be asked to be. */
export interface Setting {
  readonly here: MemberState;
  readonly other: MemberState;
}

/** The State of the latest transfer, registration or lodging; the other one is who answers for the person, or Greece. */
export function settingOf(file: CaseFile, { responsible }: Position): Setting {
  const last = file.events.findLast(
    (e) => e.type === 'transferred' || e.type === 'application_registered' || e.type === 'application_lodged',
  );
  const here = last === undefined ? 'DE' : 'to' in last ? (last.to as MemberState) : (last as { in: MemberState }).in;
  const elsewhere = responsible.holds === 'yes' && responsible.value !== here ? responsible.value : undefined;
  return { here, other: elsewhere ?? (here === 'GR' ? 'DE' : 'GR') };
}

/** Fields that name the place where something happens; the other fields that hold a State name the other one. */
const HERE: ReadonlySet<string> = new Set(['in', 'made_in', 'received_by', 'from', 'asked_by']);

/** Entries happen where the journey began, whoever writes them down. */
const INTO: Readonly<Partial<Record<EventType, MemberState>>> = {
  irregular_entry: 'GR',
  disembarked: 'IT',
  visa_free_entry: 'GR',
};

/** A lapse moves responsibility to the State where the person is; and a State examines by choice what was lodged with it. */
const TO_HERE: ReadonlySet<string> = new Set(['responsibility_shifted.to', 'discretionary_clause_used.by']);

/** Values of a list beyond these are left out: the first two and the last stand for the kinds that there are. */
const MOST_VALUES = 3;

/** Lists of which every value leads somewhere else. */
const EVERY_VALUE: ReadonlySet<string> = new Set([
  'first_decision.outcome',
  'appeal_decided.outcome',
  'procedure_opened.procedure',
]);

const fewOf = <T>(values: readonly T[]): T[] =>
  values.length <= MOST_VALUES ? [...values] : [...values.slice(0, MOST_VALUES - 1), ...values.slice(-1)];

function valuesOf(type: EventType, name: string, field: Field<unknown>, setting: Setting, on: Day): unknown[] {
  const { schema } = field;
  if (schema.$ref === '#/$defs/State')
    return [INTO[type] ?? (HERE.has(name) || TO_HERE.has(`${type}.${name}`) ? setting.here : setting.other)];
  if (schema.$ref === '#/$defs/Day') return [formatDay((on + 30) as Day)];
  if (schema.$ref === '#/$defs/Country') return ['SY'];
  if (Array.isArray(schema.enum)) return EVERY_VALUE.has(`${type}.${name}`) ? schema.enum : fewOf(schema.enum);
  switch (schema.type) {
    case 'boolean':
      return [true, false];
    case 'integer':
      return [Math.max(Number(schema.minimum ?? 0), 10)];
    case 'array':
      return [[(schema.items as { $ref?: string }).$ref === '#/$defs/State' ? setting.other : 'SY']];
    default:
      return ['pattern' in schema ? '09:30' : 'noted'];
  }
}

/** Combinations of values, at most this many for one type. */
const MOST_COMBINATIONS = 8;

/**
 * Events of a type on a day, with a few values that stand for all: each choice of each required field at least once. What
 * may be left out is left out, so that the law meets what is not known.
 */
export function representativesOf(type: EventType, on: Day, setting: Setting): CaseEvent[] {
  const required = Object.entries(EVENT_KINDS[type].fields as Readonly<Record<string, Field<unknown>>>).filter(
    ([, field]) => field.required,
  );
  let written: Record<string, unknown>[] = [{ type, on: formatDay(on) }];
  for (const [name, field] of required) {
    const values = valuesOf(type, name, field, setting, on);
    written = written.flatMap((event) => values.map((value) => ({ ...event, [name]: value })));
  }
  return written.slice(0, MOST_COMBINATIONS).flatMap((event) => {
    const read = readEvent(event, 'event', []);
    return read ? [read] : [];
  });
}

/** A file with one more event, or nothing where its days would be out of order. */
export function withEvent(file: CaseFile, event: CaseEvent): CaseFile | undefined {
  const read = readCaseFile(writeCaseFile({ ...file, events: [...file.events, event] }));
  return read.ok ? read.file : undefined;
}
