import {
  type CaseEvent,
  type CaseFile,
  compareEvents,
  contradictions,
  outOfOrder,
  regimeOf,
  settle,
} from '@openpact/law';
import { surroundings } from '@openpact/reference';
import { type NotLawful, notLawfulNow } from './lawful-now.ts';

const withEvent = (file: CaseFile, event: CaseEvent): CaseFile => ({
  ...file,
  events: [...file.events, event].sort(compareEvents),
});

/** Why an event of a file could not be recorded on the facts of its day, looked at without it. */
export function notLawfulIn(file: CaseFile, event: CaseEvent): NotLawful | undefined {
  const others = { ...file, events: file.events.filter((each) => each !== event) };
  const regime = regimeOf(withEvent(others, event));
  return notLawfulNow(event, settle(others, regime, event.on, surroundings).facts, regime);
}

/**
 * The first entry of a later day from which a new one would take the ground: a refusal dated before a transfer decision
 * that rests on silence. What was not lawful before is not held against the new one.
 */
export function laterThatFalls(file: CaseFile, event: CaseEvent): { later: CaseEvent; because: NotLawful } | undefined {
  const changed = withEvent(file, event);
  for (const later of file.events) {
    if (later.on <= event.on) continue;
    const because = notLawfulIn(changed, later);
    if (because && !notLawfulIn(file, later)) return { later, because };
  }
  return undefined;
}

const placed = ({ events }: CaseFile) => events.map((event, index) => ({ event, path: `events[${index}]` }));

/** Whether an event would put the days of a file out of order: registered before it was made. */
export function isOutOfOrder(file: CaseFile, event: CaseEvent): boolean {
  const impossible = (of: CaseFile): number => outOfOrder(placed(of)).impossible.length;
  return impossible(withEvent(file, event)) > impossible(file);
}

/** Whether an event would say the opposite of what the file says of the same day, or of the person. */
export function isContradiction(file: CaseFile, event: CaseEvent): boolean {
  const found = (of: CaseFile): number => contradictions(of.person, placed(of)).length;
  return found(withEvent(file, event)) > found(file);
}
