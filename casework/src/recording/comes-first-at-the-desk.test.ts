import { EVENT_KINDS, type EventType, type Field } from '@openpact/law';
import { describe, expect, test } from 'vitest';
import { given, happened, record } from '../testing/given.ts';
import { DESK_COMES_FIRST } from './comes-first-at-the-desk.ts';

const ROWS = Object.entries(DESK_COMES_FIRST) as [EventType, NonNullable<(typeof DESK_COMES_FIRST)[EventType]>][];

/** Some value that a field takes. */
function someValue({ schema }: Field<unknown>): unknown {
  if (Array.isArray(schema.enum)) return schema.enum[0];
  if (schema.$ref) return 'DE';
  if (schema.type === 'boolean') return false;
  return schema.type === 'integer' ? 7 : 'text';
}

const fieldsOf = (type: EventType): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(EVENT_KINDS[type].fields as Readonly<Record<string, Field<unknown>>>)
      .filter(([, field]) => field.required)
      .map(([name, field]) => [name, someValue(field)]),
  );

describe('on the way to return and in the care of a person', () => {
  test.each(ROWS)('%s without what comes first is refused with a place in the law', (type, needs) => {
    const { decided } = given()
      .on('2026-09-02')
      .when(record(type, fieldsOf(type) as never));
    expect(decided).toEqual({ ok: false, says: needs.refusal, cite: needs.cite['pact-2024'] });
  });

  test.each(ROWS.flatMap(([type, { one }]) => one.map((first) => [type, first] as const)))(
    '%s is recorded after %s',
    (type, first) => {
      given(happened(first, '2026-09-01', fieldsOf(first) as never))
        .on('2026-09-02')
        .when(record(type, fieldsOf(type) as never))
        .thenRecorded(type);
    },
  );

  test('the release of somebody who is not held is refused on the same day, too', () => {
    given(happened('detained', '2026-09-03', { in: 'DE' }))
      .on('2026-09-04')
      .when(record('released', { in: 'DE' }, '2026-09-02'))
      .thenRefused('nobody-is-held', 'RCD 11(1)');
  });
});
