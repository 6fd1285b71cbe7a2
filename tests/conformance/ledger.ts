import { type Day, day } from '@openpact/law';
import type { Append, EventTypes, Migration, NewEvent, View } from '@openpact/records';

/** A little account book: enough of a world to try the record on. */
export const eventTypes: EventTypes = {
  opened: (payload) => (typeof payload.owner === 'string' ? [] : ['owner: missing; give the name of the owner']),
  paid: (payload) => (Number.isInteger(payload.cents) ? [] : ['cents: give a whole number of euro cents']),
  noted: () => [],
};

export const migrations: readonly Migration[] = [
  {
    id: 'ledger-0001-balances',
    sql: `
      CREATE TABLE balances (
        stream text PRIMARY KEY, owner text NOT NULL, cents bigint NOT NULL, last_on date NOT NULL, facts jsonb NOT NULL,
        marks text[] NOT NULL DEFAULT '{}',
        big boolean GENERATED ALWAYS AS (cents > 1000) STORED);
      COMMENT ON TABLE balances IS 'What each account holds.';
      COMMENT ON COLUMN balances.stream IS 'The account.';
      COMMENT ON COLUMN balances.owner IS 'Whose it is.';
      COMMENT ON COLUMN balances.cents IS 'Balance.';
      COMMENT ON COLUMN balances.last_on IS 'Day of the last event.';
      COMMENT ON COLUMN balances.marks IS 'Marks.';
      COMMENT ON COLUMN balances.facts IS 'Other facts.';
      COMMENT ON COLUMN balances.big IS 'Whether it is more than ten euro.'`,
  },
  {
    id: 'ledger-0002-payments',
    sql: `
      CREATE TABLE payments (stream text NOT NULL, version integer NOT NULL, cents bigint NOT NULL, PRIMARY KEY (stream, version));
      COMMENT ON TABLE payments IS 'Each payment.';
      COMMENT ON COLUMN payments.stream IS 'The account.';
      COMMENT ON COLUMN payments.version IS 'Which event it was.';
      COMMENT ON COLUMN payments.cents IS 'How much.';
      CREATE TABLE drafts (id text PRIMARY KEY);
      COMMENT ON TABLE drafts IS 'Scratch paper of the service.';
      COMMENT ON COLUMN drafts.id IS 'Which.'`,
    grants: [{ table: 'drafts', to: 'app', may: ['select', 'insert', 'delete'] }],
  },
];

const paid = (event: { payload: object }): number => ('cents' in event.payload ? Number(event.payload.cents) : 0);

export const balances: View = {
  name: 'balances',
  table: 'balances',
  streams: 'account/',
  revision: 1,
  project(_stream, events) {
    const first = events[0];
    if (!first || !('owner' in first.payload)) return [];
    const cents = events.reduce((sum, event) => sum + paid(event), 0);
    const last = events.at(-1) ?? first;
    return [
      {
        owner: first.payload.owner,
        cents,
        last_on: isoOf(last.occurredOn),
        facts: { events: events.length },
        marks: ['a', 'b "c"'],
      },
    ];
  },
};

export const payments: View = {
  name: 'payments',
  table: 'payments',
  streams: 'account/',
  revision: 1,
  project: (_stream, events) =>
    events.filter(({ type }) => type === 'paid').map((event) => ({ version: event.version, cents: paid(event) })),
};

export const views: readonly View[] = [balances, payments];

const isoOf = (on: Day): string => new Date(on * 86_400_000).toISOString().slice(0, 10);

const event = (type: string, payload: object): NewEvent => ({
  type,
  payload,
  meta: { actor: 'officer-7', ground: 'AMMR 40(1)' },
  occurredOn: day('2026-07-03'),
  recordedAt: '2026-07-05T09:30:00.000Z',
});

export const opened = (owner: string): NewEvent => event('opened', { owner });
export const payment = (cents: number): NewEvent => event('paid', { cents });
export const noted = (payload: object = {}): NewEvent => event('noted', payload);

/** An append of these events to a stream that has `expectedVersion` events. */
export const to = (stream: string, expectedVersion: number, ...events: NewEvent[]): Append => ({
  stream,
  expectedVersion,
  events,
});
