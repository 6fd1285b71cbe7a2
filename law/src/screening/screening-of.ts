import type { Finding, MemberState, Reason } from '../core/index.ts';
import type { CaseEvent, Facts } from '../file/index.ts';
import { type MissingEntry, missingEntries } from './form.ts';
import { openParts, type ScreeningPart } from './parts.ts';
import { type Referral, reasonOfReferral, referralOf, SCREENING_RULES } from './screening-rules.ts';

/** The screening of a person: which, by whom, whether it goes on, and where the person is referred when it ends. */
export interface Screening {
  readonly kind: 'border' | 'inland';
  readonly by: MemberState;
  readonly standing: 'running' | 'ended';
  readonly refer: Referral;
  /** The parts that are still to be done; empty once the screening has ended. */
  readonly open: readonly ScreeningPart['part'][];
  /** What the form lacks, once one was filled in. */
  readonly formLacks: readonly MissingEntry['entry'][];
}

const ARRIVALS: ReadonlySet<CaseEvent['type']> = new Set(['apprehended', 'disembarked', 'presented_at_border']);

/** Nobody has arrived in a way that one of the rules speaks of: each of them says so. */
const NO_ARRIVAL: Finding<Screening> = {
  holds: 'no',
  because: SCREENING_RULES.map(({ id, cite }) => ({ rule: id, cite, says: 'arrival-of-another-kind', facts: [] })),
};

/** What of the checks and of the form is still to be done. Source: SR 8(5), 17. */
function leftToDo(facts: Facts, ended: boolean): Pick<Screening, 'open' | 'formLacks'> {
  const form = facts.last('screening_form_filled');
  return {
    open: ended ? [] : openParts(facts).map(({ part }) => part),
    formLacks: form ? missingEntries(form, facts.person).map(({ entry }) => entry) : [],
  };
}

/** Whether a person is, or was, to be screened after the latest arrival that the rules on screening speak of. Source: SR 5, 7, 18. */
export function screeningOf(facts: Facts): Finding<Screening> {
  const arrival = facts.events.findLast((e) => ARRIVALS.has(e.type));
  if (!arrival) return NO_ARRIVAL;
  const index = (facts.of(arrival.type) as readonly CaseEvent[]).indexOf(arrival);
  const because: Reason[] = [];
  for (const rule of SCREENING_RULES) {
    const outcome = rule.decide({ facts, arrival, index });
    if (outcome.holds === 'unknown') {
      const reason = { rule: rule.id, cite: rule.cite, says: 'fact-missing', facts: outcome.missing };
      return { holds: 'unknown', missing: outcome.missing, because: [reason] };
    }
    if (outcome.holds === 'judgement' || (outcome.holds === 'no' && outcome.says === 'arrival-of-another-kind'))
      continue;
    const reason: Reason = { rule: rule.id, cite: rule.cite, says: outcome.says, facts: outcome.facts };
    if (outcome.holds === 'no') {
      because.push(reason);
      continue;
    }
    const { kind, by } = outcome.value;
    const refer = referralOf(facts, arrival);
    const ended = facts.of('screening_ended').some((e) => e.on >= arrival.on);
    because.push({ rule: 'referral', ...reasonOfReferral(refer, kind), facts: [] }, reason);
    const standing = ended ? 'ended' : 'running';
    return { holds: 'yes', value: { kind, by, standing, refer, ...leftToDo(facts, ended) }, because };
  }
  return { holds: 'no', because };
}
