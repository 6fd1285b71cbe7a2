import {
  addMonths,
  type Day,
  type Finding,
  inMonths,
  type MemberState,
  months,
  type Period,
  years,
} from '../core/index.ts';
import { type CaseEvent, type EventOf, type Facts, factsOf, isMinorOn } from '../file/index.ts';
import { groundsFound } from '../procedure/index.ts';

/** What a condition may look at: the facts, the event that starts the clock, and what the criteria point to. */
export interface ConditionInput {
  readonly facts: Facts;
  readonly start: CaseEvent;
  /** Where the criteria point on the facts as frozen; `undefined` before there is an application. */
  readonly indicated: () => Finding<MemberState> | undefined;
  /** Who is responsible, after all that has happened. */
  readonly responsible: Finding<MemberState>;
  /** The registration (Dublin III: lodging) that opened the current determination. */
  readonly anchor: { readonly state: MemberState; readonly on: Day } | undefined;
  /** The last day of the limit as it stands without any variant: what comes later cannot move it any more. */
  readonly until: Day;
}

const HIT_CATEGORIES: readonly string[] = ['irregular_crossing', 'disembarked'];

/** A hit that shortens the limits of taking charge: on an irregular crossing, a disembarkation, or (2024 law) a visa. */
const isEntryHit = (event: CaseEvent): boolean =>
  event.type === 'eurodac_hit' && HIT_CATEGORIES.includes(event.category);
const isHit = (event: CaseEvent): boolean => isEntryHit(event) || event.type === 'vis_hit';

/** Whether the request rests on a hit in the State that is asked. */
const requestRestsOn = ({ facts, start }: ConditionInput, hit: (event: CaseEvent) => boolean): boolean =>
  start.type === 'take_charge_requested' &&
  facts.events.some((e) => hit(e) && 'in' in e && e.in === start.to && e.on <= start.on);

const isUnaccompaniedMinor = ({ facts, start }: ConditionInput): boolean => {
  const { unaccompanied, born } = facts.person;
  // Who is noted as a lone minor claims to be one, also while the date of birth is open (APR 23(2)).
  return unaccompanied === true && (born === undefined || isMinorOn(born, start.on));
};

/** Another State is, or may still turn out to be, the one that the criteria point to; a security threat excludes the request. */
const otherStateIndicated = ({ indicated, anchor, facts, start }: ConditionInput): boolean => {
  const finding = indicated();
  if (!finding || start.on !== anchor?.on || facts.first('responsibility_recorded')) return false;
  if (finding.because.some((r) => r.says === 'security-threat-found')) return false;
  return finding.holds !== 'yes' || finding.value !== anchor.state;
};

/** Whether the person is in detention. */
export const isDetained = (facts: Facts): boolean => {
  const detained = facts.last('detained');
  const released = facts.last('released');
  return detained !== undefined && (released === undefined || released.on < detained.on);
};

/** Grounds of detention that have nothing to do with securing a transfer (AMMR 44(2), D3 28(2)). */
const OTHER_DETENTION: readonly unknown[] = ['identity', 'border', 'return', 'other'];

/** A detention that secures the transfer, of which some day lies between two days. */
const detainedForTransfer = (facts: Facts, from: Day, to: Day): boolean =>
  facts.of('detained').some((detained) => {
    if (OTHER_DETENTION.includes(detained.ground) || detained.on > to) return false;
    const released = facts.of('released').find((r) => r.on >= detained.on);
    return released === undefined || released.on > from;
  });

const detainedAtStart = ({ facts, start }: ConditionInput): boolean => detainedForTransfer(facts, start.on, start.on);
const detainedSinceStart = ({ facts, start }: ConditionInput): boolean =>
  detainedForTransfer(facts, start.on, facts.on);

const elsewhereBefore = ({ facts }: ConditionInput): boolean => facts.first('responsibility_recorded') !== undefined;

/** An answer that binds: a yes, and before responsibility shifted by a lapse. */
const isBindingAcceptance = ({ facts, start }: ConditionInput): boolean =>
  (start.type !== 're_examination_answered' || start.accepted) &&
  !facts.of('responsibility_shifted').some((shift) => shift.on <= start.on);

/** The report that the person absconded, made while the limit still ran. */
const abscondingReport = ({ facts, start, until }: ConditionInput) =>
  facts.of('absconding_reported').find((report) => report.on >= start.on && report.on <= until);

const suspension = ({ facts, start, until }: ConditionInput) =>
  facts.of('transfer_suspended').find((suspended) => suspended.on >= start.on && suspended.on <= until);

const AGE_FOR_BIOMETRICS: Period = years(6);
const SHORTEST_AFTER_RETURN: Period = months(3);
const LONGEST_AFTER_REPORT: Period = years(3);

/** Found again after absconding, when fewer than three months had been left on the day of the report (AMMR 46(2)). */
function foundAgain(input: ConditionInput) {
  const report = abscondingReport(input);
  if (!report || addMonths(report.on, inMonths(SHORTEST_AFTER_RETURN)) <= input.until) return undefined;
  const last = addMonths(report.on, inMonths(LONGEST_AFTER_REPORT));
  return input.facts.of('reappeared').find((found) => found.on >= report.on && found.on <= last);
}

/** Whether the event makes the person subject to the screening at the external border. Source: SR 5. */
const isBorderArrival = (event: CaseEvent, facts: Facts): boolean => {
  if (event.type === 'disembarked') return true;
  if (event.type === 'apprehended') {
    return event.at === 'external_border' && event.turned_back !== true && event.held_throughout !== true;
  }
  if (event.type !== 'presented_at_border') return false;
  return !event.entry_conditions_met && facts.of('application_made').some((made) => made.on >= event.on);
};

/** Whether the event makes the person subject to the screening inside the territory. Source: SR 7(1). */
const isInlandArrival = (event: CaseEvent): boolean =>
  event.type === 'apprehended' &&
  event.at === 'inland' &&
  event.screened_before !== true &&
  event.unauthorised_entry === true;

/** Whether the person is under screening: subject to it, and it has not ended since. */
export const isUnderScreening = (facts: Facts): boolean =>
  facts.events.some(
    (arrival) =>
      (isBorderArrival(arrival, facts) || isInlandArrival(arrival)) &&
      !facts.of('screening_ended').some((ended) => ended.on >= arrival.on),
  );

/** Stopped at an irregular crossing or brought ashore: registration waits for the end of the screening (APR 27(7)). */
const arrivalsScreenedFirst = ({ facts, start }: ConditionInput): CaseEvent[] =>
  facts.events.filter((e) => e.type !== 'presented_at_border' && e.on <= start.on && isBorderArrival(e, facts));

const screenedAtArrival = (input: ConditionInput): boolean => arrivalsScreenedFirst(input).length > 0;

const informedSince = ({ facts, start }: ConditionInput): boolean =>
  facts.of('registering_authority_informed').some((informed) => informed.on >= start.on);

const madeToOtherAuthority = ({ start }: ConditionInput): boolean =>
  start.type === 'application_made' && start.to === 'other_authority';

/** Conditions on which a limit runs or has another length, by name. */
export const CONDITIONS = {
  'other-state-indicated': otherStateIndicated,
  'other-state-indicated-and-no-lone-minor': (input: ConditionInput) =>
    otherStateIndicated(input) && !isUnaccompaniedMinor(input),
  'lone-minor': isUnaccompaniedMinor,
  hit: ({ facts }: ConditionInput) => facts.events.some(isHit),
  'eurodac-entry-hit': ({ facts }: ConditionInput) => facts.events.some(isEntryHit),
  'hit-before-request': (input: ConditionInput) => requestRestsOn(input, isHit),
  'applicant-hit': ({ facts, until }: ConditionInput) =>
    facts.of('eurodac_hit').some((hit) => hit.category === 'applicant' && hit.on <= until),
  'applicant-hit-before-request': ({ facts, start }: ConditionInput) =>
    facts.of('eurodac_hit').some((hit) => hit.category === 'applicant' && hit.on <= start.on),
  'hit-is-of-an-applicant': ({ start, anchor }: ConditionInput) =>
    start.type === 'eurodac_hit' && start.category === 'applicant' && start.in !== (start.received_by ?? anchor?.state),
  'elsewhere-before': elsewhereBefore,
  'examined-here': ({ responsible, start }: ConditionInput) =>
    responsible.holds !== 'yes' || !('in' in start) || start.in === responsible.value,
  'responsibility-came-here': ({ facts, start }: ConditionInput) =>
    facts.of('responsibility_shifted').some((shift) => 'in' in start && shift.to === start.in && shift.on >= start.on),
  urgent: ({ start }: ConditionInput) => start.type === 'take_charge_requested' && start.urgent === true,
  // An answer is hurried by a detention on the day of the request; the other limits by one that begins later, too.
  detained: (input: ConditionInput) => ('to' in input.start ? detainedAtStart(input) : detainedSinceStart(input)),
  'detained-after-registration': (input: ConditionInput) => !detainedAtStart(input),
  'disproportionate-numbers': ({ start }: ConditionInput) =>
    start.type === 'application_made' && start.disproportionate_numbers === true,
  'other-authority': madeToOtherAuthority,
  'other-authority-has-informed': (input: ConditionInput) => madeToOtherAuthority(input) && informedSince(input),
  'screened-at-arrival': screenedAtArrival,
  'screened-at-arrival-and-ended': (input: ConditionInput) =>
    screenedAtArrival(input) && input.facts.of('screening_ended').some((ended) => ended.on >= input.start.on),
  'subject-to-border-screening': ({ start, facts }: ConditionInput) => isBorderArrival(start, facts),
  'subject-to-inland-screening': ({ start }: ConditionInput) => isInlandArrival(start),
  'held-72-hours': ({ facts, start }: ConditionInput) =>
    start.type === 'apprehended' && facts.of('held_at_border_for_72_hours').some((held) => held.on >= start.on),
  'at-external-border': ({ start, facts }: ConditionInput) =>
    start.type === 'apprehended' && isBorderArrival(start, facts),
  inland: ({ start }: ConditionInput) => start.type === 'apprehended' && start.at === 'inland',
  'in-border-procedure': ({ facts }: ConditionInput) => facts.last('procedure_opened')?.procedure === 'border',
  'border-procedure-opened': ({ facts }: ConditionInput) =>
    facts.of('procedure_opened').some((opened) => opened.procedure === 'border'),
  'accelerated-opened': ({ facts }: ConditionInput) => facts.last('procedure_opened')?.procedure === 'accelerated',
  'relocated-to-border-procedure': ({ facts }: ConditionInput) => facts.first('relocated') !== undefined,
  extended: ({ facts }: ConditionInput) => facts.first('examination_extended') !== undefined,
  'absconding-reported': (input: ConditionInput) => abscondingReport(input) !== undefined,
  imprisoned: ({ facts, start, until }: ConditionInput) =>
    facts.of('imprisoned').some((prison) => prison.on >= start.on && prison.on <= until),
  'suspensive-appeal-decided': (input: ConditionInput) => {
    const suspended = suspension(input);
    return (
      suspended !== undefined && input.facts.of('transfer_appeal_decided').some((decided) => decided.on >= suspended.on)
    );
  },
  'suspensive-appeal-pending': (input: ConditionInput) => {
    const suspended = suspension(input);
    return (
      suspended !== undefined &&
      !input.facts.of('transfer_appeal_decided').some((decided) => decided.on >= suspended.on)
    );
  },
  'short-appeal': ({ facts }: ConditionInput) => isShortAppeal(facts),
  'long-appeal': ({ facts }: ConditionInput) =>
    !isShortAppeal(facts) && !NOT_APPEALED.includes(facts.last('first_decision')?.outcome ?? ''),
} as const satisfies Readonly<Record<string, (input: ConditionInput) => boolean>>;

/** Outcomes that leave nothing to appeal: the full status, and a withdrawal that the person declared (APR 67(1)). */
const NOT_APPEALED: readonly string[] = ['refugee_status', 'withdrawn_explicit'];

/** Inadmissible, implicitly withdrawn, or rejected while a ground of acceleration stood: the short appeal (APR 67(7)(a)). */
function isShortAppeal(facts: Facts): boolean {
  const decision = facts.last('first_decision');
  if (!decision) return false;
  if (decision.outcome === 'inadmissible' || decision.outcome === 'withdrawn_implicit') return true;
  if (decision.outcome !== 'unfounded' && decision.outcome !== 'manifestly_unfounded') return false;
  const then = factsOf(facts.person, facts.events, decision.on);
  return procedureOf(decision, facts) !== 'regular' || groundsFound(then).length > 0;
}

type Decision = EventOf<'first_decision'>;

/** The procedure in which a decision was taken, as noted with it or as opened last before it; regular without either. */
const procedureOf = (decision: Decision, facts: Facts): NonNullable<Decision['procedure']> =>
  decision.procedure ??
  facts.of('procedure_opened').findLast((opened) => opened.on <= decision.on)?.procedure ??
  'regular';

/**
 * Whether the person may not stay during the appeal unless a court allows it. Inadmissible applications count without
 * exception for the ground, as amended in 2026. Source: APR 68(3); STC-26 1(2).
 */
function mustAskToRemain({ facts, start }: ConditionInput): boolean {
  const decision = facts.last('first_decision');
  if (!decision) return false;
  const procedure = procedureOf(decision, facts);
  const { unaccompanied, born } = facts.person;
  const loneMinor = unaccompanied === true && born !== undefined && isMinorOn(born, start.on);
  switch (decision.outcome) {
    case 'withdrawn_implicit':
      return true;
    case 'inadmissible':
      return !(loneMinor && procedure === 'border');
    case 'unfounded':
    case 'manifestly_unfounded':
      if (groundsFound(factsOf(facts.person, facts.events, decision.on)).includes('subsequent_application'))
        return true;
      return procedure === 'accelerated' || (procedure === 'border' && !loneMinor);
    default:
      return false;
  }
}

export type ConditionId = keyof typeof CONDITIONS;

/**
 * Finer tests than a condition: which occurrence of an event counts. They carry no words of their own, because what
 * they pick shows in the event itself.
 */
export const QUALIFIERS = {
  // Biometric data are taken from the age of six (EUROD 15(1), 22(1), 24(1)); nobody of unknown age is left out.
  'of-age-for-biometrics': ({ facts, start }: ConditionInput) =>
    facts.person.born === undefined || addMonths(facts.person.born, inMonths(AGE_FOR_BIOMETRICS)) <= start.on,
  'must-ask-to-remain': mustAskToRemain,
  'is-hit': ({ start }: ConditionInput) => isHit(start),
  'is-eurodac-entry-hit': ({ start }: ConditionInput) => isEntryHit(start),
  'is-hit-of-an-applicant': ({ start }: ConditionInput) =>
    start.type === 'eurodac_hit' && start.category === 'applicant',
  'binding-acceptance': isBindingAcceptance,
  'another-state-seems-responsible': (input: ConditionInput) => otherStateIndicated(input) || elsewhereBefore(input),
  'is-detention-for-transfer': ({ start }: ConditionInput) =>
    start.type === 'detained' && !OTHER_DETENTION.includes(start.ground),
  // A detention that begins after the acceptance is not tied to six weeks from it (C-60/16 on D3 28).
  'binding-acceptance-in-detention': (input: ConditionInput) => isBindingAcceptance(input) && detainedAtStart(input),
  'found-again-with-little-time-left': (input: ConditionInput) => foundAgain(input) !== undefined,
  'is-after-absconding': ({ start, facts }: ConditionInput) =>
    facts.of('absconding_reported').some((report) => report.on <= start.on),
  // Nobody can register before the screening has ended, or before the application is known there (APR 27(3), 27(7)).
  'registration-cannot-begin': (input: ConditionInput) =>
    (madeToOtherAuthority(input) && !informedSince(input)) ||
    arrivalsScreenedFirst(input).some(
      (arrival) => !input.facts.of('screening_ended').some((ended) => ended.on >= arrival.on),
    ),
} as const satisfies Readonly<Record<string, (input: ConditionInput) => boolean>>;

export type QualifierId = keyof typeof QUALIFIERS;

export const isConditionId = (text: string): text is ConditionId => Object.hasOwn(CONDITIONS, text);
