import { COMES_FIRST, day, type EventType, formatDay, positionOf, regimeOf } from '@openpact/law';
import { surroundings } from '@openpact/reference';
import { describe, expect, test } from 'vitest';
import { given, happened, record } from '../testing/given.ts';

const entered = happened('irregular_entry', '2026-05-02', { into: 'GR' });
const made = happened('application_made', '2026-07-01', { in: 'DE' });
const registered = happened('application_registered', '2026-07-03', { in: 'DE' });
const asked = happened('take_charge_requested', '2026-08-10', { to: 'GR', by: 'DE' });
const refused = happened('take_charge_refused', '2026-08-20', { by: 'GR' });
const accepted = happened('take_charge_accepted', '2026-08-20', { by: 'GR' });
const decided = happened('transfer_decided', '2026-08-25', { to: 'GR' });
const notified = happened('transfer_decision_notified', '2026-08-26', { to: 'GR' });

describe('answers to a request', () => {
  test('silence past the month already counts as acceptance, so a late refusal is refused', () => {
    given(entered, made, registered, asked)
      .on('2026-09-11')
      .as('GR')
      .when(record('take_charge_refused', { by: 'GR' }))
      .thenRefused('deemed-accepted', 'AMMR 40(8)');
  });

  test('a late yes is refused too: it was given already, by silence', () => {
    given(entered, made, registered, asked)
      .on('2026-09-11')
      .as('GR')
      .when(record('take_charge_accepted', { by: 'GR' }))
      .thenRefused('deemed-accepted', 'AMMR 40(8)');
  });

  test('on the last day of the month a refusal is in time', () => {
    given(entered, made, registered, asked)
      .on('2026-09-10')
      .as('GR')
      .when(record('take_charge_refused', { by: 'GR' }))
      .thenRecorded('take_charge_refused');
  });

  test('a refusal that came in time and is entered late counts on its day, and nothing is taken as accepted', () => {
    const file = given(entered, made, registered, asked)
      .on('2026-09-30')
      .as('GR')
      .when(record('take_charge_refused', { by: 'GR' }, '2026-09-09'))
      .thenRecorded('take_charge_refused');
    const on = day('2026-09-30');
    expect(positionOf(file.file, regimeOf(file.file), on, surroundings).deemed).toEqual([]);
  });

  test('under Dublin III silence is counted, and cited, under Dublin III', () => {
    given(
      happened('irregular_entry', '2026-01-02', { into: 'GR' }),
      happened('application_registered', '2026-02-02', { in: 'DE' }),
      happened('application_lodged', '2026-02-04', { in: 'DE' }),
      happened('take_charge_requested', '2026-03-02', { to: 'GR' }),
    )
      .on('2026-05-20')
      .as('GR')
      .when(record('take_charge_refused', { by: 'GR' }))
      .thenRefused('deemed-accepted', 'D3 22(7)');
  });

  test.each(['DE', 'IT'] as const)('%s does not answer for Greece', (state) => {
    given(entered, made, registered, asked)
      .on('2026-08-20')
      .as(state)
      .when(record('take_charge_accepted', { by: 'GR' }))
      .thenRefused('not-your-answer');
  });

  test.each(['DE', 'IT'] as const)('%s, which nobody asked, has nothing to answer', (state) => {
    given(entered, made, registered, asked)
      .on('2026-08-20')
      .as(state)
      .when(record('take_charge_accepted', { by: state }))
      .thenRefused('no-request-to-answer', 'AMMR 40(1)');
  });

  test.each([
    [accepted, 'take_charge_refused', 'already-accepted', 'AMMR 40(1)'],
    [accepted, 'take_charge_accepted', 'already-accepted', 'AMMR 40(1)'],
    [refused, 'take_charge_refused', 'already-refused', 'IR2055 9(2)'],
  ] as const)('a second answer is refused (%#)', (first, type, says, cite) => {
    given(entered, made, registered, asked, { by: 'GR', event: first })
      .on('2026-08-21')
      .as('GR')
      .when(record(type, { by: 'GR' }))
      .thenRefused(says, cite);
  });

  test('asked anew, a State answers anew', () => {
    given(entered, made, registered, asked, refused, happened('take_charge_requested', '2026-08-24', { to: 'GR' }))
      .on('2026-08-27')
      .as('GR')
      .when(record('take_charge_refused', { by: 'GR' }))
      .thenRecorded('take_charge_refused');
  });

  test('after a no, a State may still say yes', () => {
    given(entered, made, registered, asked, refused)
      .on('2026-08-21')
      .as('GR')
      .when(record('take_charge_accepted', { by: 'GR' }))
      .thenRecorded('take_charge_accepted');
  });

  test('a no to looking again is no acceptance to build a transfer on', () => {
    const answer = (yes: boolean) =>
      given(
        entered,
        made,
        registered,
        asked,
        refused,
        happened('re_examination_requested', '2026-08-25', { to: 'GR' }),
        happened('re_examination_answered', '2026-08-28', { by: 'GR', accepted: yes }),
      )
        .on('2026-08-30')
        .when(record('transfer_decided', { to: 'GR' }));
    answer(false).thenRefused('nobody-accepted-yet', 'AMMR 42(1)');
    answer(true).thenRecorded('transfer_decided');
  });
});

describe('requests', () => {
  test('a State does not ask itself', () => {
    given(entered, made, registered)
      .on('2026-08-10')
      .when(record('take_charge_requested', { to: 'DE' }))
      .thenRefused('asks-itself', 'AMMR 39(1)');
  });

  test('two months after registration it is too late to ask', () => {
    given(entered, made, registered)
      .on('2026-09-04')
      .when(record('take_charge_requested', { to: 'GR' }))
      .thenRefused('request-too-late', 'AMMR 39(1) subpara 3');
  });

  test('on the last day it is not', () => {
    given(entered, made, registered)
      .on('2026-09-03')
      .when(record('take_charge_requested', { to: 'GR' }))
      .thenRecorded('take_charge_requested');
  });

  test('a transfer goes to the State that accepted, and to no other', () => {
    given(entered, made, registered, asked, accepted)
      .on('2026-08-25')
      .when(record('transfer_decided', { to: 'IT' }))
      .thenRefused('nobody-accepted-yet', 'AMMR 42(1)');
    given(entered, made, registered, asked, accepted, decided, notified)
      .on('2026-09-25')
      .when(record('transferred', { to: 'IT' }))
      .thenRefused('no-transfer-decision', 'AMMR 42(2)');
  });

  test('silence is an acceptance to build a transfer on', () => {
    given(entered, made, registered, asked)
      .on('2026-09-11')
      .when(record('transfer_decided', { to: 'GR' }))
      .thenRecorded('transfer_decided');
  });

  test('when half a year has passed after the acceptance, no transfer is decided any more', () => {
    given(entered, made, registered, asked, accepted)
      .on('2027-03-01')
      .when(record('transfer_decided', { to: 'GR' }))
      .thenRefused('transfer-too-late', 'AMMR 46(2)');
  });
});

describe('days', () => {
  test('what lies in the future has not happened', () => {
    given(made)
      .on('2026-07-03')
      .when(record('application_registered', { in: 'DE' }, '2026-07-04'))
      .thenRefused('day-in-the-future');
  });

  test('today and yesterday have', () => {
    for (const on of ['2026-07-02', '2026-07-03']) {
      const file = given(made)
        .on('2026-07-03')
        .when(record('application_registered', { in: 'DE' }, on))
        .thenRecorded('application_registered');
      expect(formatDay(file.entries.at(-1)?.event.on ?? day('2000-01-01'))).toBe(on);
    }
  });

  test('an entry dated back looks at the facts of its own day, not of today', () => {
    given(entered, made, registered, asked)
      .on('2026-08-20')
      .as('GR')
      .when(record('take_charge_accepted', { by: 'GR' }, '2026-08-09'))
      .thenRefused('no-request-to-answer', 'AMMR 40(1)');
  });

  test('an entry dated back may not take the ground from a later one, which is named', () => {
    const { decided: answer } = given(
      entered,
      made,
      registered,
      asked,
      happened('transfer_decided', '2026-09-15', { to: 'GR' }),
    )
      .on('2026-09-20')
      .as('GR')
      .when(record('take_charge_refused', { by: 'GR' }, '2026-09-09'));
    expect(answer).toEqual({
      ok: false,
      says: 'contradicts-later',
      cite: 'AMMR 42(1)',
      later: { type: 'transfer_decided', on: day('2026-09-15') },
    });
  });

  test('what was unlawful in the file before is not held against a new entry', () => {
    given(entered, made, happened('application_lodged', '2026-07-05', { in: 'DE' }))
      .on('2026-07-20')
      .when(record('note', { text: 'Called the lawyer.' }, '2026-07-02'))
      .thenRecorded('note');
  });

  test('an application cannot be made after it was registered', () => {
    given(registered)
      .on('2026-07-10')
      .when(record('application_made', { in: 'DE' }))
      .thenRefused('out-of-order');
  });

  test('two decisions of one day that differ contradict each other', () => {
    const decision = { in: 'DE', outcome: 'unfounded' } as const;
    given(made, registered, happened('first_decision', '2026-09-01', decision))
      .on('2026-09-02')
      .when(record('first_decision', { ...decision, outcome: 'refugee_status' }, '2026-09-01'))
      .thenRefused('contradicts-file');
  });

  test('a fact older than any list of holidays is a fact like others', () => {
    given(made)
      .on('2026-07-10')
      .when(record('family_member', { relation: 'spouse', in: 'GR' }, '1961-03-05'))
      .thenRecorded('family_member');
  });
});

describe('what must come first', () => {
  const ON = '2026-09-01';
  const FIELDS: Partial<Record<EventType, object>> = {
    registering_authority_informed: { in: 'DE' },
    re_examination_answered: { by: 'DE', accepted: true },
    first_decision: { in: 'DE', outcome: 'unfounded' },
    transfer_appeal_decided: { outcome: 'upheld' },
    appeal_decided: { in: 'DE', outcome: 'dismissed' },
  };
  const fieldsOf = (type: EventType): object =>
    FIELDS[type] ??
    (/^take_|^re_/.test(type)
      ? /requested$/.test(type)
        ? { to: 'GR' }
        : { by: 'DE' }
      : /^transfer(red|_dec)/.test(type)
        ? { to: 'GR' }
        : { in: 'DE' });

  test.each(Object.entries(COMES_FIRST))('%s without it is refused with a place in the law', (type, needs) => {
    const { decided: answer } = given()
      .on(ON)
      .when(record(type as EventType, fieldsOf(type as EventType) as never));
    expect(answer).toEqual({ ok: false, says: needs.refusal, cite: needs.cite['pact-2024'] });
  });

  test.each(Object.entries(COMES_FIRST))('%s has a place in the law before as well', (_type, needs) => {
    expect(needs.cite['dublin-iii']).toMatch(/^(D3|APD|IR1560) /);
  });

  test.each([
    ['application_lodged', [registered], { in: 'DE' }],
    ['registering_authority_informed', [made], { in: 'DE' }],
    ['take_charge_requested', [registered], { to: 'GR' }],
    ['re_examination_requested', [entered, registered, asked, refused], { to: 'GR' }],
    ['transfer_decided', [entered, registered, asked, accepted], { to: 'GR' }],
    ['transfer_decision_notified', [entered, registered, asked, accepted, decided], { to: 'GR' }],
    ['transferred', [entered, registered, asked, accepted, decided, notified], { to: 'GR' }],
    ['transfer_appealed', [entered, registered, asked, accepted, decided, notified], {}],
    ['first_decision', [registered], { in: 'DE', outcome: 'unfounded' }],
  ] as const)('%s is recorded when it did come first', (type, before, fields) => {
    given(...before)
      .on(ON)
      .when(record(type, fields as never))
      .thenRecorded(type);
  });
});

test('what is recorded says who acted, for which State, on which ground and when', () => {
  const { decided: answer } = given(made)
    .on('2026-07-03')
    .when(record('application_registered', { in: 'DE' }));
  expect(answer).toEqual({
    ok: true,
    events: [
      {
        type: 'application_registered',
        payload: { in: 'DE' },
        meta: { actor: 'officer', ground: 'APR 27(1)', state: 'DE' },
        occurredOn: day('2026-07-03'),
        recordedAt: '2026-12-31T08:00:00.000Z',
      },
    ],
  });
});
