import { type Citation, cite } from '../core/index.ts';
import type { EventOf, Facts } from '../file/index.ts';

type Part = EventOf<'screening_step_done'>['step'];
type Who = NonNullable<EventOf<'screening_step_done'>['by']>;

/** One part of the screening, who may do it, and where it stands. */
export interface ScreeningPart {
  readonly part: Part;
  readonly cite: Citation;
  /** Whom the act names for it; absent where any staff of the screening authority may do it. */
  readonly by?: Who;
  readonly byCite?: Citation;
}

/** The parts of the screening before the referral, in the order of the act. Source: SR 8(5), 8(9). */
export const SCREENING_PARTS: readonly ScreeningPart[] = [
  { part: 'health', cite: cite('SR 8(5)(a)'), by: 'medical_personnel', byCite: cite('SR 8(9) subpara 2') },
  { part: 'vulnerability', cite: cite('SR 8(5)(b)'), by: 'vulnerability_personnel', byCite: cite('SR 8(9) subpara 2') },
  { part: 'identity', cite: cite('SR 8(5)(c)'), by: 'authorised_personnel', byCite: cite('SR 8(9) subpara 3') },
  { part: 'biometrics', cite: cite('SR 8(5)(d)') },
  { part: 'security', cite: cite('SR 8(5)(e)'), by: 'authorised_personnel', byCite: cite('SR 8(9) subpara 3') },
  { part: 'form', cite: cite('SR 8(5)(f)') },
];

/** Whether a part was done: noted as such, or by the event that does the same. */
function isDone(part: Part, facts: Facts): boolean {
  if (facts.of('screening_step_done').some((step) => step.step === part)) return true;
  switch (part) {
    case 'biometrics':
      return facts.first('biometrics_sent') !== undefined;
    case 'security':
      return facts.first('security_check_done') !== undefined;
    case 'form':
      return facts.first('screening_form_filled') !== undefined;
    default:
      return false;
  }
}

/** The parts that are still open. */
export const openParts = (facts: Facts): readonly ScreeningPart[] =>
  SCREENING_PARTS.filter(({ part }) => !isDone(part, facts));

/** The parts that somebody did whom the act does not name for them. */
export const partsByOthers = (facts: Facts): readonly ScreeningPart[] =>
  SCREENING_PARTS.filter(({ part, by }) =>
    facts
      .of('screening_step_done')
      .some((step) => step.step === part && by !== undefined && step.by !== undefined && step.by !== by),
  );
