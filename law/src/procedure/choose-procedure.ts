import { loneMinor } from '../age/index.ts';
import { type FindBorderPlaces, placesOf } from '../capacity/index.ts';
import type { Finding, Outcome, Reason } from '../core/index.ts';
import { isOfThisCourse } from '../file/index.ts';
import { ACCELERATION_GROUNDS, type AccelerationGround } from './acceleration-grounds.ts';
import { exceptionOf, familiesToBeReviewed, supportWhenAccelerated } from './border-exceptions.ts';
import { BORDER_GATE, borderGate } from './border-gate.ts';
import { atTheBorder } from './border-procedure.ts';
import { type GroundsOfCase, groundsOf } from './grounds-of-case.ts';
import { type Procedure, type ProcedureInput, type ProcedureRules, reasonFor } from './procedure.ts';
import { PROCEDURE_PLACES } from './procedure-places.ts';
import { youngChildException } from './young-children.ts';

const APPLYING = ['application_made', 'application_registered', 'application_lodged'] as const;

const noData: FindBorderPlaces = () => undefined;

const none = (place: Reason['cite'], says: string): Finding<never> => ({
  holds: 'no',
  because: [reasonFor('procedure', place, says)],
});

/** What ends the question before it is asked: another State, no application, a withdrawal. Source: APR 26, 39(1). */
function notAsked({ facts, responsible, here, before }: ProcedureInput): Finding<never> | undefined {
  if (responsible.holds === 'yes' && here !== undefined && responsible.value !== here)
    return none(PROCEDURE_PLACES.anotherStateResponsible, 'another-state-is-responsible');
  if (!APPLYING.some((type) => facts.first(type))) return none(PROCEDURE_PLACES.noApplicationYet, 'no-application-yet');
  return before?.withdrawn ? none(PROCEDURE_PLACES.withdrawn, 'application-was-withdrawn') : undefined;
}

/** Whether one more ground would change the answer: a duty at the border already stands, or nothing opens the border. */
const moreWouldChange = (grounds: readonly AccelerationGround[], open: boolean): boolean =>
  open ? !grounds.some((g) => ACCELERATION_GROUNDS[g].borderDuty) : grounds.length === 0;

/** What is open about the grounds, as an answer: a missing fact before a question for a human. */
function openGrounds({ missing, questions }: GroundsOfCase, reasons: readonly Reason[]): Finding<never> | undefined {
  if (missing.length > 0) return { holds: 'unknown', missing, because: reasons };
  const [asked] = questions;
  return asked && { holds: 'judgement', question: asked.question, by: asked.by, because: reasons };
}

/**
 * The procedure that the law asks for: at the border as a duty, at the border as a choice that a human makes,
 * accelerated, or regular. Looked at in the order of the act: responsibility, withdrawal, admissibility, needs, border,
 * acceleration. Source: APR 34, 39, 42 to 45, 47 to 50, 52, 53.
 */
export function chooseProcedure(asked: ProcedureInput, rules: ProcedureRules): Finding<Procedure> {
  const outside = notAsked(asked);
  if (outside) return outside;
  const places = asked.places ?? placesOf(asked.facts, asked.here, asked.findPlaces ?? noData);
  const input = { ...asked, places };
  const minor = loneMinor.decide({ facts: input.facts, on: input.facts.on });
  if (minor.holds === 'yes') return chosen(input, rules, minor.value);
  // Whether a child is alone is asked only where the answer hangs on it.
  const accompanied = chosen(input, rules, false);
  return isSameAnswer(accompanied, chosen(input, rules, true)) ? accompanied : openAge(minor);
}

/** What is open about being a child alone, as an answer. */
function openAge(minor: Exclude<Outcome<boolean>, { holds: 'yes' }>): Finding<never> {
  const because = (says: string, facts: readonly string[]) => [
    reasonFor('lone-minor', PROCEDURE_PLACES.loneMinor, says, facts),
  ];
  if (minor.holds === 'judgement') {
    const { question, by, facts } = minor;
    return { holds: 'judgement', question, by, because: because(question, facts) };
  }
  const missing = minor.holds === 'unknown' ? minor.missing : [];
  return { holds: 'unknown', missing, because: because('fact-missing', missing) };
}

const isSameAnswer = (a: Finding<Procedure>, b: Finding<Procedure>): boolean =>
  (a.holds === 'no' && b.holds === 'no') ||
  (a.holds === 'yes' && b.holds === 'yes' && a.value.kind === b.value.kind && a.value.duty === b.value.duty);

function chosen(input: ProcedureInput, rules: ProcedureRules, alone: boolean): Finding<Procedure> {
  const { facts, before } = input;
  const gate = borderGate(facts, input.here);
  const grounds = groundsOf(input, rules);
  const reasons = [...grounds.because];
  if (gate.holds === 'unknown') {
    const missing = reasonFor('border-gate', BORDER_GATE, 'fact-missing', gate.missing);
    return { holds: 'unknown', missing: gate.missing, because: [...reasons, missing] };
  }
  if (gate.holds !== 'judgement') reasons.push(reasonFor('border-gate', BORDER_GATE, gate.says, gate.facts));
  const dangerous = grounds.found.includes('danger_to_security');
  const young = dangerous ? undefined : youngChildException(facts, rules.youngChildrenStayOut);
  const exception = gate.holds === 'yes' ? (exceptionOf(facts) ?? young) : undefined;
  if (exception) reasons.push(reasonFor('border-exception', exception.cite, exception.says, [exception.fact]));
  const open = gate.holds === 'yes' && !exception;
  const usable = alone ? grounds.found.filter((g) => ACCELERATION_GROUNDS[g].loneMinor) : grounds.found;
  // A child alone gets to the border only as a danger, which no missing fact here could show (APR 53(1)).
  const mustBeRejected = before?.admissibility === 'must_be_rejected';
  if (!mustBeRejected && !(alone && open) && moreWouldChange(usable, open)) {
    const waits = openGrounds(grounds, reasons);
    if (waits && !(alone && waits.holds === 'unknown')) return waits;
  }
  if (open) {
    const answer = border(usable, alone, gate, grounds, input, rules, reasons);
    if (answer && answer.holds !== 'no') return answer;
    if (answer) reasons.push(...answer.because.slice(reasons.length));
  }
  if (mustBeRejected)
    return {
      holds: 'no',
      because: [...reasons, reasonFor('procedure', PROCEDURE_PLACES.inadmissible, 'must-be-rejected-as-inadmissible')],
    };
  return insideTheTerritory(usable, alone, input, grounds, rules, reasons);
}

function border(
  usable: readonly AccelerationGround[],
  alone: boolean,
  gate: Outcome<boolean>,
  { rate }: GroundsOfCase,
  input: ProcedureInput,
  rules: ProcedureRules,
  reasons: readonly Reason[],
): Finding<Procedure> | undefined {
  const grounds = alone ? usable.filter((g) => g === 'danger_to_security') : usable;
  const relocated = gate.holds === 'yes' && gate.says === 'relocated';
  const answer = atTheBorder({ grounds, alone, relocated, rate }, input, rules, reasons);
  if (!answer || answer.holds === 'no') return answer;
  const families = familiesToBeReviewed(input.facts, input.here);
  if (families.holds === 'no' || families.holds === 'yes') return answer;
  const facts = families.holds === 'unknown' ? families.missing : families.facts;
  const says = families.holds === 'unknown' ? 'fact-missing' : families.question;
  const all = [...answer.because, reasonFor('border-exception', PROCEDURE_PLACES.families, says, facts)];
  return families.holds === 'unknown'
    ? { holds: 'unknown', missing: families.missing, because: all }
    : { holds: 'judgement', question: families.question, by: families.by, because: all };
}

function insideTheTerritory(
  grounds: readonly AccelerationGround[],
  alone: boolean,
  { facts }: ProcedureInput,
  { rate }: GroundsOfCase,
  rules: ProcedureRules,
  reasons: readonly Reason[],
): Finding<Procedure> {
  const regular = (says: string, place = rules.regular): Finding<Procedure> => ({
    holds: 'yes',
    value: { kind: 'regular', duty: 'mandatory', grounds: [] },
    because: [...reasons, reasonFor('regular-procedure', place, says)],
  });
  const [first] = grounds;
  if (!first) return regular('no-other-procedure');
  const support = supportWhenAccelerated(facts);
  if (support.holds === 'no') return regular(support.says, PROCEDURE_PLACES.needsWhenAccelerated);
  if (facts.of('complexity_found').some((found) => isOfThisCourse(facts, found)))
    return regular('too-complex-to-accelerate', PROCEDURE_PLACES.tooComplex);
  if (support.holds === 'judgement')
    return {
      holds: 'judgement',
      question: support.question,
      by: support.by,
      because: [
        ...reasons,
        reasonFor('accelerated-procedure', PROCEDURE_PLACES.needsWhenAccelerated, support.question, support.facts),
      ],
    };
  if (alone) {
    const place = ACCELERATION_GROUNDS[first].loneMinor ?? rules.accelerated;
    return {
      holds: 'judgement',
      question: 'accelerated-procedure-is-possible-for-a-minor',
      by: 'determining-authority',
      because: [...reasons, reasonFor('accelerated-procedure', place, 'acceleration-is-possible')],
    };
  }
  return {
    holds: 'yes',
    value: { kind: 'accelerated', duty: 'mandatory', grounds, ...(rate ? { rate } : {}) },
    because: [...reasons, reasonFor('accelerated-procedure', rules.accelerated, 'acceleration-is-a-duty')],
  };
}
