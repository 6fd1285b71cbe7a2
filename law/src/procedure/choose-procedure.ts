import {
  type Citation,
  calendarDate,
  cite,
  type FactName,
  type Finding,
  type MemberState,
  type Outcome,
  type Reason,
} from '../core/index.ts';
import { type Facts, isMinorOn } from '../file/index.ts';
import {
  ACCELERATION_GROUNDS,
  type AccelerationGround,
  groundsFound,
  missingOfGrounds,
} from './acceleration-grounds.ts';
import { BORDER_GATE, borderGate } from './border-gate.ts';
import { type FindRate, lowRecognitionRate, type RateThreshold } from './recognition-rate.ts';

/** The procedure in which an application is examined. */
export interface Procedure {
  readonly kind: 'border' | 'accelerated' | 'regular';
  /** Whether the law demands it or allows it. */
  readonly duty: 'mandatory' | 'optional';
  readonly grounds: readonly AccelerationGround[];
}

/** The choice of the procedure under one regime. */
export interface ProcedureRules {
  /** The threshold of the recognition rate; absent where the rules know none. */
  readonly threshold?: RateThreshold;
  /** The border procedure can be a duty. */
  readonly borderCanBeDuty: boolean;
  readonly regular: Citation;
  readonly accelerated: Citation;
  readonly borderOptional: Citation;
}

/** What the choice looks at beside the facts. */
export interface ProcedureInput {
  readonly facts: Facts;
  readonly responsible: Finding<MemberState>;
  /** The State where the person applies. */
  readonly here: MemberState | undefined;
  readonly year: number;
  readonly findRate: FindRate;
}

const because = (rule: string, place: Citation, says: string, facts: readonly FactName[] = []): Reason => ({
  rule,
  cite: place,
  says,
  facts,
});

/** Places that stand beside the choice: who is outside it, and what keeps a person out of the border procedure. */
export const PROCEDURE_PLACES = {
  anotherStateResponsible: cite('APR 39(1)(a)'),
  noApplicationYet: cite('APR 26(1)'),
  loneMinor: cite('APR 53(1)'),
  receptionNeeds: cite('APR 53(2)(b)'),
  proceduralNeeds: cite('APR 53(2)(c)'),
  medicalReason: cite('APR 53(2)(d)'),
  detentionGuarantees: cite('APR 53(2)(e)'),
} as const;

const LONE_MINOR = PROCEDURE_PLACES.loneMinor;

const APPLYING = ['application_made', 'application_registered', 'application_lodged'] as const;

function loneMinor({ person, on }: Facts): Outcome<boolean> {
  if (!person.unaccompanied) return { holds: 'yes', value: false, says: 'not-unaccompanied', facts: [] };
  if (person.born === undefined) return { holds: 'unknown', missing: ['person.born'] };
  return { holds: 'yes', value: isMinorOn(person.born, on), says: 'unaccompanied-minor', facts: ['person.born'] };
}

interface Exception {
  readonly cite: Citation;
  readonly says: string;
  readonly fact: FactName;
}

/** Facts that keep a person out of the border procedure, or end it, at any time. Source: APR 53(2). */
function exceptionOf(facts: Facts): Exception | undefined {
  const needs = facts.of('special_needs_found').findLast((n) => !n.support_available);
  if (needs) {
    const place = needs.kind === 'reception' ? PROCEDURE_PLACES.receptionNeeds : PROCEDURE_PLACES.proceduralNeeds;
    return { cite: place, says: 'special-needs-without-support', fact: 'special_needs_found' };
  }
  if (facts.first('medical_reason_found')) {
    return { cite: PROCEDURE_PLACES.medicalReason, says: 'medical-reason', fact: 'medical_reason_found' };
  }
  if (facts.first('detention_guarantees_not_met')) {
    return {
      cite: PROCEDURE_PLACES.detentionGuarantees,
      says: 'detention-guarantees-not-met',
      fact: 'detention_guarantees_not_met',
    };
  }
  return undefined;
}

interface Grounds {
  readonly found: AccelerationGround[];
  readonly missing: readonly FactName[];
  readonly because: Reason[];
}

function groundsOf(input: ProcedureInput, rules: ProcedureRules): Grounds {
  const found = groundsFound(input.facts);
  const reasons = found.map((ground) =>
    because('acceleration-ground', ACCELERATION_GROUNDS[ground].cite, `ground-${ground.replaceAll('_', '-')}`, [
      'acceleration_ground_found',
    ]),
  );
  const unclear = missingOfGrounds(input.facts);
  if (unclear.length > 0)
    reasons.push(because('acceleration-ground', ACCELERATION_GROUNDS.misled_authorities.cite, 'fact-missing', unclear));
  if (!rules.threshold) return { found, missing: unclear, because: reasons };
  const rate = lowRecognitionRate(input.facts, input.findRate, input.year, rules.threshold);
  if (rate.holds === 'yes') found.push('low_recognition_rate');
  const facts = rate.holds === 'unknown' ? rate.missing : rate.facts;
  const says = rate.holds === 'unknown' ? 'fact-missing' : rate.holds === 'judgement' ? rate.question : rate.says;
  reasons.push(because('recognition-rate', rules.threshold.cite, says, facts));
  return { found, missing: rate.holds === 'unknown' ? [...unclear, ...rate.missing] : unclear, because: reasons };
}

const notHere = ({ responsible, here }: ProcedureInput): boolean =>
  responsible.holds === 'yes' && here !== undefined && responsible.value !== here;

/** Whether one more ground would change the answer: a duty at the border already stands, or nothing opens the border. */
const rateWouldChange = (grounds: readonly AccelerationGround[], gate: Outcome<boolean>): boolean =>
  gate.holds === 'no' ? grounds.length === 0 : !grounds.some((g) => ACCELERATION_GROUNDS[g].borderDuty);

/**
 * The procedure that the law asks for: at the border as a duty, at the border as a choice that a human makes,
 * accelerated, or regular. Source: APR 42 to 45, 53.
 */
export function chooseProcedure(input: ProcedureInput, rules: ProcedureRules): Finding<Procedure> {
  const { facts } = input;
  if (notHere(input)) {
    return {
      holds: 'no',
      because: [because('procedure', PROCEDURE_PLACES.anotherStateResponsible, 'another-state-is-responsible', [])],
    };
  }
  if (!APPLYING.some((type) => facts.first(type))) {
    return {
      holds: 'no',
      because: [because('procedure', PROCEDURE_PLACES.noApplicationYet, 'no-application-yet', [])],
    };
  }
  const minor = loneMinor(facts);
  if (minor.holds === 'unknown')
    return {
      holds: 'unknown',
      missing: minor.missing,
      because: [because('lone-minor', LONE_MINOR, 'fact-missing', minor.missing)],
    };
  const alone = minor.holds === 'yes' && minor.value;
  const gate = borderGate(facts, input.here);
  const grounds = groundsOf(input, rules);
  const exception = exceptionOf(facts);
  const reasons = [...grounds.because];
  if (gate.holds === 'unknown') {
    return {
      holds: 'unknown',
      missing: gate.missing,
      because: [...reasons, because('border-gate', BORDER_GATE, 'fact-missing', gate.missing)],
    };
  }
  if (gate.holds !== 'judgement') reasons.push(because('border-gate', BORDER_GATE, gate.says, gate.facts));
  const open = gate.holds === 'yes' && !exception;
  if (gate.holds === 'yes' && exception)
    reasons.push(because('border-exception', exception.cite, exception.says, [exception.fact]));
  if (
    grounds.missing.length > 0 &&
    !alone &&
    rateWouldChange(grounds.found, open ? gate : { holds: 'no', says: '', facts: [] })
  ) {
    return { holds: 'unknown', missing: grounds.missing, because: reasons };
  }
  const usable = alone ? grounds.found.filter((g) => ACCELERATION_GROUNDS[g].loneMinor) : grounds.found;
  const atBorder = alone ? usable.filter((g) => g === 'danger_to_security') : usable;
  if (open) {
    const answer = atTheBorder(atBorder, alone, input, rules, reasons);
    if (answer) return answer;
  }
  return insideTheTerritory(usable, alone, rules, reasons);
}

/**
 * Whether the State may leave the duty that rests on the rate aside: from the day after its notification to the end of
 * that calendar year. That it uses its full capacity on the day itself is taken from the notification. Source: APR 48.
 */
const isCapacityReached = (facts: Facts, here: MemberState | undefined): boolean =>
  facts
    .of('capacity_measure_notified')
    .some(
      (n) =>
        (here === undefined || n.in === here) &&
        n.on < facts.on &&
        calendarDate(n.on).year === calendarDate(facts.on).year,
    );

function atTheBorder(
  grounds: readonly AccelerationGround[],
  alone: boolean,
  { facts, here }: ProcedureInput,
  rules: ProcedureRules,
  reasons: readonly Reason[],
): Finding<Procedure> | undefined {
  const duty = rules.borderCanBeDuty ? grounds.find((g) => ACCELERATION_GROUNDS[g].borderDuty) : undefined;
  const waived = duty === 'low_recognition_rate' && isCapacityReached(facts, here);
  if (duty && !alone && !waived) {
    const place = ACCELERATION_GROUNDS[duty].borderDuty ?? rules.borderOptional;
    const value: Procedure = { kind: 'border', duty: 'mandatory', grounds };
    return { holds: 'yes', value, because: [...reasons, because('border-procedure', place, 'border-is-a-duty', [])] };
  }
  const possible =
    grounds.some((g) => ACCELERATION_GROUNDS[g].borderPossible) || facts.first('inadmissibility_ground_found');
  if (!possible) return undefined;
  return {
    holds: 'judgement',
    question: 'border-procedure-is-possible',
    by: 'determining-authority',
    because: [
      ...reasons,
      because('border-procedure', alone ? LONE_MINOR : rules.borderOptional, 'border-is-possible', []),
    ],
  };
}

function insideTheTerritory(
  grounds: readonly AccelerationGround[],
  alone: boolean,
  rules: ProcedureRules,
  reasons: readonly Reason[],
): Finding<Procedure> {
  const [first] = grounds;
  if (!first) {
    const value: Procedure = { kind: 'regular', duty: 'mandatory', grounds };
    return {
      holds: 'yes',
      value,
      because: [...reasons, because('regular-procedure', rules.regular, 'no-other-procedure', [])],
    };
  }
  if (alone) {
    const place = ACCELERATION_GROUNDS[first].loneMinor ?? rules.accelerated;
    return {
      holds: 'judgement',
      question: 'accelerated-procedure-is-possible-for-a-minor',
      by: 'determining-authority',
      because: [...reasons, because('accelerated-procedure', place, 'acceleration-is-possible', [])],
    };
  }
  const value: Procedure = { kind: 'accelerated', duty: 'mandatory', grounds };
  return {
    holds: 'yes',
    value,
    because: [...reasons, because('accelerated-procedure', rules.accelerated, 'acceleration-is-a-duty', [])],
  };
}
