import { describe, expect, test } from 'vitest';
import { day } from '../core/index.ts';
import { type CaseEvent, compareEvents, type FileProblem, factsOf, readEvent } from '../file/index.ts';
import { returnDecisionWithRejection, returnDutyBefore } from './return-decision.ts';

type Written = Readonly<Record<string, unknown>>;

const facts = (written: readonly Written[]) => {
  const problems: FileProblem[] = [];
  const read: CaseEvent[] = written.flatMap((event) => readEvent(event, 'event', problems) ?? []);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return factsOf({}, read.sort(compareEvents), day('2027-12-01'));
};

const ask = (...written: Written[]): string => {
  const found = returnDecisionWithRejection(facts(written));
  const [reason] = found.because;
  return [found.holds === 'yes' ? found.value : found.holds, reason?.cite, reason?.says, ...(reason?.facts ?? [])].join(
    ', ',
  );
};

const MADE: Written = { on: '2026-10-01', type: 'application_made', in: 'DE' };
const REGISTERED: Written = { on: '2026-10-05', type: 'application_registered', in: 'DE' };
const LODGED: Written = { on: '2026-10-20', type: 'application_lodged', in: 'DE' };
const decided = (outcome: string, more: Written = {}): Written => ({
  on: '2027-01-10',
  type: 'first_decision',
  in: 'DE',
  outcome,
  ...more,
});
const issued = (on: string, more: Written = {}): Written => ({ on, type: 'return_decision_issued', in: 'DE', ...more });
const judged = (outcome: string): Written[] => [
  { on: '2027-01-12', type: 'decision_notified', in: 'DE' },
  { on: '2027-01-15', type: 'appeal_lodged', in: 'DE' },
  { on: '2027-04-01', type: 'appeal_decided', in: 'DE', outcome },
];

const DUE = 'due, APR 37, return-decision-is-due, first_decision';
const ISSUED = 'issued, APR 37, return-decision-issued, first_decision';
const BEFORE = 'no, APR 37, duty-to-return-stood-before, return_decision_issued';

describe('a return decision with a rejection', () => {
  test.each(['inadmissible', 'unfounded', 'manifestly_unfounded', 'withdrawn_explicit', 'withdrawn_implicit'])(
    'is due after %s',
    (outcome) => {
      expect(ask(REGISTERED, LODGED, decided(outcome))).toBe(DUE);
    },
  );
  test.each<readonly [why: string, file: readonly Written[], says: string]>([
    ['nothing decided', [REGISTERED], 'no, APR 37, no-decision-yet'],
    ['refugee status', [REGISTERED, decided('refugee_status')], 'no, APR 37, protection-granted, first_decision'],
    [
      'subsidiary protection',
      [REGISTERED, decided('subsidiary_protection')],
      'no, APR 37, protection-granted, first_decision',
    ],
    [
      'rejected, and a court grants protection',
      [REGISTERED, LODGED, decided('unfounded'), ...judged('refugee_status')],
      'no, APR 37, protection-granted, appeal_decided',
    ],
    ['rejected, and a court agrees', [REGISTERED, LODGED, decided('unfounded'), ...judged('dismissed')], DUE],
    ['part of the rejection', [REGISTERED, decided('unfounded', { return_decision: 'part_of_it' })], ISSUED],
    ['separate, with the rejection', [REGISTERED, decided('unfounded', { return_decision: 'separate' })], ISSUED],
    ['not issued', [REGISTERED, decided('unfounded', { return_decision: 'not_issued' })], DUE],
    ['issued on the day of the rejection', [MADE, REGISTERED, decided('unfounded'), issued('2027-01-10')], ISSUED],
    ['issued later', [MADE, REGISTERED, decided('unfounded'), issued('2027-02-10')], ISSUED],
    [
      'issued between the application and the rejection',
      [MADE, REGISTERED, decided('unfounded'), issued('2026-12-01')],
      DUE,
    ],
    [
      'entry refused after the rejection',
      [REGISTERED, decided('unfounded'), { on: '2027-01-11', type: 'refusal_of_entry_issued', in: 'DE' }],
      ISSUED,
    ],
    ['issued on the eve of the making', [MADE, REGISTERED, LODGED, decided('unfounded'), issued('2026-09-30')], BEFORE],
    ['issued on the day of the making', [MADE, REGISTERED, LODGED, decided('unfounded'), issued('2026-10-01')], DUE],
    [
      'issued on the eve of the registration, and nothing noted of the making',
      [REGISTERED, decided('unfounded'), issued('2026-10-04')],
      BEFORE,
    ],
    ['issued on the day of the registration', [REGISTERED, decided('unfounded'), issued('2026-10-05')], DUE],
    [
      'issued on the eve of the lodging, which is all that is noted',
      [LODGED, decided('unfounded'), issued('2026-10-19')],
      BEFORE,
    ],
    [
      'noted as issued before the application',
      [MADE, decided('unfounded'), issued('2026-12-01', { before_application: true })],
      BEFORE,
    ],
    [
      'noted as not issued before it',
      [MADE, decided('unfounded'), issued('2026-09-01', { before_application: false })],
      DUE,
    ],
  ])('%s', (_, file, says) => {
    expect(ask(...file)).toBe(says);
  });
});

describe('a duty to return from before an application', () => {
  const begun = day('2027-06-01');
  test.each<readonly [why: string, file: readonly Written[], fact: string | undefined]>([
    ['issued the day before', [issued('2027-05-31')], 'return_decision_issued'],
    ['issued on the day', [issued('2027-06-01')], undefined],
    ['with an earlier rejection', [decided('unfounded', { return_decision: 'part_of_it' })], 'first_decision'],
    [
      'with a rejection on the day',
      [decided('unfounded', { on: '2027-06-01', return_decision: 'part_of_it' })],
      undefined,
    ],
    ['rejected without it', [decided('unfounded', { return_decision: 'not_issued' })], undefined],
    ['rejected, with an act of its own', [decided('unfounded', { return_decision: 'separate' })], 'first_decision'],
    ['protected', [decided('refugee_status', { return_decision: 'part_of_it' })], undefined],
  ])('%s', (_, file, fact) => {
    expect(returnDutyBefore(facts(file), begun)).toBe(fact);
    expect(returnDutyBefore(facts(file), undefined)).toBeUndefined();
  });
});
