import { loneMinor, mayBeUnderSix, takenAsMinor } from '../age/index.ts';
import { addMonths, type Day, dayOf, earlier, inMonths, months, type Period, years } from '../core/index.ts';
import {
  type CaseEvent,
  courseOf,
  type Facts,
  factsOf,
  isGivenUp,
  protectedOutside,
  secondLookIsOver,
} from '../file/index.ts';
import { groundsFound } from '../procedure/index.ts';
import { isBorderArrival, isInlandArrival } from '../screening/index.ts';
import type { ConditionInput } from './condition-input.ts';
import { BETWEEN_STATES_CONDITIONS, BETWEEN_STATES_QUALIFIERS } from './conditions-between-states.ts';
import { CRISIS_CONDITIONS, CRISIS_QUALIFIERS } from './conditions-in-crisis.ts';
import { EXAMINATION_CONDITIONS, EXAMINATION_QUALIFIERS, openedFor } from './conditions-of-examination.ts';
import { mustReturn, RETURN_CONDITIONS, RETURN_QUALIFIERS } from './conditions-on-return.ts';

const HIT_CATEGORIES: readonly string[] = ['irregular_crossing', 'disembarked'];

/** A hit that shortens the limits of taking charge: on an irregular crossing, a disembarkation, or (2024 law) a visa. */
const isEntryHit = (event: CaseEvent): boolean =>
  event.type === 'eurodac_hit' && HIT_CATEGORIES.includes(event.category);
const isHit = (event: CaseEvent): boolean => isEntryHit(event) || event.type === 'vis_hit';

/** Whether the request rests on a hit in the State that is asked. */
const requestRestsOn = ({ facts, start }: ConditionInput, hit: (event: CaseEvent) => boolean): boolean =>
  start.type === 'take_charge_requested' &&
  facts.events.some((e) => hit(e) && 'in' in e && e.in === start.to && e.on <= start.on);

/** A minor alone, or somebody noted as one whose age waits for a human. */
const isUnaccompaniedMinor = ({ facts, start }: ConditionInput): boolean => {
  const alone = loneMinor.decide({ facts, on: start.on });
  return alone.holds === 'yes' ? alone.value : alone.holds === 'judgement';
};

/** Withdrawn in words before another State had agreed: nobody asks or answers any more. */
const wasGivenUpFirst = (facts: Facts, start: CaseEvent, until: Day): boolean => {
  const given = facts
    .of('application_withdrawn')
    .find((e) => e.how === 'explicit' && isGivenUp(e) && e.on >= start.on && e.on <= until);
  return (
    given !== undefined && !facts.of('take_charge_accepted').some((yes) => yes.on >= start.on && yes.on <= given.on)
  );
};

/** Another State is, or may still turn out to be, the one that the criteria point to; a security threat excludes the request. */
const otherStateIndicated = ({ indicated, anchor, facts, start, until }: ConditionInput): boolean => {
  if (wasGivenUpFirst(facts, start, until)) return false;
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
const OTHER_DETENTION: readonly unknown[] = [
  'identity',
  'elements_of_claim',
  'residence_order_breached',
  'border',
  'return',
  'return_hampered',
  'other',
];

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

/** Another State is recorded as responsible, or a first application was lodged there and is what the new one comes after. */
const elsewhereBefore = ({ facts, start, anchor }: ConditionInput): boolean => {
  // Nobody is asked to take back whom another State protects already.
  if ('in' in start && protectedOutside(facts, start.in, start.on) !== undefined) return false;
  // Who applies in the State that is recorded is not taken back from it.
  if (facts.first('responsibility_recorded'))
    return facts.of('responsibility_recorded').some((e) => !('in' in start) || e.state !== start.in);
  return (
    start.type === 'application_lodged' &&
    anchor !== undefined &&
    anchor.on < start.on &&
    anchor.state !== start.in &&
    !facts.of('transferred').some((transfer) => transfer.to === start.in && transfer.on <= start.on)
  );
};

/** An answer that binds: a yes, and before responsibility shifted by a lapse. */
const isBindingAcceptance = ({ facts, start, anchor }: ConditionInput): boolean => {
  if (start.type === 're_examination_answered' && (!start.accepted || secondLookIsOver(facts, start))) return false;
  if (start.type === 'reconsideration_answered' && !start.confirmed) return false;
  const last = facts.of('responsibility_shifted').findLast((shift) => shift.on <= start.on);
  return last === undefined || ('by' in start && start.by === last.to) || (anchor !== undefined && anchor.on > last.on);
};

/** The report that the person absconded, made while the limit still ran. */
const abscondingReport = ({ facts, start, until }: ConditionInput) =>
  facts.of('absconding_reported').find((report) => report.on >= start.on && report.on <= until);

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

/** Stopped at an irregular crossing or brought ashore: registration waits for the end of the screening (APR 27(7)). */
const arrivalsScreenedFirst = ({ facts, start }: ConditionInput): CaseEvent[] =>
  facts.events.filter((e) => e.type !== 'presented_at_border' && e.on <= start.on && isBorderArrival(e, facts));

const screenedAtArrival = (input: ConditionInput): boolean => arrivalsScreenedFirst(input).length > 0;

const waitsForScreening = (input: ConditionInput): boolean =>
  arrivalsScreenedFirst(input).some(
    (arrival) => !input.facts.of('screening_ended').some((ended) => ended.on >= arrival.on),
  );

const informedSince = ({ facts, start }: ConditionInput): boolean =>
  facts.of('registering_authority_informed').some((informed) => informed.on >= start.on);

const madeToOtherAuthority = ({ start }: ConditionInput): boolean =>
  start.type === 'application_made' && start.to === 'other_authority';

const ofAge = ({ facts, start }: ConditionInput): boolean =>
  !mayBeUnderSix(facts) &&
  (facts.person.born === undefined || addMonths(facts.person.born, inMonths(AGE_FOR_BIOMETRICS)) <= start.on);

/** The hours after which a person who is still held gives the State until the release (EUROD 22(4)). */
const HOURS_HELD = 72;
const HOURS_OF_DAY = 24;

/** How long somebody stopped at the border was held from then on; `open` while still held. */
function heldSince({ facts, start }: ConditionInput): 'long' | 'open' | undefined {
  const detained = facts.of('detained').find((d) => d.on >= start.on && d.on <= start.on + 1);
  if (!detained) return undefined;
  const released = facts.of('released').find((r) => r.on >= detained.on);
  if (!released) return 'open';
  return released.on - start.on > HOURS_HELD / HOURS_OF_DAY ? 'long' : undefined;
}

/** Measures for health that had begun while the limit ran; over when the data could be taken again. */
function healthGrounds({ facts, start, until }: ConditionInput): 'standing' | 'over' | undefined {
  const began = facts.of('biometrics_prevented_by_health').find((e) => e.on >= start.on && e.on <= until);
  if (!began) return undefined;
  return facts.of('biometrics_possible_again').some((e) => e.on >= began.on) ? 'over' : 'standing';
}

const LONGEST_INFLUX: Period = months(1);

/** Applied at a crossing point or in a transit zone without meeting the conditions of entry (EUROD 15(1)(b)). */
const appliedAtBorder = ({ facts, start }: ConditionInput): boolean =>
  facts
    .of('application_made')
    .some((e) => e.on <= start.on && (e.at === 'crossing_point' || e.at === 'transit_zone')) &&
  facts.of('presented_at_border').some((e) => e.on <= start.on && !e.entry_conditions_met);

/** Found without a right to stay; who has applied may remain (APR 10(1)). */
const foundStayingIllegally = ({ facts, start }: ConditionInput): boolean =>
  start.type === 'apprehended' &&
  start.may_enter !== true &&
  !facts.of('application_made').some((made) => made.on <= start.on);

const TEMPORARY_PROTECTION_STORED_FROM = dayOf(2029, 6, 12);

/** Grounds of acceleration that close the labour market: the first six of APR 42(1) (RCD 17(1)). */
const CLOSE_LABOUR_MARKET: readonly string[] = [
  'irrelevant_issues',
  'inconsistent_or_false',
  'misled_authorities',
  'delays_removal',
  'safe_country_of_origin',
  'danger_to_security',
];

/** Minors alone are accelerated on grounds of their own (APR 42(3)), which the exclusion does not name. */
const isLabourMarketClosed = (input: ConditionInput): boolean =>
  !isUnaccompaniedMinor(input) &&
  input.facts.last('procedure_opened')?.procedure !== 'regular' &&
  groundsFound(input.facts).some((ground) => CLOSE_LABOUR_MARKET.includes(ground));

const APPLYING: readonly CaseEvent['type'][] = ['application_made', 'application_registered', 'application_lodged'];

/** An applicant held on the order of an administration; the rules on applicants do not reach others. */
const isHeldByAdministration = (facts: Facts, start: CaseEvent): boolean => {
  const detained = start.type === 'detained' ? start : facts.of('detained').findLast((d) => d.on <= start.on);
  return (
    detained !== undefined &&
    detained.ordered_by !== 'court' &&
    !mustReturn(facts, detained.on) &&
    facts.events.some((e) => APPLYING.includes(e.type) && e.on <= detained.on) &&
    courseOf(factsOf(facts.person, facts.events, detained.on)).finalOn === undefined
  );
};

/** For which category fingerprints were taken again. */
const retaken =
  (...categories: readonly string[]) =>
  ({ start }: ConditionInput): boolean =>
    start.type === 'biometrics_retaken' && start.category !== undefined && categories.includes(start.category);

/** What of a data set in Eurodac was changed by the event that starts the clock. */
const changed =
  (...what: readonly string[]) =>
  ({ start }: ConditionInput): boolean =>
    start.type === 'eurodac_entry_changed' && what.includes(start.what);

const GRANTS: readonly string[] = ['refugee_status', 'subsidiary_protection'];

const grantsProtection = ({ facts, start }: ConditionInput): boolean => {
  if (start.type === 'first_decision' || start.type === 'appeal_decided') return GRANTS.includes(start.outcome);
  return GRANTS.includes(facts.of('first_decision').findLast((d) => d.on <= start.on)?.outcome ?? '');
};

/** Conditions on which a limit runs or has another length, by name. */
export const CONDITIONS = {
  'other-state-indicated': otherStateIndicated,
  'other-state-indicated-and-no-lone-minor': (input: ConditionInput) =>
    otherStateIndicated(input) && !isUnaccompaniedMinor(input),
  'other-state-indicated-and-lone-minor': (input: ConditionInput) =>
    otherStateIndicated(input) && isUnaccompaniedMinor(input),
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
  'border-procedure-opened': (input: ConditionInput) =>
    openedFor(input).some((opened) => opened.procedure === 'border'),
  'accelerated-opened': (input: ConditionInput) => openedFor(input).at(-1)?.procedure === 'accelerated',
  'relocated-to-border-procedure': ({ facts }: ConditionInput) => facts.first('relocated') !== undefined,
  'absconding-reported': (input: ConditionInput) => abscondingReport(input) !== undefined,
  imprisoned: ({ facts, start, until }: ConditionInput) =>
    facts.of('imprisoned').some((prison) => prison.on >= start.on && prison.on <= until),
  'suspensive-appeal-decided': ({ restart }: ConditionInput) => restart !== undefined,
  'suspensive-appeal-pending': ({ appealOpen }: ConditionInput) => appealOpen === true,
  ...BETWEEN_STATES_CONDITIONS,
  ...CRISIS_CONDITIONS,
  ...EXAMINATION_CONDITIONS,
  'held-beyond-72-hours': (input: ConditionInput) => heldSince(input) === 'long',
  'eurodac-health-grounds-over': (input: ConditionInput) => healthGrounds(input) === 'over',
  'eurodac-technical-problem': ({ facts, start, until }: ConditionInput) =>
    facts.of('eurodac_technical_problem').some((e) => e.on >= start.on && e.on <= until),
  'eurodac-influx': ({ facts, start, until }: ConditionInput) =>
    facts
      .of('eurodac_influx_derogation')
      .some((e) => e.on <= until && start.on <= earlier(e.until, addMonths(e.on, inMonths(LONGEST_INFLUX)))),
  'retaken-after-crossing': retaken('irregular_crossing'),
  'retaken-after-illegal-stay': retaken('illegal_stay'),
  'retaken-after-rescue': retaken('disembarked'),
  'retaken-for-temporary-protection': retaken('temporary_protection'),
  'eurodac-flag-removed': changed('security_flag_removed'),
  'eurodac-data-erased': changed('erased'),
  'eurodac-data-marked': changed('marked'),
  'comparison-urgent': ({ start }: ConditionInput) => start.type === 'comparison_requested' && start.urgent === true,
  'labour-market-not-closed': (input: ConditionInput) => !isLabourMarketClosed(input),
  'detention-review-exceptional': ({ facts, start, until }: ConditionInput) =>
    facts.of('detention_review_needs_more_time').some((e) => e.on >= start.on && e.on <= until),
  ...RETURN_CONDITIONS,
} as const satisfies Readonly<Record<string, (input: ConditionInput) => boolean>>;

export type ConditionId = keyof typeof CONDITIONS;

/**
 * Finer tests than a condition: which occurrence of an event counts. They carry no words of their own, because what
 * they pick shows in the event itself.
 */
export const QUALIFIERS = {
  // Biometric data are taken from the age of six (EUROD 15(1), 22(1), 24(1)); nobody of unknown age is left out.
  'of-age-for-biometrics': ofAge,
  'of-age-and-not-applied-at-border': (input: ConditionInput) => ofAge(input) && !appliedAtBorder(input),
  'of-age-and-applied-at-border': (input: ConditionInput) => ofAge(input) && appliedAtBorder(input),
  'of-age-and-found-staying-illegally': (input: ConditionInput) => ofAge(input) && foundStayingIllegally(input),
  'of-age-and-admitted-under-union-framework': (input: ConditionInput) =>
    ofAge(input) && input.start.type === 'admission_decided' && input.start.under === 'union_framework',
  'of-age-and-admitted-under-national-scheme': (input: ConditionInput) =>
    ofAge(input) &&
    input.start.type === 'admission_decided' &&
    input.start.under === 'national_scheme' &&
    input.start.outcome === 'granted',
  'of-age-and-temporary-protection-is-stored': (input: ConditionInput) =>
    ofAge(input) &&
    input.start.type === 'temporary_protection_registered' &&
    input.start.ukraine_2022 !== true &&
    input.start.on >= TEMPORARY_PROTECTION_STORED_FROM,
  'biometrics-cannot-be-taken-yet': (input: ConditionInput) => healthGrounds(input) === 'standing',
  'biometrics-cannot-be-sent-yet': (input: ConditionInput) =>
    healthGrounds(input) === 'standing' || heldSince(input) === 'open',
  // For admissions the act gives no length (EUROD 18(3), 20(2)).
  'has-a-length-after-retaking': (input: ConditionInput) =>
    !retaken('union_resettlement', 'national_resettlement')(input),
  // The others are told of a mark, not of its removal (EUROD 31(1), 31(3)).
  'is-change-told-to-others': (input: ConditionInput) => !changed('unmarked')(input),
  'is-taken-as-minor': ({ facts, start }: ConditionInput) =>
    takenAsMinor.decide({ facts, on: start.on }).holds === 'yes',
  'is-outside-general-schools': ({ start }: ConditionInput) =>
    start.type === 'school_access_given' && start.outside_general_system === true,
  'is-reviewed-without-request': ({ facts, start }: ConditionInput) =>
    start.type === 'detained' && start.review !== 'on_request' && isHeldByAdministration(facts, start),
  'is-held-by-administration': ({ facts, start }: ConditionInput) => isHeldByAdministration(facts, start),
  'is-place-or-reporting': ({ start }: ConditionInput) => start.type === 'residence_restricted' && start.how !== 'area',
  'is-document-after-lodging': ({ start }: ConditionInput) =>
    start.type === 'applicant_document_issued' && start.kind === 'lodged',
  'grants-protection': grantsProtection,
  ...BETWEEN_STATES_QUALIFIERS,
  ...EXAMINATION_QUALIFIERS,
  ...RETURN_QUALIFIERS,
  ...CRISIS_QUALIFIERS,
  'is-hit': ({ start }: ConditionInput) => isHit(start),
  'is-eurodac-entry-hit': ({ start }: ConditionInput) => isEntryHit(start),
  'is-hit-of-an-applicant': ({ start }: ConditionInput) =>
    start.type === 'eurodac_hit' && start.category === 'applicant',
  'binding-acceptance': isBindingAcceptance,
  // Whoever has protection there is no applicant whom that State would have to take back (D3 18(1)).
  'asked-of-no-protecting-state': ({ facts, start }: ConditionInput) =>
    start.type !== 'take_back_requested' ||
    !facts
      .of('application_lodged')
      .some((e) => e.on <= start.on && protectedOutside(facts, e.in, start.on) === start.to),
  'application-stands': ({ facts, start, until }: ConditionInput) => !wasGivenUpFirst(facts, start, until),
  'another-state-seems-responsible': (input: ConditionInput) => otherStateIndicated(input) || elsewhereBefore(input),
  'is-detention-for-transfer': ({ start }: ConditionInput) =>
    start.type === 'detained' && !OTHER_DETENTION.includes(start.ground),
  // A detention that begins after the acceptance is not tied to six weeks from it (C-60/16 on D3 28).
  'binding-acceptance-in-detention': (input: ConditionInput) => isBindingAcceptance(input) && detainedAtStart(input),
  'found-again-with-little-time-left': (input: ConditionInput) => foundAgain(input) !== undefined,
  'is-after-absconding': ({ start, facts }: ConditionInput) =>
    facts.of('absconding_reported').some((report) => report.on <= start.on),
  // Nobody can register before the screening has ended, or before the application is known there (APR 27(3), 27(7)).
  // In a crisis the four weeks run from the making for everybody (CFMR 10(1)).
  'registration-cannot-begin': (input: ConditionInput) =>
    !CRISIS_CONDITIONS['crisis-registration'](input) &&
    ((madeToOtherAuthority(input) && !informedSince(input)) || waitsForScreening(input)),
} as const satisfies Readonly<Record<string, (input: ConditionInput) => boolean>>;

export type QualifierId = keyof typeof QUALIFIERS;

export const isConditionId = (text: string): text is ConditionId => Object.hasOwn(CONDITIONS, text);
