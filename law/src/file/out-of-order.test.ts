import { describe, expect, test } from 'vitest';
import { readCaseFile } from './read-case-file.ts';

type Told = readonly [on: string, type: string, fields?: object];

const read = (...told: Told[]) => readCaseFile({ events: told.map(([on, type, fields]) => ({ on, type, ...fields })) });

const doubtsOf = (...told: Told[]): string[] => {
  const found = read(...told);
  return found.ok ? found.doubts.map(({ field, problem }) => `${field} ${problem}`) : ['refused'];
};

describe('an answer cannot be older than its question', () => {
  test.each<[string, Told, Told]>([
    [
      'accepted before asked',
      ['2026-08-01', 'take_charge_accepted', { by: 'GR' }],
      ['2026-08-02', 'take_charge_requested', { to: 'GR' }],
    ],
    [
      'confirmed before notified',
      ['2026-08-01', 'take_back_confirmed', { by: 'GR' }],
      ['2026-08-02', 'take_back_notified', { to: 'GR' }],
    ],
    [
      'notified before decided',
      ['2026-08-01', 'decision_notified', { in: 'DE' }],
      ['2026-08-02', 'first_decision', { in: 'DE', outcome: 'unfounded' }],
    ],
    [
      'judged before appealed',
      ['2026-08-01', 'appeal_decided', { in: 'DE', outcome: 'dismissed' }],
      ['2026-08-02', 'appeal_lodged', { in: 'DE' }],
    ],
    [
      'registered before made',
      ['2026-08-01', 'application_registered', { in: 'DE' }],
      ['2026-08-02', 'application_made', { in: 'DE' }],
    ],
    [
      'looked at again before it was refused',
      ['2026-08-01', 're_examination_requested', { to: 'GR' }],
      ['2026-08-02', 'take_charge_refused', { by: 'GR' }],
    ],
    [
      'looked at again before it was asked, the refusal not told',
      ['2026-08-01', 're_examination_answered', { by: 'GR', accepted: true }],
      ['2026-08-02', 'take_charge_requested', { to: 'GR' }],
    ],
  ])('%s', (_, early, late) => {
    const found = read(late, early);
    expect(found.ok).toBe(false);
    if (found.ok) return;
    expect(found.problems).toEqual([
      {
        field: 'events[1].on',
        value: '2026-08-01',
        problem: `${early[1]} cannot come before ${late[1]}, which is of 2026-08-02.`,
        mend: `Correct the day of one of the two, or add the earlier ${late[1]}.`,
      },
    ]);
  });

  test('of the same day, in any order, nothing is wrong', () => {
    expect(
      doubtsOf(
        ['2026-08-01', 'take_charge_accepted', { by: 'GR' }],
        ['2026-08-01', 'take_charge_requested', { to: 'GR' }],
      ),
    ).toEqual([]);
  });

  test('another State that answered earlier answered another question', () => {
    expect(
      doubtsOf(
        ['2026-08-01', 'take_charge_refused', { by: 'IT' }],
        ['2026-08-10', 'take_charge_requested', { to: 'GR' }],
      ),
    ).toEqual([]);
  });

  test('asked twice, an answer between the two fits the first', () => {
    expect(
      doubtsOf(
        ['2026-08-01', 'take_charge_requested', { to: 'GR' }],
        ['2026-08-10', 'take_charge_refused', { by: 'GR' }],
        ['2026-08-20', 'take_charge_requested', { to: 'GR' }],
      ),
    ).toEqual([]);
  });
});

describe('what the law wants the other way round is read, with a doubt', () => {
  test.each<[string, Told, Told]>([
    [
      'transferred before anybody accepted',
      ['2026-08-01', 'transferred', { to: 'GR' }],
      ['2026-08-02', 'take_charge_accepted', { by: 'GR' }],
    ],
    [
      'a transfer decision before the acceptance',
      ['2026-08-01', 'transfer_decided', { to: 'GR' }],
      ['2026-08-02', 'take_back_confirmed', { by: 'GR' }],
    ],
    [
      'decided before it was registered',
      ['2026-08-01', 'first_decision', { in: 'DE', outcome: 'unfounded' }],
      ['2026-08-02', 'application_registered', { in: 'DE' }],
    ],
    [
      'decided before it was made, nothing between told',
      ['2026-08-01', 'first_decision', { in: 'DE', outcome: 'unfounded' }],
      ['2026-08-02', 'application_made', { in: 'DE' }],
    ],
    [
      'asked before anything was registered',
      ['2026-08-01', 'take_charge_requested', { to: 'GR' }],
      ['2026-08-02', 'application_registered', { in: 'DE' }],
    ],
    ['released before being held', ['2026-08-01', 'released', { in: 'DE' }], ['2026-08-02', 'detained', { in: 'DE' }]],
  ])('%s', (_, early, late) => {
    expect(doubtsOf(early, late)).toEqual([
      `events[0].on ${early[1]} comes before ${late[1]}, which is of 2026-08-02.`,
    ]);
  });

  test('a decision of another State was taken on another application', () => {
    expect(
      doubtsOf(
        ['2014-06-11', 'first_decision', { in: 'GR', outcome: 'unfounded' }],
        ['2014-10-23', 'application_lodged', { in: 'DE' }],
      ),
    ).toEqual([]);
  });

  test('what is not told at all is not held against a file', () => {
    expect(doubtsOf(['2026-08-01', 'transferred', { to: 'GR' }])).toEqual([]);
  });

  test('nothing is dropped', () => {
    const found = read(
      ['2026-08-01', 'transferred', { to: 'GR' }],
      ['2026-08-02', 'take_charge_accepted', { by: 'GR' }],
    );
    expect(found.ok && found.file.events.map(({ type }) => type)).toEqual(['transferred', 'take_charge_accepted']);
  });
});
