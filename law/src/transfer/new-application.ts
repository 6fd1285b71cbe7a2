import { type Facts, factsOf, isMinorOn, protectedOutside } from '../file/index.ts';
import { type Anchor, determine } from '../responsibility/index.ts';
import { type Course, hold, movedBecause } from './course.ts';
import type { ResponsibilityRules } from './rules.ts';

/**
 * A child alone, without family in the States, who applies in another State before the first one decided: the State where the
 * child is takes the place of the first one, where the rules say so. Source: D3 8(4).
 */
export function followChild(course: Course, facts: Facts, rules: ResponsibilityRules, second: Anchor): void {
  const { anchor: first, holder, indicated } = course;
  const { born } = facts.person;
  if (!rules.childStaysWhereItIs || !first || holder || second.state === first.state) return;
  if (indicated?.holds !== 'yes' || indicated.because.at(-1)?.rule !== 'minor-alone') return;
  if (facts.of('first_decision').some((d) => d.in === first.state && d.on <= second.on)) return;
  if (born !== undefined && !isMinorOn(born, second.on)) return;
  course.anchor = second;
  const frozen = factsOf(facts.person, facts.events, first.on);
  course.indicated = determine(rules.criteria, { frozen, known: facts, anchor: second });
}

/** Whoever has protection in another State is not taken back: the State of the new application deals with it. Source: D3 18(1). */
export function keepProtected(course: Course, facts: Facts, rules: ResponsibilityRules, { state, on }: Anchor): void {
  const place = rules.cite.protectedElsewhere;
  if (!place || protectedOutside(facts, state, on) === undefined) return;
  hold(
    course,
    state,
    movedBecause(
      'protected-elsewhere',
      place,
      'protected-in-another-state-no-take-back',
      'protection_granted_elsewhere',
    ),
  );
}
