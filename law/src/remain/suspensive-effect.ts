import { loneMinor } from '../age/index.ts';
import { type Citation, cite, type Day, day, type FactName } from '../core/index.ts';
import { type Course, type Facts, factsOf, isOfThisCourse, type Ruling } from '../file/index.ts';
import { groundsFound } from '../procedure/index.ts';

/** Whether the right to remain goes on by itself during the appeal, or must be asked for. */
export type Effect = 'automatic' | 'on-request';

/** What the rows look at: the decision and what was known on its day. */
export interface RulingView {
  readonly ruling: Ruling;
  readonly procedure: Course['procedure'];
  readonly isFurther: boolean;
  /** Whether a minor alone, or why that is open. */
  readonly loneMinor: boolean | 'unknown' | 'open';
  /** The ground of inadmissibility found last before the decision. */
  readonly inadmissibleBy: string | undefined;
}

/** One row of the table: what it is about, its effect, and its place in the act. */
export interface EffectRow {
  readonly says: string;
  readonly cite: Citation;
  readonly effect: Effect;
  readonly facts: readonly FactName[];
  /** Where it holds; the name of a fact where that cannot be said without it. */
  holds(view: RulingView): boolean | FactName;
}

const outcomeIn =
  (...outcomes: readonly string[]) =>
  ({ ruling }: RulingView): boolean =>
    ruling.type === 'first_decision' && outcomes.includes(ruling.outcome);

const isInadmissible = outcomeIn('inadmissible');
const isUnfounded = outcomeIn('unfounded', 'manifestly_unfounded');

/** From this day the appeal against two more grounds of inadmissibility needs a request. Source: STC-26 1(2), 2. */
export const SAFE_COUNTRY_AMENDMENT: Day = day('2026-02-27');

const ADDED_IN_2026: readonly unknown[] = ['safe_third_country', 'protected_in_another_state'];

/** Grounds on which the withdrawal of protection takes effect at once (QR 14(1)(b), (d), (e), 19(1)(b)). */
const AT_ONCE: readonly unknown[] = ['excluded', 'danger_to_state', 'danger_to_community_after_crime'];

const withdrawalGround = ({ ruling }: RulingView): string | undefined =>
  ruling.type === 'protection_withdrawn' ? ruling.ground : undefined;

/** The table of suspensive effect, top to bottom; the first row that holds decides. Source: APR 68(2)-(3). */
export const SUSPENSIVE_EFFECT: readonly EffectRow[] = [
  {
    says: 'implicit-withdrawal-must-ask',
    cite: cite('APR 68(3)(c)'),
    effect: 'on-request',
    facts: ['first_decision'],
    holds: outcomeIn('withdrawn_implicit'),
  },
  {
    says: 'lone-minor-at-border-keeps-the-right',
    cite: cite('APR 68(3)(b)'),
    effect: 'automatic',
    facts: ['first_decision', 'person.unaccompanied'],
    holds: (view) => isInadmissible(view) && view.procedure === 'border' && view.loneMinor === true,
  },
  {
    says: 'ground-kept-the-right-before-the-amendment',
    cite: cite('APR 68(2)'),
    effect: 'automatic',
    facts: ['first_decision', 'inadmissibility_ground_found'],
    holds: (view) => {
      if (!isInadmissible(view) || view.ruling.on >= SAFE_COUNTRY_AMENDMENT) return false;
      return view.inadmissibleBy === undefined
        ? 'inadmissibility_ground_found'
        : ADDED_IN_2026.includes(view.inadmissibleBy);
    },
  },
  {
    says: 'safe-country-or-protection-elsewhere-must-ask',
    cite: cite('STC-26 1(2)'),
    effect: 'on-request',
    facts: ['first_decision', 'inadmissibility_ground_found'],
    holds: (view) => isInadmissible(view) && ADDED_IN_2026.includes(view.inadmissibleBy),
  },
  {
    says: 'inadmissible-must-ask',
    cite: cite('APR 68(3)(b)'),
    effect: 'on-request',
    facts: ['first_decision'],
    holds: isInadmissible,
  },
  {
    says: 'protection-withdrawn-at-once-must-ask',
    cite: cite('APR 68(3)(e)'),
    effect: 'on-request',
    facts: ['protection_withdrawn.ground'],
    holds: (view) => AT_ONCE.includes(withdrawalGround(view)),
  },
  {
    says: 'further-application-must-ask',
    cite: cite('APR 68(3)(d)'),
    effect: 'on-request',
    facts: ['first_decision', 'application_registered'],
    holds: (view) => isUnfounded(view) && view.isFurther,
  },
  {
    says: 'accelerated-must-ask',
    cite: cite('APR 68(3)(a)'),
    effect: 'on-request',
    facts: ['first_decision.procedure'],
    holds: (view) => isUnfounded(view) && view.procedure === 'accelerated',
  },
  {
    says: 'lone-minor-at-border-keeps-the-right',
    cite: cite('APR 68(3)(a)'),
    effect: 'automatic',
    facts: ['first_decision.procedure', 'person.unaccompanied'],
    holds: (view) => isUnfounded(view) && view.procedure === 'border' && view.loneMinor === true,
  },
  {
    says: 'border-must-ask',
    cite: cite('APR 68(3)(a)'),
    effect: 'on-request',
    facts: ['first_decision.procedure'],
    holds: (view) => isUnfounded(view) && view.procedure === 'border',
  },
  {
    says: 'appeal-suspends-by-itself',
    cite: cite('APR 68(2)'),
    effect: 'automatic',
    facts: ['first_decision'],
    holds: () => true,
  },
];

/** The decision as the table looks at it, on the facts of its day. */
export function viewOf(facts: Facts, { ruling, procedure, before }: Course): RulingView | undefined {
  if (!ruling) return undefined;
  const then = factsOf(facts.person, facts.events, ruling.on);
  const alone = loneMinor.decide({ facts: then, on: ruling.on });
  return {
    ruling,
    procedure,
    isFurther: before > 0 || groundsFound(then).includes('subsequent_application'),
    loneMinor: alone.holds === 'yes' ? alone.value : alone.holds === 'unknown' ? 'unknown' : 'open',
    inadmissibleBy: then.of('inadmissibility_ground_found').findLast((found) => isOfThisCourse(then, found))?.ground,
  };
}

/** The row of the table that decides, or the fact without which none can be named. */
export function effectOf(facts: Facts, course: Course): EffectRow | { readonly missing: FactName } | undefined {
  const view = viewOf(facts, course);
  if (!view) return undefined;
  if (view.loneMinor === 'unknown' && view.procedure === 'border' && (isInadmissible(view) || isUnfounded(view)))
    return { missing: 'person.unaccompanied' };
  for (const row of SUSPENSIVE_EFFECT) {
    const holds = row.holds(view);
    if (typeof holds === 'string') return { missing: holds };
    if (holds) return row;
  }
  return undefined;
}
