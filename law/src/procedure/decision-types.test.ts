import { expect, test } from 'vitest';
import { EVENT_KINDS } from '../file/index.ts';
import { DECISION_TYPES, type DecisionType } from './decision-types.ts';
import { isNegative } from './return-decision.ts';

const types = Object.keys(DECISION_TYPES) as DecisionType[];

test('every outcome of a first decision has its row', () => {
  expect(types.toSorted()).toEqual([...(EVENT_KINDS.first_decision.fields.outcome.schema.enum as string[])].sort());
});

test('a return decision goes with what refuses both kinds of protection', () => {
  expect(types.filter((type) => isNegative(type))).toEqual(types.filter((type) => DECISION_TYPES[type].refusesBoth));
});

test('only a withdrawal that the person declared is final at once and beyond appeal', () => {
  expect(types.filter((type) => DECISION_TYPES[type].finalAtOnce)).toEqual(['withdrawn_explicit']);
  expect(types.filter((type) => DECISION_TYPES[type].appeal === 'none')).toEqual([
    'refugee_status',
    'withdrawn_explicit',
  ]);
  expect(DECISION_TYPES.subsidiary_protection.appeal).toBe('refugee-status');
});

test('each type, its place and what it is', () => {
  const told = Object.entries(DECISION_TYPES).map(([type, row]) =>
    [
      type,
      row.cite,
      ...(['onTheMerits', 'refusesBoth', 'needsNationalLaw', 'laterIsSubsequent'] as const).filter((key) => row[key]),
    ].join(', '),
  );
  expect(told).toEqual([
    'refugee_status, APR 39(2), onTheMerits',
    'subsidiary_protection, APR 39(2), onTheMerits',
    'inadmissible, APR 38(1), refusesBoth, needsNationalLaw, laterIsSubsequent',
    'unfounded, APR 39(3), onTheMerits, refusesBoth, laterIsSubsequent',
    'manifestly_unfounded, APR 39(4), onTheMerits, refusesBoth, needsNationalLaw, laterIsSubsequent',
    'withdrawn_explicit, APR 40(3), refusesBoth, laterIsSubsequent',
    'withdrawn_implicit, APR 41(2), refusesBoth, laterIsSubsequent',
  ]);
});
