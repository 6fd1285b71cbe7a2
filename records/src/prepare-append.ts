import type { Append } from './append.ts';
import { canonicalJson } from './canonical-json.ts';
import { sha256 } from './chain.ts';
import type { NewEvent, PastEvent } from './event.ts';
import { checkEvent, contentOf, type EventTypes, instantOf, type Problem } from './event-types.ts';
import { covers, rowsJson, type View } from './view.ts';

/** An append as the database takes it. */
export interface Prepared {
  readonly stream: string;
  readonly key: string | undefined;
  readonly json: string;
  /** Names of the views it writes. */
  readonly views: readonly string[];
  /** The new events as they will be read back; none where no view covers the stream. */
  readonly fresh: readonly PastEvent[];
}

const LONGEST_NAME = 200;

const isName = (text: unknown): text is string =>
  typeof text === 'string' &&
  text !== '' &&
  text.length <= LONGEST_NAME &&
  text.isWellFormed() &&
  !/\p{Cc}/u.test(text);

/** The problems of an append, each with its field. */
export function checkAppend(append: Append, types: EventTypes): Problem[] {
  const problems: Problem[] = [];
  const { stream, expectedVersion, events, history, key } = append;
  const name = `is not a name; give 1 to ${LONGEST_NAME} printable characters`;
  if (!isName(stream)) problems.push({ field: 'stream', message: name });
  if (key !== undefined && !isName(key)) problems.push({ field: 'key', message: name });
  if (!Number.isInteger(expectedVersion) || expectedVersion < 0) {
    problems.push({
      field: 'expectedVersion',
      message: `is ${expectedVersion}; give the number of events the stream had`,
    });
  }
  if (events.length === 0) problems.push({ field: 'events', message: 'is empty; give at least one event' });
  if (
    history &&
    (history.length !== expectedVersion || history.some((e, at) => e.stream !== stream || e.version !== at + 1))
  ) {
    problems.push({
      field: 'history',
      message: `is not the ${expectedVersion} events of ${stream} in order; give the whole stream as read, or leave it out`,
    });
  }
  events.forEach((event, at) => {
    problems.push(...checkEvent(event, `events[${at}]`, types));
  });
  return problems;
}

/** What makes two appends the same for a key: everything but the version expected and the time of recording. */
const requestHash = (stream: string, events: readonly NewEvent[]): string =>
  sha256(canonicalJson({ stream, events: events.map(({ recordedAt: _, ...rest }) => rest) }));

/** Turns a checked append into the JSON that the database takes. `history` is the whole stream so far where views cover it. */
export function prepareAppend(append: Append, history: readonly PastEvent[], views: readonly View[]): Prepared {
  const { stream, expectedVersion, key } = append;
  const events = append.events.map((e) => ({ ...e, recordedAt: instantOf(e.recordedAt) ?? e.recordedAt }));
  const contents = events.map((event, at) => contentOf(event, stream, expectedVersion + at + 1));

  const parts = [
    `"stream":${JSON.stringify(stream)}`,
    `"expected":${expectedVersion}`,
    `"events":[${contents.map((text) => `{"content":"${sha256(text)}","event":${text}}`).join(',')}]`,
  ];
  if (key !== undefined) parts.push(`"key":${JSON.stringify(key)}`, `"request":"${requestHash(stream, events)}"`);

  const covering = views.filter((view) => covers(view, stream));
  let fresh: readonly PastEvent[] = [];
  if (covering.length > 0) {
    // Projected from what will come back on reading, so that a rebuild sees the same events.
    fresh = events.map(({ type, occurredOn, recordedAt }, at) => {
      const { payload, meta } = JSON.parse(contents[at] ?? '');
      return { stream, version: expectedVersion + at + 1, type, payload, meta, occurredOn, recordedAt };
    });
    const all = [...history, ...fresh];
    parts.push(`"views":{${covering.map((v) => `${JSON.stringify(v.name)}:${rowsJson(v, stream, all)}`).join(',')}}`);
  }
  return { stream, key, json: `{${parts.join(',')}}`, views: covering.map(({ name }) => name), fresh };
}
