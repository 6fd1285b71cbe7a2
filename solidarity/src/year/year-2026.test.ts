import { euro } from '@openpact/law';
import { describe, expect, test } from 'vitest';
import { findSolidarityYear, type StateStanding, type StepId, solidarityYear2026 } from './index.ts';

const year = solidarityYear2026();

function standing(state: string): StateStanding {
  const found = year.states.find((entry) => entry.state === state);
  if (!found) throw new Error(`${state} has no standing`);
  return found;
}

function step(id: StepId) {
  const found = year.steps.find((entry) => entry.id === id);
  if (!found) throw new Error(`there is no step ${id}`);
  return found;
}

describe('the standing of a State in 2026', () => {
  test('a pledge of relocation, as reported', () => {
    const { pledge, sharePlaces } = standing('DE');
    expect(sharePlaces).toMatchObject({ known: true, value: 4555, mark: 'derived', ground: 'AMMR 66' });
    expect(pledge.places).toMatchObject({ known: true, value: 4555, mark: 'confirmed', ground: 'AMMR 57(3)' });
    expect(pledge.places.sources).toContain('EURONEWS_PT_2026_01');
  });

  test('what is not reported is unknown and has no value', () => {
    const { pledge, deduction, effective, delivered } = standing('NL');
    for (const figure of [pledge.type, pledge.places, pledge.money, deduction, effective, delivered]) {
      expect(figure).toMatchObject({ known: false, mark: 'unknown', sources: [] });
      expect(figure).not.toHaveProperty('value');
    }
    expect(standing('DE').pledge.money.known).toBe(false);
  });

  test('a zero reported as none is a zero', () => {
    expect(standing('PT').pledge.places).toMatchObject({ known: true, value: 0, mark: 'confirmed' });
    expect(standing('PT').pledge.money).toMatchObject({ known: true, value: euro(8_440_000) });
    expect(standing('HU').pledge.places).toMatchObject({ known: true, value: 0, because: 'pledged-nothing' });
    expect(standing('BE').pledge).toMatchObject({ places: { value: 0 }, money: { known: false } });
  });

  test('after a full deduction nothing is due, though the pledge is not known', () => {
    for (const state of ['AT', 'CZ', 'HR', 'PL']) {
      expect(standing(state).effective).toMatchObject({ value: 0, mark: 'derived', because: 'full-deduction' });
      expect(standing(state).pledge.places.known).toBe(false);
    }
  });

  test('a State that draws on the pool need not deliver', () => {
    expect(year.states.filter(({ benefits }) => benefits.known && benefits.value).map(({ state }) => state)).toEqual([
      'CY',
      'ES',
      'GR',
      'IT',
    ]);
    expect(standing('CY').effective).toMatchObject({ value: 0, because: 'need-not-deliver', ground: 'AMMR 60(3)' });
    expect(standing('CY').need).toMatchObject({ known: false });
    expect(standing('DE').need).toBeUndefined();
  });

  test('after a partial deduction, or where the deduction is not known, what is due is unknown', () => {
    expect(standing('EE').effective).toMatchObject({ known: false, because: 'partial-deduction' });
    expect(standing('DE').effective).toMatchObject({ known: false, because: 'deduction-not-known' });
    expect(standing('NL').effective).toMatchObject({ known: false, because: 'pledge-not-known' });
  });

  test('what was delivered is unknown for every State', () => {
    expect(year.states.every(({ delivered }) => !delivered.known)).toBe(true);
  });

  test('Denmark stands outside, with the place that says so', () => {
    expect(year.outside).toEqual([expect.objectContaining({ state: 'DK', cite: 'AMMR recital 90' })]);
    expect(year.states.some(({ state }) => state === 'DK')).toBe(false);
    expect(year.states).toHaveLength(26);
  });
});

describe('the steps of 2026', () => {
  test('from the proposal to the shares', () => {
    expect(step('proposed').figure).toMatchObject({ value: 30_000, mark: 'confirmed' });
    expect(step('reference').figure).toMatchObject({ value: 21_000, mark: 'official' });
    expect(step('shares')).toMatchObject({
      figure: { value: 21_013 },
      estimate: { value: 21_009, mark: 'single-source' },
    });
  });

  test('pledges are at least what is known of them, and the others are named', () => {
    // 4 555 + 3 361 + 661 + 214 + 43 relocations; 422 + 463 + 90 places in money.
    expect(step('pledged').figure).toMatchObject({ value: 9809, because: 'sum-of-known' });
    expect(step('pledged').notKnownFor).toContain('NL');
    expect(step('pledged').notKnownFor).toContain('BE');
    expect(step('pledged').notKnownFor).not.toContain('HU');
  });

  test('what is due is unknown, at most what is left of the shares, and Spain has an estimate', () => {
    expect(step('deducted')).toMatchObject({ figure: { value: 2472 }, notKnownFor: ['EE'] });
    expect(step('not-due').figure).toMatchObject({ value: 5246 });
    expect(step('effective')).toMatchObject({
      figure: { known: false },
      atMost: { value: 21_013 - 2472 - 5246 },
      estimate: { value: 962 + 3733, mark: 'single-source' },
    });
    expect(step('delivered').figure.known).toBe(false);
  });
});

test('every source that a figure names is listed', () => {
  const listed = new Set(year.sources.map(({ key }) => key));
  const named = [
    ...year.states.flatMap((state) => [state.category, state.sharePlaces, state.pledge.places, state.deduction]),
    ...year.steps.flatMap(({ figure, estimate }) => (estimate ? [figure, estimate] : [figure])),
  ].flatMap((figure) => figure.sources);
  for (const key of named) expect(listed).toContain(key);
});

test('nothing is known of another year', () => {
  expect(findSolidarityYear(2026)).toBe(year);
  expect(findSolidarityYear(2027)).toBeUndefined();
});
