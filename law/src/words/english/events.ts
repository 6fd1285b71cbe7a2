import { EVENT_KINDS, type EventType } from '../../file/index.ts';

/** What each kind of event means: the sentence of the vocabulary itself, so that there is one. */
export const events = Object.fromEntries(
  Object.entries(EVENT_KINDS).map(([type, kind]) => [type, kind.means]),
) as Readonly<Record<EventType, string>>;
