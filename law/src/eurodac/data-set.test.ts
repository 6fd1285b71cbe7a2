import { describe, expect, test } from 'vitest';
import { day, formatDay } from '../core/index.ts';
import { type CaseEvent, factsOn, readCaseFile } from '../file/index.ts';
import { CATEGORIES } from './category.ts';
import { dataSetsOf, isStored } from './data-set.ts';

const sets = (...events: Record<string, unknown>[]) => {
  const read = readCaseFile({ person: {}, events });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const last = read.file.events.at(-1) as CaseEvent;
  return dataSetsOf(factsOn(read.file, last.on));
};

const sent = (category: string, on = '2026-07-01', state = 'DE') => ({
  on,
  type: 'biometrics_sent',
  in: state,
  category,
});

describe('how long a data set is kept', () => {
  test.each([
    ['applicant', '2036-07-01', 'EUROD 29(1)'],
    ['irregular_crossing', '2031-07-01', 'EUROD 29(6)'],
    ['illegal_stay', '2031-07-01', 'EUROD 29(7)'],
    ['disembarked', '2031-07-01', 'EUROD 29(8)'],
    ['national_resettlement', '2031-07-01', 'EUROD 29(5)'],
  ])('%s until %s', (category, until, cite) => {
    const [found] = sets(sent(category));
    expect(found && formatDay(found.expiresOn ?? day('1970-01-01'))).toBe(until);
    expect(found?.keptCite).toBe(cite);
  });

  const admission = (outcome: string) => ({
    on: '2026-06-30',
    type: 'admission_decided',
    in: 'DE',
    under: 'union_framework',
    outcome,
  });

  test('an admission that was granted: five years; refused as a danger or without consent: three', () => {
    expect(sets(admission('granted'), sent('union_resettlement'))[0]?.expiresOn).toBe(day('2031-07-01'));
    expect(sets(admission('refused_as_danger'), sent('union_resettlement'))[0]?.expiresOn).toBe(day('2029-07-01'));
    expect(sets(admission('consent_missing'), sent('union_resettlement'))[0]?.expiresOn).toBe(day('2029-07-01'));
  });

  test.each([
    ['applicant', '2026-06-11', '2036-06-11'],
    ['irregular_crossing', '2026-06-11', '2027-12-11'],
    ['irregular_crossing', '2026-06-12', '2031-06-12'],
  ])('%s sent on %s, around the change of the act: until %s', (category, on, until) => {
    expect(sets(sent(category, on))[0]?.expiresOn).toBe(day(until));
  });

  test('who was found staying illegally before the change was only compared, and that is recalled', () => {
    expect(sets(sent('illegal_stay', '2026-06-11'))[0]).toMatchObject({ comparedOnly: true, recalled: true });
  });

  test('an admission that is not decided yet: only compared, and not stored', () => {
    const [found] = sets(sent('union_resettlement'));
    expect(found).toMatchObject({ comparedOnly: true, keptCite: 'EUROD 29(2)' });
    expect(found).not.toHaveProperty('expiresOn');
    expect(found && isStored(found, day('2026-07-01'))).toBe(false);
  });

  test('data sent after a relocation: ten years, whatever their category', () => {
    const relocated = { on: '2026-06-30', type: 'relocated', to: 'SE' };
    const [there] = sets(relocated, sent('illegal_stay', '2026-07-01', 'SE'));
    expect(there).toMatchObject({ expiresOn: day('2036-07-01'), keptCite: 'EUROD 25(2)' });
    expect(sets(relocated, sent('illegal_stay', '2026-07-01', 'DE'))[0]?.expiresOn).toBe(day('2031-07-01'));
  });

  const protectedSince = (more: Record<string, unknown>) => ({
    on: '2029-07-01',
    type: 'temporary_protection_registered',
    in: 'DE',
    ...more,
  });

  test('temporary protection: a year from the decision of the Council, prolonged year by year', () => {
    const stored = sent('temporary_protection', '2029-07-05');
    expect(sets(protectedSince({ decision_in_force: '2029-06-20' }), stored)[0]?.expiresOn).toBe(day('2030-06-20'));
    const longer = { decision_in_force: '2029-06-20', prolonged_until: '2031-03-01' };
    expect(sets(protectedSince(longer), stored)[0]?.expiresOn).toBe(day('2031-06-20'));
    expect(sets(protectedSince({}), stored)[0]).not.toHaveProperty('expiresOn');
  });

  test('the last day is kept, the day after is not', () => {
    const [found] = sets(sent('applicant'));
    expect(found && isStored(found, day('2036-07-01'))).toBe(true);
    expect(found && isStored(found, day('2036-07-02'))).toBe(false);
    expect(found && isStored(found, day('2026-06-30'))).toBe(false);
  });
});

describe('citizenship of a Member State', () => {
  const citizen = { on: '2030-01-01', type: 'citizenship_acquired', of: 'FR' };

  test('erases every data set but that of a refused admission', () => {
    const refused = {
      on: '2029-06-30',
      type: 'admission_decided',
      in: 'DE',
      under: 'union_framework',
      outcome: 'refused_as_danger',
    };
    const found = sets(sent('applicant'), refused, sent('union_resettlement', '2029-07-01'), citizen);
    expect(found.map(({ erasedOn }) => erasedOn)).toEqual([day('2030-01-01'), undefined]);
    expect(found[0] && isStored(found[0], day('2030-01-01'))).toBe(false);
  });

  test('says nothing of data that had expired', () => {
    expect(sets(sent('disembarked', '2024-07-01'), { ...citizen, on: '2029-07-02' })[0]).not.toHaveProperty('erasedOn');
  });
});

describe('marks', () => {
  const granted = { on: '2027-01-01', type: 'first_decision', in: 'DE', outcome: 'refugee_status' };

  test('protection marks the data of an applicant, its withdrawal unmarks them', () => {
    expect(sets(sent('applicant'), granted)[0]?.mark).toMatchObject({ because: 'protection', cite: 'EUROD 31(1)' });
    const withdrawn = { on: '2028-01-01', type: 'protection_withdrawn', in: 'DE', ground: 'ceased' };
    expect(sets(sent('applicant'), granted, withdrawn)[0]).not.toHaveProperty('mark');
  });

  test('a residence document of the State of origin marks the other data sets, that of another State does not', () => {
    const permit = (by: string) => ({
      on: '2027-01-01',
      type: 'residence_document_issued',
      by,
      valid_until: '2028-01-01',
    });
    expect(sets(sent('disembarked', '2026-07-01', 'IT'), permit('IT'))[0]?.mark).toMatchObject({
      because: 'residence-document',
    });
    expect(sets(sent('disembarked', '2026-07-01', 'IT'), permit('DE'))[0]).not.toHaveProperty('mark');
    expect(sets(sent('applicant', '2026-07-01', 'IT'), permit('IT'))[0]).not.toHaveProperty('mark');
  });

  test('once the State that gave the document has marked its own data, the other States mark theirs', () => {
    const permit = { on: '2027-01-01', type: 'residence_document_issued', by: 'DE', valid_until: '2028-01-01' };
    const both = sets(sent('disembarked', '2026-07-01', 'IT'), sent('illegal_stay', '2026-08-01', 'DE'), permit);
    expect(both.map(({ mark }) => mark?.because)).toEqual(['residence-document', 'residence-document']);
  });
});

test('each category has its own digit', () => {
  expect(CATEGORIES.map(({ code }) => code).sort()).toEqual(['0', '1', '2', '3', '7', '8', '9']);
});
