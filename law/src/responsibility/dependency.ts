import { type Citation, type MemberState, no, unknown, yes } from '../core/index.ts';
import type { EventOf } from '../file/index.ts';
import type { Rule } from './situation.ts';

type Dependency = EventOf<'dependency'>;

/** The relatives who count: a closed list (AMMR 34(1), D3 16(1)). */
const COUNTING: readonly Dependency['relation'][] = ['child', 'sibling', 'parent'];

/** The grounds and ties that make persons dependent on each other under one act. */
export interface DependencyRule {
  readonly cite: Citation;
  readonly grounds: readonly Dependency['ground'][];
  /** Ties that count: before arrival (AMMR 34), or in the country of origin (D3 16). */
  readonly ties: readonly NonNullable<Dependency['ties']>[];
}

/**
 * The State where a child, sibling or parent lives legally on whom the applicant depends, or who depends on the
 * applicant; where the applicant cannot travel for long, the State where the applicant is. Source: AMMR 34, D3 16.
 */
export const dependency = (p: DependencyRule): Rule<MemberState> => ({
  id: 'dependency',
  cite: p.cite,
  asks: [
    'dependency',
    'dependency.legally_resident',
    'dependency.ties',
    'dependency.able_to_care',
    'dependency.written_desire',
  ],
  decide({ frozen, known, anchor }) {
    const bond = frozen.last('dependency') ?? known.of('dependency').at(-1);
    if (!bond) return no('no-dependency');
    if (!COUNTING.includes(bond.relation)) return no('relation-not-in-the-list', ['dependency.relation']);
    if (!p.grounds.includes(bond.ground)) return no('ground-not-in-the-list', ['dependency.ground']);
    if (bond.ties !== undefined && !p.ties.includes(bond.ties)) return no('ties-too-late', ['dependency.ties']);
    const needed = [bond.legally_resident, bond.able_to_care, bond.written_desire];
    if (needed.includes(false)) return no('dependency-conditions-not-met', ['dependency']);
    if (bond.ties === undefined) return unknown('dependency.ties');
    if (bond.legally_resident === undefined) return unknown('dependency.legally_resident');
    if (bond.able_to_care === undefined) return unknown('dependency.able_to_care');
    if (bond.written_desire === undefined) return unknown('dependency.written_desire');
    return bond.cannot_travel
      ? yes(anchor.state, 'cannot-travel-for-long', ['dependency.cannot_travel'])
      : yes(bond.in, 'depends-on-relative', ['dependency']);
  },
});
