import { FULL_PLACES, maximumAuthorised, rateDutyLifted } from '../capacity/index.ts';
import { asFinding, type Citation, type Day, type Finding, no, type Outcome, type Reason, yes } from '../core/index.ts';
import { decisionsFor } from '../crisis/index.ts';
import { type Facts, isOfThisCourse } from '../file/index.ts';
import { ACCELERATION_GROUNDS, type AccelerationGround } from './acceleration-grounds.ts';
import { instrumentalised } from './instrumentalised.ts';
import { type Procedure, type ProcedureInput, type ProcedureRules, type RateUsed, reasonFor } from './procedure.ts';
import { CRISIS_RATES, PROCEDURE_PLACES } from './procedure-places.ts';
import { rateOf } from './recognition-rate.ts';

/** What stands at the gate of the border procedure. */
export interface AtTheGate {
  /** The grounds that count at the border. */
  readonly grounds: readonly AccelerationGround[];
  /** A child alone. */
  readonly alone: boolean;
  /** The gate opened because of a relocation only. */
  readonly relocated: boolean;
  readonly rate: RateUsed | undefined;
}

/** A duty at the border that is lifted, or may be: with the place that lifts it. */
interface Lifting {
  readonly outcome: Outcome<boolean>;
  readonly cite: Citation;
  /** Where else the same is said. */
  readonly also?: Citation;
}

/** The State has notified, but the measure does not stand on the day. Source: APR 48(4). */
const OUTSIDE_THE_MEASURE: readonly string[] = ['measure-begins-the-day-after', 'measure-ended-with-the-year'];

/** The day by which a crisis decision covers an application: of its making, or of its registration. */
const madeOn = (facts: Facts): Day =>
  (facts.last('application_made') ?? facts.last('application_registered') ?? facts.last('application_lodged'))?.on ??
  facts.on;

const inCrisis = (
  { crisis, facts, here }: ProcedureInput,
  derogation: Parameters<typeof decisionsFor>[2],
  on: Day = madeOn(facts),
) => decisionsFor(crisis, here, derogation, on, on)[0];

/** What lifts the duty that rests on the rate. Source: APR 47(2)-(3), 48, 50; CFMR 11(2)-(3). */
function liftingOfRate(input: ProcedureInput, rate: RateUsed | undefined): Lifting {
  const { facts, here, places } = input;
  if (inCrisis(input, 'no-border-duty-by-rate'))
    return { outcome: yes(true, 'no-rate-duty-in-crisis'), cite: PROCEDURE_PLACES.crisisNoRateDuty };
  if (inCrisis(input, 'lower-threshold') && rate && rate.low * 100 > CRISIS_RATES.duty)
    return { outcome: yes(true, 'threshold-lowered-in-crisis'), cite: PROCEDURE_PLACES.crisisLowerThreshold };
  const maximum = maximumAuthorised(facts, here, places);
  if (maximum.holds === 'yes') return { outcome: maximum, cite: FULL_PLACES.maximum };
  const lifted = rateDutyLifted(facts, here, places);
  if (lifted.holds !== 'yes' && maximum.holds !== 'no') return { outcome: maximum, cite: FULL_PLACES.maximum };
  if (lifted.holds !== 'no') return { outcome: lifted, cite: FULL_PLACES.measure, also: FULL_PLACES.reached };
  // Notified, but places are free again: the duty is back the same day.
  const cite = OUTSIDE_THE_MEASURE.includes(lifted.says) ? FULL_PLACES.restOfTheYear : FULL_PLACES.inflowOutflow;
  return { outcome: lifted, cite };
}

function liftingOf(ground: AccelerationGround, input: ProcedureInput, rate: RateUsed | undefined): Lifting {
  if (ground === 'low_recognition_rate') return liftingOfRate(input, rate);
  if (ACCELERATION_GROUNDS[ground].neverWaived) return { outcome: no(''), cite: FULL_PLACES.neverWaived };
  return { outcome: maximumAuthorised(input.facts, input.here, input.places), cite: FULL_PLACES.maximum };
}

/** The grounds that make the border procedure a duty for this person, before anything lifts them. */
function dutiesAt({ grounds, alone, relocated }: AtTheGate, input: ProcedureInput, rules: ProcedureRules) {
  if (!rules.borderCanBeDuty || relocated) return [];
  if (!alone) return grounds.filter((ground) => ACCELERATION_GROUNDS[ground].borderDuty);
  // For a child alone who is a danger the act names the duty only once the yearly maximum is reached (APR 47(3)).
  const reached = maximumAuthorised(input.facts, input.here, input.places).holds === 'yes';
  return reached ? grounds.filter((ground) => ACCELERATION_GROUNDS[ground].neverWaived) : [];
}

/** What else makes the border procedure possible: a ground of inadmissibility, or a crisis. */
function otherOpening(gate: AtTheGate, input: ProcedureInput): Reason | undefined {
  const { facts, before } = input;
  if (gate.alone) return undefined;
  const inadmissible =
    facts.of('inadmissibility_ground_found').some((found) => isOfThisCourse(facts, found)) ||
    before?.admissibility === 'may_be_rejected' ||
    before?.admissibility === 'must_be_rejected';
  if (inadmissible)
    return reasonFor('border-procedure', PROCEDURE_PLACES.inadmissibleAtTheBorder, 'inadmissible-at-the-border');
  const { nationality } = facts.person;
  const rate = nationality === undefined ? undefined : rateOf(facts, nationality, input.findRate, input.year);
  if (rate && rate.high * 100 <= CRISIS_RATES.possible && inCrisis(input, 'higher-threshold'))
    return reasonFor('border-procedure', PROCEDURE_PLACES.crisisHigherThreshold, 'rate-at-most-fifty-in-crisis');
  return undefined;
}

/** The border procedure as a duty, as a choice, as a question; no where a crisis decision keeps the person out; `undefined` where nothing opens it. Source: APR 43 to 45, 47 to 50, 52, 53. */
export function atTheBorder(
  gate: AtTheGate,
  input: ProcedureInput,
  rules: ProcedureRules,
  reasons: readonly Reason[],
): Finding<Procedure> | undefined {
  const { grounds, alone, rate, relocated } = gate;
  const liftings = dutiesAt(gate, input, rules).map((ground) => ({ ground, ...liftingOf(ground, input, rate) }));
  const standing = liftings.find(({ outcome }) => outcome.holds === 'no');
  if (standing) {
    const place = ACCELERATION_GROUNDS[standing.ground].borderDuty ?? rules.borderOptional;
    const value: Procedure = { kind: 'border', duty: 'mandatory', grounds, ...(rate ? { rate } : {}) };
    const duty = reasonFor('border-procedure', alone ? FULL_PLACES.neverWaived : place, 'border-is-a-duty');
    return { holds: 'yes', value, because: [...reasons, ...notLifted(standing), duty] };
  }
  for (const { outcome, cite } of liftings) {
    if (outcome.holds === 'unknown') {
      const missing = reasonFor('border-places', cite, 'fact-missing', outcome.missing);
      return { holds: 'unknown', missing: outcome.missing, because: [...reasons, missing] };
    }
    if (outcome.holds === 'judgement')
      return {
        holds: 'judgement',
        question: outcome.question,
        by: outcome.by,
        because: [...reasons, reasonFor('border-places', cite, outcome.question, outcome.facts)],
      };
  }
  const registered = input.facts.last('application_registered')?.on ?? madeOn(input.facts);
  const special = gate.alone ? undefined : instrumentalised(input, registered);
  if (special && special.holds !== 'yes')
    return asFinding(
      { id: 'border-exception', cite: PROCEDURE_PLACES.crisisLeftOut },
      special,
      reasons,
    ) as Finding<never>;
  const opening = special
    ? reasonFor('border-procedure', PROCEDURE_PLACES.crisisInstrumentalised, special.says, special.facts)
    : otherOpening(gate, input);
  if (!opening && !grounds.some((g) => ACCELERATION_GROUNDS[g].borderPossible)) return undefined;
  const lifted = liftings.flatMap(({ outcome, cite, also }) =>
    outcome.holds === 'yes'
      ? [also, cite].flatMap((place) => (place ? [reasonFor('border-places', place, outcome.says, outcome.facts)] : []))
      : [],
  );
  const place = relocated
    ? PROCEDURE_PLACES.afterRelocation
    : alone
      ? PROCEDURE_PLACES.loneMinor
      : rules.borderOptional;
  return {
    holds: 'judgement',
    question: 'border-procedure-is-possible',
    by: 'determining-authority',
    because: [
      ...reasons,
      ...lifted,
      ...(opening ? [opening] : []),
      reasonFor('border-procedure', place, 'border-is-possible'),
    ],
  };
}

/** Says why a duty stands although something could lift it; nothing where nobody notified anything. */
const notLifted = ({ outcome, cite }: Lifting): Reason[] =>
  outcome.holds === 'no' && (outcome.says === 'border-places-left' || OUTSIDE_THE_MEASURE.includes(outcome.says))
    ? [reasonFor('border-places', cite, outcome.says, outcome.facts)]
    : [];
