import type { FactName, Outcome, Reason } from '../core/index.ts';
import {
  ACCELERATION_GROUNDS,
  type AccelerationGround,
  groundsFound,
  missingOfGrounds,
} from './acceleration-grounds.ts';
import { type ProcedureInput, type ProcedureRules, type RateUsed, reasonFor } from './procedure.ts';
import { hangsOnRounding, lowRecognitionRate } from './recognition-rate.ts';
import { safeOrigin } from './safe-origin.ts';
import { DESIGNATION_PLACES } from './safe-origin-list.ts';

/** The grounds of acceleration in a case, and what is still open. */
export interface GroundsOfCase {
  readonly found: readonly AccelerationGround[];
  readonly missing: readonly FactName[];
  /** Questions for a human on which one more ground hangs. */
  readonly questions: readonly (Outcome<never> & { readonly holds: 'judgement' })[];
  readonly rate: RateUsed | undefined;
  readonly because: readonly Reason[];
}

type Draft = {
  found: AccelerationGround[];
  missing: FactName[];
  questions: (Outcome<never> & { readonly holds: 'judgement' })[];
  rate: RateUsed | undefined;
  because: Reason[];
};

/** The grounds (a) to (j): those that the authority found, the safe country of origin, the further application, the rate. */
export function groundsOf(input: ProcedureInput, rules: ProcedureRules): GroundsOfCase {
  const { facts } = input;
  const draft: Draft = { found: groundsFound(facts), missing: [], questions: [], rate: undefined, because: [] };
  for (const ground of draft.found)
    draft.because.push(
      reasonFor('acceleration-ground', ACCELERATION_GROUNDS[ground].cite, `ground-${ground.replaceAll('_', '-')}`, [
        'acceleration_ground_found',
      ]),
    );
  const unclear = missingOfGrounds(facts);
  if (unclear.length > 0) {
    draft.missing.push(...unclear);
    draft.because.push(
      reasonFor('acceleration-ground', ACCELERATION_GROUNDS.misled_authorities.cite, 'fact-missing', unclear),
    );
  }
  addSafeOrigin(draft, input, rules);
  addSubsequent(draft, input);
  addRate(draft, input, rules);
  return draft;
}

/** Takes the outcome of one more ground into the draft. */
function take(
  draft: Draft,
  ground: AccelerationGround,
  rule: string,
  place: Reason['cite'],
  outcome: Outcome<unknown>,
): void {
  const saysYes = rule === 'recognition-rate' ? rule : 'acceleration-ground';
  switch (outcome.holds) {
    case 'yes':
      if (!draft.found.includes(ground)) draft.found.push(ground);
      draft.because.push(reasonFor(saysYes, place, outcome.says, outcome.facts));
      break;
    case 'no':
      draft.because.push(reasonFor(rule, place, outcome.says, outcome.facts));
      break;
    case 'unknown':
      draft.missing.push(...outcome.missing.filter((fact) => !draft.missing.includes(fact)));
      draft.because.push(reasonFor(rule, place, 'fact-missing', outcome.missing));
      break;
    case 'judgement':
      if (!draft.questions.some((q) => q.question === outcome.question)) draft.questions.push(outcome);
      draft.because.push(reasonFor(rule, place, outcome.question, outcome.facts));
  }
}

function addSafeOrigin(
  draft: Draft,
  { facts, findRate, year, nationalSafeOrigins, redesignations }: ProcedureInput,
  { safeOrigins }: ProcedureRules,
): void {
  if (!safeOrigins || draft.found.includes('safe_country_of_origin')) return;
  const outcome = safeOrigin(facts, {
    rules: safeOrigins,
    find: findRate,
    year,
    ...(nationalSafeOrigins ? { national: nationalSafeOrigins } : {}),
    ...(redesignations ? { redesignations } : {}),
  });
  const place = outcome.holds === 'yes' || outcome.holds === 'no' ? DESIGNATION_PLACES[outcome.says] : undefined;
  if (outcome.holds === 'yes' && place)
    draft.because.push(reasonFor('safe-country-designation', place, outcome.says, outcome.facts));
  take(
    draft,
    'safe_country_of_origin',
    'safe-country-of-origin',
    outcome.holds === 'no' && place ? place : safeOrigins.cite,
    outcome,
  );
}

/** A further application that is not rejected as inadmissible is examined in the accelerated procedure. Source: APR 42(1)(g). */
function addSubsequent(draft: Draft, { before }: ProcedureInput): void {
  if (!before?.subsequent || before.admissibility === 'must_be_rejected') return;
  const place = ACCELERATION_GROUNDS.subsequent_application.cite;
  if (before.admissibility === 'open') {
    if (before.missing.length > 0)
      take(draft, 'subsequent_application', 'acceleration-ground', place, {
        holds: 'unknown',
        missing: before.missing,
      });
    return;
  }
  if (draft.found.includes('subsequent_application')) return;
  draft.found.push('subsequent_application');
  draft.because.push(reasonFor('acceleration-ground', place, 'ground-subsequent-application', ['first_decision']));
}

function addRate(
  draft: Draft,
  { facts, findRate, year, earlyRate }: ProcedureInput,
  { threshold: usual, earlyThreshold: early }: ProcedureRules,
): void {
  const isEarly = early !== undefined && earlyRate === true && early.from <= facts.on && facts.on <= early.until;
  const threshold = usual ?? (isEarly ? early.threshold : undefined);
  if (!threshold) return;
  const outcome = lowRecognitionRate(facts, findRate, year, threshold);
  take(draft, 'low_recognition_rate', 'recognition-rate', threshold.cite, outcome);
  if (outcome.holds === 'yes')
    draft.rate = { ...outcome.value, hangsOnRounding: hangsOnRounding(outcome.value, threshold.percent) };
}
