import { addMonths, type Day, judgement, no, type Outcome, unknown, yes } from '../core/index.ts';
import { decisionsFor } from '../crisis/index.ts';
import type { Facts } from '../file/index.ts';
import type { ProcedureInput } from './procedure.ts';
import { AGE_LEFT_OUT_IN_CRISIS } from './procedure-places.ts';

const FOUND = 'instrumentalisation_found';
const ASSESSED = 'likely_well_founded_assessed';
const NEEDS = 'special_needs_found';
const FAMILY_BORN = 'family_application.born';

const isYoung = (born: Day, on: Day): boolean => on < addMonths(born, 12 * AGE_LEFT_OUT_IN_CRISIS);

/** Whether the person is a child under twelve, of the family of one, or has special needs. Source: CFMR 11(7). */
function isProtectedGroup(facts: Facts): Outcome<boolean> {
  const { person, on } = facts;
  if (facts.first(NEEDS)) return yes(true, 'special-needs-in-crisis', [NEEDS]);
  const family = facts.of('family_application').map(({ born }) => born as Day);
  if (person.born !== undefined && isYoung(person.born, on)) return yes(true, 'young-child-in-crisis', ['person.born']);
  if (family.some((born) => isYoung(born, on))) return yes(true, 'young-child-in-crisis', [FAMILY_BORN]);
  if (person.born === undefined) return unknown('person.born');
  return person.with_minors === true && family.length === 0 ? unknown(FAMILY_BORN) : no('');
}

/**
 * Whether a decision of the Council lets the State examine this instrumentalised person at the border: yes; no where the
 * decision keeps or takes the person out; a question where it is still to be found out; `undefined` where no such decision
 * covers the case. Under option (a) young children, their family and people with needs stay out; under (b) they leave
 * once their applications turn out to be likely well-founded. Source: CFMR 11(6)-(8).
 */
export function instrumentalised(
  { facts, crisis, here }: ProcedureInput,
  registered: Day,
): Outcome<boolean> | undefined {
  if (!facts.first(FOUND)) return undefined;
  const decision = decisionsFor(crisis, here, 'all-instrumentalised', registered, registered)[0];
  if (!decision) return undefined;
  const group = isProtectedGroup(facts);
  if (group.holds === 'no') return yes(true, 'instrumentalised-in-crisis', [FOUND]);
  if (group.holds !== 'yes') return group;
  if (decision.option === 'a') return no('left-out-in-crisis', group.facts);
  const likely = facts.last(ASSESSED)?.likely;
  if (likely === undefined) return judgement('likely-well-founded', 'determining-authority', group.facts);
  return likely ? no('likely-well-founded-in-crisis', [ASSESSED]) : yes(true, 'instrumentalised-in-crisis', [FOUND]);
}
