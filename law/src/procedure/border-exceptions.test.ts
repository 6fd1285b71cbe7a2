import { describe, expect, test } from 'vitest';
import { day, judgement, no, unknown, yes } from '../core/index.ts';
import { type CaseEvent, compareEvents, type FileProblem, factsOf, type Person, readEvent } from '../file/index.ts';
import { exceptionOf, familiesToBeReviewed, supportWhenAccelerated } from './border-exceptions.ts';
import { CRISIS_RATES, PROCEDURE_PLACES } from './procedure-places.ts';

type Written = Readonly<Record<string, unknown>>;

const facts = (person: Person, ...written: Written[]) => {
  const problems: FileProblem[] = [];
  const read: CaseEvent[] = written.flatMap((event) => readEvent(event, 'event', problems) ?? []);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return factsOf(person, read.sort(compareEvents), day('2026-12-01'));
};

test('the places beside the choice of the procedure', () => {
  expect(PROCEDURE_PLACES).toEqual({
    anotherStateResponsible: 'APR 39(1)(a)',
    inadmissible: 'APR 39(1)(b)',
    withdrawn: 'APR 39(1)(c)',
    noApplicationYet: 'APR 26(1)',
    loneMinor: 'APR 53(1)',
    noGround: 'APR 53(2)(a)',
    receptionNeeds: 'APR 53(2)(b)',
    proceduralNeeds: 'APR 53(2)(c)',
    medicalReason: 'APR 53(2)(d)',
    detentionGuarantees: 'APR 53(2)(e)',
    families: 'APR 45(4)',
    needsWhenAccelerated: 'APR 21(2)',
    tooComplex: 'APR 42(2)',
    afterRelocation: 'APR 52(2)',
    inadmissibleAtTheBorder: 'APR 44(1)(a)',
    crisisNoRateDuty: 'CFMR 11(2)',
    crisisLowerThreshold: 'CFMR 11(3)',
    crisisHigherThreshold: 'CFMR 11(4)',
    crisisInstrumentalised: 'CFMR 11(6)',
    crisisLeftOut: 'CFMR 11(7)',
  });
  expect(CRISIS_RATES).toEqual({ duty: 5, possible: 50 });
});

const on = '2026-10-01';
const needs = (kind: string, more: Written): Written => ({
  on,
  type: 'special_needs_found',
  kind,
  support_available: true,
  ...more,
});
const UNMET = { support_available: false };

describe('who stays out of the border procedure', () => {
  test.each<readonly [why: string, file: readonly Written[], says: string | undefined]>([
    ['nobody by himself', [], undefined],
    [
      'reception needs that cannot be met',
      [needs('reception', UNMET)],
      'APR 53(2)(b), special-needs-without-support, special_needs_found',
    ],
    [
      'procedural needs that cannot be met',
      [needs('procedural', UNMET)],
      'APR 53(2)(c), special-needs-without-support, special_needs_found',
    ],
    ['needs that can be met', [needs('reception', {}), needs('procedural', {})], undefined],
    ['needs that can be met by now', [needs('reception', UNMET), needs('reception', { on: '2026-10-09' })], undefined],
    [
      'needs of one kind met, of the other not',
      [needs('reception', UNMET), needs('procedural', { on: '2026-10-09' })],
      'APR 53(2)(b), special-needs-without-support, special_needs_found',
    ],
    ['a medical reason', [{ on, type: 'medical_reason_found' }], 'APR 53(2)(d), medical-reason, medical_reason_found'],
    [
      'detention that cannot be as it must',
      [{ on, type: 'detention_guarantees_not_met' }],
      'APR 53(2)(e), detention-guarantees-not-met, detention_guarantees_not_met',
    ],
  ])('%s', (_, file, says) => {
    const found = exceptionOf(facts({}, ...file));
    expect(found && [found.cite, found.says, found.fact].join(', ')).toBe(says);
  });
});

describe('families, once the Commission recommended to stop', () => {
  const STOP: Written = { on, type: 'family_suspension_recommended', in: 'GR' };
  const asked = judgement('border-procedure-for-families', 'determining-authority', ['family_suspension_recommended']);
  test.each<
    readonly [why: string, person: Person, file: readonly Written[], here: string | undefined, outcome: unknown]
  >([
    ['a child', { born: day('2010-01-01') }, [STOP], 'GR', asked],
    ['a child, wherever it is', { born: day('2010-01-01') }, [STOP], undefined, asked],
    ['a child in another State', { born: day('2010-01-01') }, [STOP], 'IT', no('')],
    ['a child without a recommendation', { born: day('2010-01-01') }, [], 'GR', no('')],
    ['a child on the eve of eighteen', { born: day('2008-12-02') }, [STOP], 'GR', asked],
    ['eighteen on the day, without children', { born: day('2008-12-01'), with_minors: false }, [STOP], 'GR', no('')],
    ['a child alone', { born: day('2010-01-01'), unaccompanied: true, with_minors: false }, [STOP], 'GR', no('')],
    [
      'a child with its parents',
      { born: day('2010-01-01'), unaccompanied: false, with_minors: false },
      [STOP],
      'GR',
      asked,
    ],
    ['a parent', { born: day('1990-01-01'), with_minors: true }, [STOP], 'GR', asked],
    [
      'an adult of whom nobody noted children',
      { born: day('1990-01-01') },
      [STOP],
      'GR',
      unknown('person.with_minors'),
    ],
    ['nobody knows who it is', {}, [STOP], 'GR', unknown('person.with_minors')],
  ])('%s', (_, person, file, here, outcome) => {
    expect(familiesToBeReviewed(facts(person, ...file), here)).toEqual(outcome);
  });
});

describe('support in the accelerated procedure', () => {
  const given = yes(true, '');
  const asked = judgement('support-when-accelerated', 'determining-authority', ['special_needs_found']);
  test.each<readonly [why: string, file: readonly Written[], outcome: unknown]>([
    ['nobody found needs', [], given],
    ['needs of reception are another matter', [needs('reception', { ...UNMET, support_in_accelerated: false })], given],
    ['it can be given', [needs('procedural', { ...UNMET, support_in_accelerated: true })], given],
    [
      'it cannot be given',
      [needs('procedural', { support_in_accelerated: false })],
      no('special-needs-without-support', ['special_needs_found']),
    ],
    ['it can be given at the border', [needs('procedural', {})], given],
    ['it cannot be given at the border', [needs('procedural', UNMET)], asked],
    [
      'the latest finding counts',
      [needs('procedural', { support_in_accelerated: false }), needs('procedural', { on: '2026-10-09' })],
      given,
    ],
  ])('%s', (_, file, outcome) => {
    expect(supportWhenAccelerated(facts({}, ...file))).toEqual(outcome);
  });
});
