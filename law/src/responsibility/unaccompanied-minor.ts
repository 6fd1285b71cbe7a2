import { loneMinor } from '../age/index.ts';
import { type Citation, judgement, type MemberState, no, type Outcome, unknown, yes } from '../core/index.ts';
import type { EventOf } from '../file/index.ts';
import type { Rule, Situation } from './situation.ts';

type Relative = EventOf<'family_member'>;

/** What the rules say of the best interests of an unaccompanied minor. */
export interface MinorRules {
  readonly cite: {
    readonly family: Citation;
    readonly relative: Citation;
    readonly several: Citation;
    readonly alone: Citation;
  };
  /** Joining the family is presumed to be in the best interests (AMMR 25), or must be found to be (D3 8). */
  readonly bestInterests: 'presumed' | 'to-be-found';
}

/** Whether the applicant is an unaccompanied minor; judged for the day of the anchor (AMMR 24(2)), on all that is known of the age by now. */
const isUnaccompaniedMinor = ({ known, anchor }: Situation): Outcome<boolean> =>
  loneMinor.decide({ facts: known, on: anchor.on });

const CLOSE: readonly Relative['relation'][] = ['parent', 'responsible_adult', 'sibling', 'spouse', 'partner', 'child'];
const PARENTAL: readonly Relative['relation'][] = ['parent', 'responsible_adult'];
const WIDER: readonly Relative['relation'][] = ['grandparent', 'aunt_or_uncle'];

interface Candidate {
  readonly relative: Relative;
  readonly index: number;
}

const fact = ({ index }: Candidate, name?: string): string => `family_member[${index}]${name ? `.${name}` : ''}`;

function relatives({ frozen }: Situation, relations: readonly Relative['relation'][]): Candidate[] {
  return frozen
    .of('family_member')
    .map((relative, index) => ({ relative, index }))
    .filter(({ relative }) => relations.includes(relative.relation) && relative.best_interests !== 'against');
}

/** The relations that can count: for a married minor with the spouse here, parents are no longer family. */
function closeRelations({ frozen }: Situation): readonly Relative['relation'][] | undefined {
  const { married, spouse_legally_present: spouseHere } = frozen.person;
  if (!married) return CLOSE;
  if (spouseHere === undefined)
    return frozen.of('family_member').some((m) => PARENTAL.includes(m.relation)) ? undefined : CLOSE;
  return spouseHere ? CLOSE.filter((relation) => !PARENTAL.includes(relation)) : CLOSE;
}

/** Relatives who are legally present (and, for the wider family, able to care), and the first fact still missing. */
function present(candidates: readonly Candidate[], mustCare: boolean): { found: Candidate[]; missing?: string } {
  const found: Candidate[] = [];
  let missing: string | undefined;
  for (const candidate of candidates) {
    const { legally_present: here, can_care: canCare } = candidate.relative;
    if (here === false || (mustCare && canCare === false)) continue;
    if (here === undefined) missing ??= fact(candidate, 'legally_present');
    else if (mustCare && canCare === undefined) missing ??= fact(candidate, 'can_care');
    else found.push(candidate);
  }
  return missing === undefined ? { found } : { found, missing };
}

const statesOf = (candidates: readonly Candidate[]): Set<MemberState> => new Set(candidates.map((c) => c.relative.in));

/** Family, siblings and relatives that count, together: they decide between them by the best interests when in several States. */
function all(situation: Situation): { close: Candidate[]; wider: Candidate[]; missing?: string } {
  const relations = closeRelations(situation);
  if (!relations) return { close: [], wider: [], missing: 'person.spouse_legally_present' };
  const close = present(relatives(situation, relations), false);
  const elsewhere = relatives(situation, WIDER).filter((c) => c.relative.in !== situation.anchor.state);
  const wider = present(elsewhere, true);
  const missing = close.missing ?? wider.missing;
  return { close: close.found, wider: wider.found, ...(missing === undefined ? {} : { missing }) };
}

const ifMinor = (decide: (situation: Situation) => Outcome<MemberState>) => (situation: Situation) => {
  const minor = isUnaccompaniedMinor(situation);
  if (minor.holds !== 'yes') return minor;
  return minor.value ? decide(situation) : no(minor.says, minor.facts);
};

const ASKS = ['person.unaccompanied', 'person.born', 'person.married', 'family_member', 'best_interests_assessed'];

/** The one State where family, a sibling or a caring relative is; what the best interests have to do with it as the rules say. */
function oneState(
  candidates: Candidate[],
  situation: Situation,
  rules: MinorRules,
  says: string,
): Outcome<MemberState> {
  const [first] = candidates;
  if (!first)
    return no(says === 'family-present' ? 'no-family-legally-present' : 'no-relative-able-to-care', ['family_member']);
  const facts = [fact(first), fact(first, 'legally_present')];
  if (rules.bestInterests === 'presumed' || first.relative.best_interests === 'for')
    return yes(first.relative.in, says, facts);
  const assessed = situation.known.last('best_interests_assessed');
  if (assessed?.against_transfer_to === first.relative.in)
    return no('against-best-interests', ['best_interests_assessed']);
  return assessed?.favours === first.relative.in
    ? yes(first.relative.in, says, [...facts, 'best_interests_assessed'])
    : judgement('best-interests-of-joining-family', 'determining-state', facts);
}

/**
 * The criteria for an unaccompanied minor, which switch off all others (AMMR 25(1)): family or a sibling legally
 * present, a relative elsewhere who can care, the best interests where they are in several States, and otherwise the
 * State of the application. Source: AMMR 25, D3 8.
 */
export const unaccompaniedMinor = (rules: MinorRules): readonly Rule<MemberState>[] => [
  {
    id: 'minor-with-relatives-in-several-states',
    cite: rules.cite.several,
    asks: ASKS,
    decide: ifMinor((situation) => {
      const { close, wider, missing } = all(situation);
      if (missing) return unknown(missing);
      const states = statesOf([...close, ...wider]);
      if (states.size < 2) return no('relatives-not-in-several-states', ['family_member']);
      const assessed = situation.known
        .of('best_interests_assessed')
        .findLast((a) => a.favours && states.has(a.favours));
      return assessed?.favours
        ? yes(assessed.favours, 'best-interests-chose', ['best_interests_assessed', 'family_member'])
        : judgement('best-interests-between-states', 'determining-state', ['family_member']);
    }),
  },
  {
    id: 'minor-with-family',
    cite: rules.cite.family,
    asks: ASKS,
    decide: ifMinor((situation) => oneState(all(situation).close, situation, rules, 'family-present')),
  },
  {
    id: 'minor-with-relative',
    cite: rules.cite.relative,
    asks: [...ASKS, 'family_member.can_care'],
    decide: ifMinor((situation) => oneState(all(situation).wider, situation, rules, 'relative-can-care')),
  },
  {
    id: 'minor-alone',
    cite: rules.cite.alone,
    asks: ASKS,
    decide: ifMinor((situation) => {
      const { anchor, known } = situation;
      const own = known.of('best_interests_assessed').findLast((a) => a.by === anchor.state);
      // Where the first State finds its own examination against the best interests, the text names no next State. When
      // another State refuses the transfer, that State becomes responsible: a shift, and no criterion (AMMR 37(1)).
      return own?.against_transfer_to === anchor.state
        ? judgement('no-state-serves-the-best-interests', 'determining-state', ['best_interests_assessed'])
        : yes(anchor.state, 'minor-alone-best-interests-not-disproved', ['person.unaccompanied']);
    }),
  },
];
