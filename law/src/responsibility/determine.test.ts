import { describe, expect, test } from 'vitest';
import { cite, day, type MemberState, type Outcome } from '../core/index.ts';
import { type CaseEvent, factsOf } from '../file/index.ts';
import { type Criteria, determine, together } from './determine.ts';
import type { Situation } from './situation.ts';

type Answer = Outcome<MemberState>;
const yes = (value: MemberState): Answer => ({ holds: 'yes', value, says: 'points-there', facts: [] });
const no: Answer = { holds: 'no', says: 'does-not-hold', facts: [] };
const unknown: Answer = { holds: 'unknown', missing: ['person.born'] };
const judgement: Answer = { holds: 'judgement', question: 'who-knows', by: 'determining-state', facts: [] };

const criteria = (...answers: Answer[]): Criteria => ({
  riskCite: cite('AMMR 16(3)'),
  familyProcedureCite: cite('AMMR 28'),
  evidence: { enough: cite('AMMR 40(6)'), weighed: cite('AMMR 40(4)') },
  ordered: answers.map((answer, index) => ({
    id: `rule-${index}`,
    cite: cite(`AMMR ${index + 25}`),
    asks: [],
    decide: () => answer,
  })),
});

const situation = (...events: CaseEvent[]): Situation => {
  const facts = factsOf({ born: day('1990-01-01') }, events, day('2026-09-01'));
  return { frozen: facts, known: facts, anchor: { state: 'DE', on: day('2026-09-01') } };
};
const risk = (state: MemberState): CaseEvent => ({ type: 'transfer_risk_found', on: day('2026-09-01'), in: state });

describe('the first criterion that holds decides', () => {
  test('and the reasons say what was looked at before', () => {
    const finding = determine(criteria(no, yes('GR'), yes('IT')), situation());
    expect(finding).toMatchObject({ holds: 'yes', value: 'GR' });
    expect(finding.because.map(({ rule, cite: place, says }) => [rule, place, says])).toEqual([
      ['rule-0', 'AMMR 25', 'does-not-hold'],
      ['rule-1', 'AMMR 26', 'points-there'],
    ]);
  });

  test('a criterion that cannot be answered stops the answer, also where a later one holds', () => {
    expect(determine(criteria(unknown, yes('GR')), situation())).toMatchObject({
      holds: 'unknown',
      missing: ['person.born'],
    });
    expect(determine(criteria(judgement, yes('GR')), situation())).toMatchObject({
      holds: 'judgement',
      question: 'who-knows',
    });
    expect(determine(criteria(judgement, unknown, no), situation())).toMatchObject({ holds: 'judgement' });
    expect(determine(criteria(unknown, judgement, no), situation())).toMatchObject({ holds: 'unknown' });
  });

  test('a criterion after the deciding one is not asked', () => {
    expect(determine(criteria(yes('GR'), unknown), situation())).toMatchObject({ holds: 'yes', value: 'GR' });
  });
});

describe('a risk on transfer', () => {
  test('passes the State over', () => {
    expect(determine(criteria(yes('GR'), yes('IT')), situation(risk('GR')))).toMatchObject({ value: 'IT' });
  });

  test('leaves the State that determines when nobody else is left', () => {
    const finding = determine(criteria(yes('GR'), yes('IT')), situation(risk('GR'), risk('IT')));
    expect(finding).toMatchObject({ holds: 'yes', value: 'DE' });
    expect(finding.because.at(-1)).toMatchObject({ rule: 'transfer-risk', says: 'nobody-else-can-be-designated' });
  });

  test('does not bar the State where the person is', () => {
    expect(determine(criteria(yes('DE'), yes('IT')), situation(risk('DE')))).toMatchObject({ value: 'DE' });
  });
});

describe('the family together', () => {
  const member = (state: MemberState, born: string) => ({ state, born: day(born) });

  test('goes where most of it goes', () => {
    const family = [member('FR', '1960-01-01'), member('IT', '1990-01-01'), member('IT', '2015-01-01')];
    expect(together(family)).toMatchObject({ holds: 'yes', value: 'IT', says: 'largest-number-of-the-family' });
  });

  test('goes with its oldest member when no State has most', () => {
    const family = [member('FR', '1984-01-01'), member('IT', '1980-01-01')];
    expect(together(family)).toMatchObject({ holds: 'yes', value: 'IT', says: 'oldest-of-the-family' });
  });

  test('stays where it is when all point to one State', () => {
    expect(together([member('FR', '1984-01-01'), member('FR', '1980-01-01')])).toMatchObject({ value: 'FR' });
  });
});
