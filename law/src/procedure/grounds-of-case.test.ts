import { describe, expect, test } from 'vitest';
import { day } from '../core/index.ts';
import { type CaseEvent, compareEvents, type FileProblem, factsOf, type Person, readEvent } from '../file/index.ts';
import { groundsOf } from './grounds-of-case.ts';
import type { BeforeTheChoice, ProcedureInput, ProcedureRules } from './procedure.ts';
import { TWENTY_PERCENT } from './recognition-rate.ts';
import { DESIGNATION_PLACES, SAFE_ORIGINS_2026 } from './safe-origin-list.ts';

type Written = Readonly<Record<string, unknown>>;

const RULES: ProcedureRules = {
  borderCanBeDuty: true,
  regular: TWENTY_PERCENT.cite,
  accelerated: TWENTY_PERCENT.cite,
  borderOptional: TWENTY_PERCENT.cite,
};
const RATE_ONLY: ProcedureRules = { ...RULES, threshold: TWENTY_PERCENT };
const ORIGIN_ONLY: ProcedureRules = { ...RULES, safeOrigins: SAFE_ORIGINS_2026 };
const BOTH: ProcedureRules = { ...RATE_ONLY, ...ORIGIN_ONLY };

function ask(rules: ProcedureRules, person: Person, written: readonly Written[], more: Partial<ProcedureInput> = {}) {
  const problems: FileProblem[] = [];
  const read: CaseEvent[] = written.flatMap((event) => readEvent(event, 'event', problems) ?? []);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const facts = factsOf(person, read.sort(compareEvents), day('2026-12-01'));
  const responsible = { holds: 'no', because: [] } as const;
  const found = groundsOf({ facts, responsible, here: 'DE', year: 2026, findRate: () => undefined, ...more }, rules);
  return {
    found: found.found,
    missing: found.missing,
    questions: found.questions.map(({ question }) => question),
    because: found.because.map(({ rule, cite, says, facts: seen }) => [rule, cite, says, ...seen].join(', ')),
  };
}

const nothing = { found: [], missing: [], questions: [], because: [] };
const on = '2026-10-01';
const assessed = (country: string, fits: boolean): Written => ({
  on,
  type: 'safe_origin_assessed',
  country,
  fits_applicant: fits,
});
const rate = (protection: number): Written => ({
  on,
  type: 'recognition_rate_noted',
  country: 'EG',
  year: 2025,
  protection,
  total: 1000,
});
const before = (more: Partial<BeforeTheChoice>): { readonly before: BeforeTheChoice } => ({
  before: { withdrawn: false, subsequent: true, admissibility: 'admissible', missing: [], ...more },
});

test('the places of the designation', () => {
  expect(DESIGNATION_PLACES).toEqual({
    'on-the-list-of-the-union': 'APR 62(1a)',
    'candidate-state': 'APR 62(1b)',
    'candidate-in-armed-conflict': 'APR 62(1b)(a)',
    'candidate-under-measures': 'APR 62(1b)(b)',
    'candidate-rate-too-high': 'APR 62(1b)(c)',
    'designation-suspended': 'APR 63(1)',
    'excepted-from-designation': 'APR 61(5)(b)',
    'on-the-national-list': 'APR 64(1)',
    'removed-and-not-designated-again': 'APR 64(3)',
  });
  expect(SAFE_ORIGINS_2026.list.map(({ country, cite }) => `${country} ${cite}`)).toEqual(
    ['BD', 'CO', 'EG', 'IN', 'XK', 'MA', 'TN'].map((country) => `${country} APR Annex II`),
  );
  for (const { country, recalled } of SAFE_ORIGINS_2026.candidates) expect(recalled, country).toBe(true);
});

describe('a safe country of origin', () => {
  const listed =
    'safe-country-designation, APR 62(1a), on-the-list-of-the-union, person.nationality, safe_origin_assessed';
  const EGYPT = { nationality: 'EG' };
  test.each<
    readonly [why: string, person: Person, file: readonly Written[], more: Partial<ProcedureInput>, says: object]
  >([
    [
      'on the list, and it fits the person',
      EGYPT,
      [assessed('EG', true)],
      {},
      {
        found: ['safe_country_of_origin'],
        because: [
          listed,
          'acceleration-ground, APR 61(5), on-the-list-of-the-union, person.nationality, safe_origin_assessed',
        ],
      },
    ],
    [
      'on the list, and it does not fit',
      EGYPT,
      [assessed('EG', false)],
      {},
      { because: ['safe-country-of-origin, APR 61(5), safe-origin-does-not-fit, safe_origin_assessed'] },
    ],
    [
      'on the list, and nobody looked at the person',
      EGYPT,
      [],
      {},
      {
        questions: ['safe-origin-fits-applicant'],
        because: ['safe-country-of-origin, APR 61(5), safe-origin-fits-applicant, person.nationality'],
      },
    ],
    [
      'on no list',
      { nationality: 'SY' },
      [],
      {},
      { because: ['safe-country-of-origin, APR 61(5), country-not-designated, person.nationality'] },
    ],
    [
      'on the list of the State',
      { nationality: 'SN' },
      [assessed('SN', true)],
      { nationalSafeOrigins: ['SN'] },
      {
        found: ['safe_country_of_origin'],
        because: [
          'safe-country-designation, APR 64(1), on-the-national-list, person.nationality, safe_origin_assessed',
          'acceleration-ground, APR 61(5), on-the-national-list, person.nationality, safe_origin_assessed',
        ],
      },
    ],
    [
      'excepted from the designation',
      EGYPT,
      [{ ...assessed('EG', true), excepted: true }],
      {},
      { because: ['safe-country-of-origin, APR 61(5)(b), excepted-from-designation, safe_origin_assessed.excepted'] },
    ],
    [
      'a candidate at war',
      { nationality: 'UA' },
      [{ on, type: 'candidate_circumstance_notified', country: 'UA', circumstance: 'armed_conflict', applies: true }],
      {},
      {
        because: [
          'safe-country-of-origin, APR 62(1b)(a), candidate-in-armed-conflict, candidate_circumstance_notified',
        ],
      },
    ],
    [
      'nobody knows the nationality',
      {},
      [],
      {},
      {
        missing: ['person.nationality'],
        because: ['safe-country-of-origin, APR 61(5), fact-missing, person.nationality'],
      },
    ],
    [
      'found by the authority already',
      EGYPT,
      [{ on, type: 'acceleration_ground_found', ground: 'safe_country_of_origin' }],
      {},
      {
        found: ['safe_country_of_origin'],
        because: ['acceleration-ground, APR 42(1)(e), ground-safe-country-of-origin, acceleration_ground_found'],
      },
    ],
  ])('%s', (_, person, file, more, says) => {
    expect(ask(ORIGIN_ONLY, person, file, more)).toEqual({ ...nothing, ...says });
  });
});

describe('a further application', () => {
  const found = { found: ['subsequent_application'] };
  const because = ['acceleration-ground, APR 42(1)(g), ground-subsequent-application, first_decision'];
  test.each<readonly [why: string, more: Partial<ProcedureInput>, says: object]>([
    ['that is admissible', before({}), { ...found, because }],
    ['that may be rejected as inadmissible', before({ admissibility: 'may_be_rejected' }), { ...found, because }],
    ['that must be rejected as inadmissible', before({ admissibility: 'must_be_rejected' }), {}],
    ['that is none', before({ subsequent: false }), {}],
    ['of which nothing is said', {}, {}],
    [
      'that waits for a fact',
      before({ admissibility: 'open', missing: ['new_elements_assessed'] }),
      {
        missing: ['new_elements_assessed'],
        because: ['acceleration-ground, APR 42(1)(g), fact-missing, new_elements_assessed'],
      },
    ],
    ['that waits for a human', before({ admissibility: 'open' }), {}],
  ])('%s', (_, more, says) => {
    expect(ask(RULES, { nationality: 'EG' }, [], more)).toEqual({ ...nothing, ...says });
  });

  test('that the authority noted itself is one ground', () => {
    expect(
      ask(RULES, {}, [{ on, type: 'acceleration_ground_found', ground: 'subsequent_application' }], before({})),
    ).toEqual({
      ...nothing,
      ...found,
      because: ['acceleration-ground, APR 42(1)(g), ground-subsequent-application, acceleration_ground_found'],
    });
  });
});

describe('the rate', () => {
  const EGYPT = { nationality: 'EG' };
  const seen = 'recognition_rate_noted, person.nationality';
  test('low, high, unknown', () => {
    expect(ask(RATE_ONLY, EGYPT, [rate(200)])).toEqual({
      ...nothing,
      found: ['low_recognition_rate'],
      because: [`recognition-rate, APR 42(1)(j), rate-at-or-below-threshold, ${seen}`],
    });
    expect(ask(RATE_ONLY, EGYPT, [rate(201)])).toEqual({
      ...nothing,
      because: [`recognition-rate, APR 42(1)(j), rate-above-threshold, ${seen}`],
    });
    expect(ask(RATE_ONLY, EGYPT, [])).toEqual({
      ...nothing,
      missing: ['recognition_rate_noted'],
      because: ['recognition-rate, APR 42(1)(j), fact-missing, recognition_rate_noted'],
    });
    expect(ask(RULES, EGYPT, [rate(200)])).toEqual(nothing);
  });

  test('a fact or a question on which two grounds hang is asked once', () => {
    expect(ask(BOTH, {}, []).missing).toEqual(['person.nationality']);
    const several = { nationality: 'EG', other_nationalities: ['SD'] };
    expect(ask(BOTH, several, []).questions).toEqual(['several-nationalities']);
  });

  test('before the act applied, where the State used it, inside its days', () => {
    const early = (from: string, until: string): ProcedureRules => ({
      ...RULES,
      earlyThreshold: { threshold: TWENTY_PERCENT, from: day(from), until: day(until) },
    });
    const asked = (rules: ProcedureRules, earlyRate?: boolean) => ask(rules, EGYPT, [rate(200)], { earlyRate }).found;
    expect(asked(early('2026-12-01', '2026-12-01'), true)).toEqual(['low_recognition_rate']);
    expect(asked(early('2026-12-02', '2026-12-31'), true)).toEqual([]);
    expect(asked(early('2026-11-01', '2026-11-30'), true)).toEqual([]);
    expect(asked(early('2026-12-01', '2026-12-01'), false)).toEqual([]);
    expect(asked(early('2026-12-01', '2026-12-01'))).toEqual([]);
    expect(asked(RULES, true)).toEqual([]);
  });
});

test('misleading that nobody noted as explained or not is missing', () => {
  const MISSING = 'acceleration_ground_found.opportunity_to_explain';
  expect(ask(RULES, {}, [{ on, type: 'acceleration_ground_found', ground: 'misled_authorities' }])).toEqual({
    ...nothing,
    missing: [MISSING],
    because: [`acceleration-ground, APR 42(1)(c), fact-missing, ${MISSING}`],
  });
});
