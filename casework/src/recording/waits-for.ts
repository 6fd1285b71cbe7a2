import { COMES_FIRST, type ComesFirst, type EventType } from '@openpact/law';
import { DESK_COMES_FIRST } from './comes-first-at-the-desk.ts';

/** What must come before an event of this type, by the table of law or that of the desk. */
export const comesBefore = (type: EventType): ComesFirst | undefined => COMES_FIRST[type] ?? DESK_COMES_FIRST[type];

/** Whether an event of this type waits for another that is not in the file yet. */
export function isWaiting(type: EventType, there: ReadonlySet<EventType>): boolean {
  const needs = comesBefore(type);
  return needs !== undefined && !needs.one.some((first) => there.has(first));
}
