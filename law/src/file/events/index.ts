import { applicationEvents } from './application.ts';
import { arrivalEvents } from './arrival.ts';
import { betweenStatesEvents } from './between-states.ts';
import { documentEvents } from './documents.ts';
import { eurodacEvents } from './eurodac.ts';
import type { EventKind, FieldsOf } from './event-kind.ts';
import { examinationEvents } from './examination.ts';
import { familyEvents } from './family.ts';
import { guaranteeEvents } from './guarantees.ts';
import { procedureEvents } from './procedure.ts';
import { remedyEvents } from './remedy.ts';
import { returnEvents } from './return.ts';
import { screeningEvents } from './screening.ts';
import { transferEvents } from './transfer.ts';

/** Every kind of dated event that a case file may hold, by its type. */
export const EVENT_KINDS = {
  ...arrivalEvents,
  ...screeningEvents,
  ...eurodacEvents,
  ...applicationEvents,
  ...familyEvents,
  ...documentEvents,
  ...transferEvents,
  ...betweenStatesEvents,
  ...examinationEvents,
  ...procedureEvents,
  ...remedyEvents,
  ...returnEvents,
  ...guaranteeEvents,
} as const satisfies Readonly<Record<string, EventKind>>;

/** The kinds by what they are about, as the files of this folder hold them. */
export const EVENT_GROUPS = {
  arrival: arrivalEvents,
  screening: screeningEvents,
  eurodac: eurodacEvents,
  application: applicationEvents,
  remedy: remedyEvents,
  return: returnEvents,
  guarantees: guaranteeEvents,
} as const;

/** Name of a kind of event: `irregular_entry`. */
export type EventType = keyof typeof EVENT_KINDS;

/** The fields that an event of this type carries beside its day. */
export type EventFields<T extends EventType> = FieldsOf<(typeof EVENT_KINDS)[T]['fields']>;

export const isEventType = (text: string): text is EventType => Object.hasOwn(EVENT_KINDS, text);

export type { EventKind, FieldsOf } from './event-kind.ts';
export { SCREENING_FORM_FIELDS } from './screening.ts';
