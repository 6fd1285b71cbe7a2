import { describe, expect, test } from 'vitest';
import { day, formatDay } from '../core/index.ts';
import {
  type CrisisDecision,
  crisisOffsets,
  crisisStepDue,
  decisionsFor,
  derogationAvailable,
  hasResponsePlan,
  isDerogationInForce,
  nextPhase,
} from './index.ts';

const decision: CrisisDecision = {
  state: 'GR',
  situation: 'mass-arrivals',
  adopted: day('2027-01-15'),
  from: day('2027-01-15'),
  until: day('2027-04-15'),
  phase: 'initial',
  derogations: ['registration', 'longer-transfer-limits'],
};

describe('the timetable of the institutions', () => {
  test('CRI-01 the Commission decides within two weeks', () =>
    expect(formatDay(crisisStepDue('commission-decision', day('2027-02-03')))).toBe('2027-02-17'));
  test('CRI-02 the Council decides within two weeks', () =>
    expect(formatDay(crisisStepDue('council-decision', day('2027-02-17')))).toBe('2027-03-03'));
  test('a step that does not exist is named', () =>
    expect(() => crisisStepDue('no-step', day('2027-02-17'))).toThrow('Write one of: commission-decision'));
  test('CRI-25 nothing follows twelve months', () =>
    expect(nextPhase('renewal', { monthsApplied: 12, situationPersists: true })).toBeUndefined());
  test('CRI-26 after the one extension comes a new decision', () =>
    expect(nextPhase('extension', { monthsApplied: 6, situationPersists: true })?.phase).toBe('renewal'));
  test('the first period can be extended while the situation lasts', () => {
    expect(nextPhase('initial', { monthsApplied: 3, situationPersists: true })?.phase).toBe('extension');
    expect(nextPhase('initial', { monthsApplied: 3, situationPersists: false })).toBeUndefined();
    expect(nextPhase('renewal', { monthsApplied: 9, situationPersists: true })?.phase).toBe('renewal-extension');
    expect(nextPhase('renewal-extension', { monthsApplied: 11, situationPersists: true })).toBeUndefined();
  });
});

describe('what can be authorised', () => {
  test('CRI-12 the lower threshold only in mass arrivals', () => {
    expect(derogationAvailable('lower-threshold', { situation: 'instrumentalisation' }).holds).toBe('no');
    expect(derogationAvailable('lower-threshold', { situation: 'mass-arrivals' }).holds).toBe('yes');
  });
  test('CRI-18 longer limits between States not in instrumentalisation', () =>
    expect(derogationAvailable('longer-transfer-limits', { situation: 'instrumentalisation' }).holds).toBe('no'));
  test('CRI-29 the longer return border procedure never for force majeure alone', () =>
    expect(derogationAvailable('longer-return-border-procedure', { situation: 'force-majeure' }).holds).toBe('no'));
  test('CRI-32 not where the ordinary limits can be met and persons received', () => {
    const asked = { situation: 'mass-arrivals', limitsCanBeMet: true } as const;
    expect(derogationAvailable('longer-transfer-limits', { ...asked, personsCanBeReceived: true }).holds).toBe('no');
    expect(derogationAvailable('longer-transfer-limits', { ...asked, personsCanBeReceived: false }).holds).toBe('yes');
  });
  test('CRI-06, CRI-07 the later registration in an extension', () => {
    expect(derogationAvailable('registration', { situation: 'mass-arrivals', phase: 'extension' }).holds).toBe('no');
    expect(derogationAvailable('registration', { situation: 'force-majeure', phase: 'extension' }).holds).toBe('yes');
    expect(derogationAvailable('registration', { situation: 'mass-arrivals' })).toMatchObject({
      holds: 'unknown',
      missing: ['phase'],
    });
  });
  test('relief from taking back asks whether the arrivals are extraordinary', () => {
    const ask = (extraordinary?: boolean) =>
      derogationAvailable('no-take-back', {
        situation: 'mass-arrivals',
        ...(extraordinary === undefined ? {} : { extraordinary }),
      }).holds;
    expect([ask(true), ask(false), ask()]).toEqual(['yes', 'no', 'unknown']);
  });
});

describe('what is in force', () => {
  test('from the first to the last day, for that State and what the decision names', () => {
    const on = (text: string, state: 'GR' | 'IT' = 'GR') =>
      isDerogationInForce([decision], state, 'registration', day(text));
    expect([on('2027-01-14'), on('2027-01-15'), on('2027-04-15'), on('2027-04-16')]).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(on('2027-02-01', 'IT')).toBe(false);
    expect(isDerogationInForce([decision], 'GR', 'longer-border-procedure', day('2027-02-01'))).toBe(false);
  });
  test('nothing before the Council decided, and nothing without decisions', () => {
    const { adopted: _adopted, ...proposed } = decision;
    expect(decisionsFor([proposed], 'GR', 'registration', day('2027-02-01'), day('2027-02-01'))).toEqual([]);
    expect(decisionsFor(undefined, 'GR', 'registration', day('2027-02-01'), day('2027-02-01'))).toEqual([]);
  });
  test('CRI-03, CRI-04, CRI-05 before any decision for ten days, with reasons', () => {
    const { adopted: _adopted, ...proposed } = decision;
    const announced = (withReasons: boolean, on: string) =>
      isDerogationInForce(
        [{ ...proposed, announced: { submitted: day('2027-02-03'), withReasons } }],
        'GR',
        'registration',
        day(on),
      );
    expect([announced(true, '2027-02-03'), announced(true, '2027-02-04')]).toEqual([false, true]);
    expect([announced(true, '2027-02-13'), announced(true, '2027-02-15')]).toEqual([true, false]);
    expect(announced(false, '2027-02-05')).toBe(false);
  });
});

describe('solidarity in a crisis', () => {
  const plan = { needed: 10000, fromPool: 4000, extraPledges: 3000 };
  test('CRI-22 offsets up to what the pledges leave', () =>
    expect(crisisOffsets(plan)).toMatchObject({ mandatory: true, upTo: 3000 }));
  test('CRI-23 none where relief from taking back was authorised', () =>
    expect(crisisOffsets({ ...plan, noTakeBackAuthorised: true }).mandatory).toBe(false));
  test('none where temporary protection runs without transfers', () =>
    expect(crisisOffsets({ ...plan, temporaryProtectionWithoutTransfers: true }).mandatory).toBe(false));
  test('CRI-24 above the fair share where needed', () => expect(crisisOffsets(plan).aboveFairShare).toBe(true));
  test('none where the pledges cover the needs', () =>
    expect(crisisOffsets({ ...plan, extraPledges: 6000 })).toMatchObject({ mandatory: false, upTo: 0 }));
  test('CRI-27 no response plan for force majeure', () => {
    expect(hasResponsePlan('force-majeure')).toBe(false);
    expect(hasResponsePlan('mass-arrivals')).toBe(true);
  });
});
