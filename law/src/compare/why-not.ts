import {
  addMonths,
  type Citation,
  type Day,
  type FactName,
  type Finding,
  formatDay,
  type MemberState,
  parseDay,
  type Reason,
} from '../core/index.ts';
import { type CaseFile, type Facts, factsOf } from '../file/index.ts';
import { type Surroundings, settle } from '../position/index.ts';
import type { Regime } from '../regimes/index.ts';
import { applyWhatIf, type ChangeableFact, changeableFacts, type WhatIf } from './what-if.ts';

/** What one criterion answers, when asked why it does not point to a State. */
export interface CriterionAnswer {
  readonly id: string;
  readonly cite: Citation;
  /**
   * `no`: does not hold. `open`: waits for a fact or a human. `another`: points to another State. `this`: points to the
   * State asked about, and something that goes before it decides.
   */
  readonly answer: 'no' | 'open' | 'another' | 'this';
  readonly pointsTo?: MemberState;
  /** Why, as the sentence of a reason. */
  readonly reason: Pick<Reason, 'says' | 'facts'>;
  /** The facts that the criterion asks for: one of them would have to be otherwise. */
  readonly asks: readonly FactName[];
}

/** A single change of a fact after which the State would be responsible, with what stands in the file now. */
export interface SingleChange {
  readonly change: WhatIf;
  readonly fact: Pick<ChangeableFact, 'of' | 'type' | 'field' | 'means' | 'value'>;
}

/** Why a State is not responsible. */
export interface WhyNot {
  readonly state: MemberState;
  readonly responsible: Finding<MemberState>;
  /** Every criterion, in the order of the law; empty before an application. */
  readonly criteria: readonly CriterionAnswer[];
  /** What decides although the criteria pointed elsewhere: an acceptance, a lapse, a relocation. */
  readonly later?: Reason;
  /** Single changes of facts in the file, each tried out. Not all that there are. */
  readonly changes: readonly SingleChange[];
}

const responsibleIn = (file: CaseFile, regime: Regime, on: Day, around: Surroundings): Finding<MemberState> =>
  settle(file, regime, on, around).responsibility.responsible;

const pointsTo = (finding: Finding<MemberState>, state: MemberState): boolean =>
  finding.holds === 'yes' && finding.value === state;

function criteriaOf(regime: Regime, facts: Facts, anchor: { state: MemberState; on: Day }, state: MemberState) {
  const { criteria, afterRelocation } = regime.responsibility;
  const relocation = facts.of('relocated').findLast((e) => e.to === anchor.state);
  const list = relocation?.responsibility_known === false ? (afterRelocation ?? criteria) : criteria;
  const situation = { frozen: factsOf(facts.person, facts.events, anchor.on), known: facts, anchor };
  return list.ordered.map((criterion): CriterionAnswer => {
    const outcome = criterion.decide(situation);
    const of = { id: criterion.id, cite: criterion.cite, asks: criterion.asks };
    switch (outcome.holds) {
      case 'yes':
        return {
          ...of,
          answer: outcome.value === state ? 'this' : 'another',
          pointsTo: outcome.value,
          reason: { says: outcome.says, facts: outcome.facts },
        };
      case 'no':
        return { ...of, answer: 'no', reason: { says: outcome.says, facts: outcome.facts } };
      case 'unknown':
        return { ...of, answer: 'open', reason: { says: 'fact-missing', facts: outcome.missing } };
      default:
        return { ...of, answer: 'open', reason: { says: outcome.question, facts: outcome.facts } };
    }
  });
}

/** With files of some hundred facts this keeps the search to a moment. */
const MOST_TRIES = 1500;
const MONTHS_TRIED = [1, 3, 6, 12, 24, 36];

/** The values of a field that are worth a try: the State itself, the other truth, the other words of a list. */
function candidates({ spec, value }: ChangeableFact, state: MemberState): unknown[] {
  const { schema } = spec ?? { schema: {} as Readonly<Record<string, unknown>> };
  if (schema.$ref === '#/$defs/State') return [state];
  if (schema.type === 'boolean') return [true, false].filter((each) => each !== value);
  if (Array.isArray(schema.enum)) return schema.enum.filter((each) => each !== value);
  return [];
}

const changeOf = ({ of, field }: ChangeableFact, value: unknown): WhatIf =>
  of === 'person' ? { of, field, value } : { of, field, value };

const isDay = ({ field, spec }: ChangeableFact): boolean => field === 'on' || spec?.schema.$ref === '#/$defs/Day';

/** The day nearest to the one in the file with which the answer would be the State; found by halving. */
function nearestDay(from: Day, tried: Day, holds: (day: Day) => boolean): Day {
  let [no, yes] = [from as number, tried as number];
  while (Math.abs(yes - no) > 1) {
    const middle = Math.trunc((no + yes) / 2);
    if (holds(middle as Day)) yes = middle;
    else no = middle;
  }
  return yes as Day;
}

function singleChanges(file: CaseFile, regime: Regime, on: Day, state: MemberState, around: Surroundings) {
  let tries = 0;
  const leadsThere = (change: WhatIf): boolean => {
    tries += 1;
    if (tries > MOST_TRIES) return false;
    const changed = applyWhatIf(file, change);
    return changed.ok && pointsTo(responsibleIn(changed.file, regime, on, around), state);
  };
  const found: SingleChange[] = [];
  const note = (change: WhatIf, { of, type, field, means, value }: ChangeableFact) =>
    found.push({ change, fact: { of, type, field, means, ...(value === undefined ? {} : { value }) } });
  for (const fact of changeableFacts(file)) {
    for (const value of candidates(fact, state)) {
      const change = changeOf(fact, value);
      if (leadsThere(change)) note(change, fact);
    }
    const day = isDay(fact) && typeof fact.value === 'string' ? parseDay(fact.value) : undefined;
    if (day === undefined) continue;
    const moved = (to: Day): WhatIf => changeOf(fact, formatDay(to));
    for (const sign of [1, -1]) {
      const far = MONTHS_TRIED.map((n) => addMonths(day, sign * n)).find((to) => leadsThere(moved(to)));
      if (far !== undefined) note(moved(nearestDay(day, far, (to) => leadsThere(moved(to)))), fact);
    }
  }
  file.events.forEach(({ type }, of) => {
    const change: WhatIf = { of, remove: true };
    if (leadsThere(change)) found.push({ change, fact: { of, type, field: '', means: '' } });
  });
  return found;
}

/**
 * Why a State is not responsible: the answer of each criterion, what decided afterwards, and single changes of facts
 * that would make it responsible, each of them tried out. With no changes found, more than one fact stands against it.
 */
export function whyNot(file: CaseFile, regime: Regime, on: Day, state: MemberState, around: Surroundings = {}): WhyNot {
  const { facts, responsibility } = settle(file, regime, on, around);
  const { responsible, anchor } = responsibility;
  const criteria = anchor ? criteriaOf(regime, facts, anchor, state) : [];
  const last = responsible.because.at(-1);
  const isLater = last && responsible.because.length > 0 && !isOfCriteria(last, regime);
  return {
    state,
    responsible,
    criteria,
    ...(isLater ? { later: last } : {}),
    changes: pointsTo(responsible, state) ? [] : singleChanges(file, regime, on, state, around),
  };
}

const isOfCriteria = ({ rule: name }: Reason, { responsibility }: Regime): boolean =>
  [...responsibility.criteria.ordered, ...(responsibility.afterRelocation?.ordered ?? [])].some(
    ({ id }) => id === name,
  );
