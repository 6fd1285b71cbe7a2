import { refusedByThirdCountry } from '../admissibility/index.ts';
import { mayBeUnderSix, nextAgeStep, takenAsMinor } from '../age/index.ts';
import { addMonths, type Day, type Finding } from '../core/index.ts';
import { dataSetsOf, type EurodacCategory, isStored } from '../eurodac/index.ts';
import { courseOf, type EventType, type Facts } from '../file/index.ts';
import type { GuaranteeCondition } from '../guarantees/index.ts';
import { groundsFound } from '../procedure/index.ts';
import { protectionStanding } from '../protection/index.ts';
import { isInWrongState, mayBeGivenBack, receptionOf, receptionSince2024, reductionOf } from '../reception/index.ts';
import type { Remain } from '../remain/index.ts';
import type { ReturnState } from '../return/index.ts';
import { openParts, type ScreeningPart } from '../screening/index.ts';
import { type Clock, isDetained, isOpen, LIMITS } from '../time/index.ts';
import { TRANSFER_TESTS } from './guarantee-case-of-transfer.ts';
import type { Stage } from './stage.ts';

/** What the conditions of the guarantees look at. */
export interface GuaranteeCase {
  readonly facts: Facts;
  readonly stage: Stage;
  /** Whether the person may stay. */
  readonly remain: Finding<Remain>;
  /** Which return runs, if any. */
  readonly returns: Finding<ReturnState>;
  readonly clocks: readonly Clock[];
}

/** What many conditions ask, found once. */
interface Seen extends GuaranteeCase {
  readonly has: (...types: readonly EventType[]) => boolean;
  readonly applicant: boolean;
  readonly screening: boolean;
  readonly minor: boolean;
  readonly alone: boolean;
  readonly detained: boolean;
  readonly decided: boolean;
  readonly interviewed: boolean;
}

/** A yes of another State to take charge or to take back. */
const ANSWERS: readonly EventType[] = ['take_charge_accepted', 'take_back_accepted', 'take_back_confirmed'];

const OVER: readonly Stage[] = [
  'protected',
  'protection-ended',
  'return',
  'return-border',
  'voluntary-departure',
  'postponed',
  'other-stay-right',
  'departed',
  'withdrawn',
];
const RETURN: readonly Stage[] = ['return', 'return-border', 'voluntary-departure', 'postponed'];
const EXAMINED: readonly Stage[] = ['registered', 'examination', 'border-procedure'];
const RESPONSIBILITY: readonly Stage[] = ['application-made', 'registered', 'responsibility'];
const BEFORE_DECISION: readonly Stage[] = [...EXAMINED, ...RESPONSIBILITY, 'screening', 'transfer', 'transferred'];

/** What is common to the conditions of one person on one day. */
export function seeCase(given: GuaranteeCase): Seen {
  const { facts, stage } = given;
  const has = (...types: readonly EventType[]): boolean => types.some((type) => facts.first(type) !== undefined);
  const minor = takenAsMinor.decide({ facts, on: facts.on }).holds === 'yes';
  return {
    ...given,
    has,
    applicant: has('application_made', 'application_registered', 'application_lodged') && !OVER.includes(stage),
    screening: stage === 'screening',
    minor,
    alone: facts.person.unaccompanied === true && minor,
    detained: isDetained(facts),
    decided: courseOf(facts).ruling !== undefined,
    interviewed: facts.of('interview_held').some((i) => i.about === 'substance'),
  };
}

const told =
  (about: string) =>
  ({ facts }: Seen): boolean =>
    facts.of('information_given').some((given) => given.about === about);

const isPartOpen = ({ facts }: Seen, part: ScreeningPart['part']): boolean =>
  openParts(facts).some((open) => open.part === part);

const isProtected = ({ stage }: Seen): boolean => stage === 'protected';

const needs = ({ facts }: Seen, kind: 'procedural' | 'reception'): boolean =>
  facts.of('special_needs_found').some((found) => found.kind === kind);

const restricted = ({ facts, applicant }: Seen, ...how: readonly string[]): boolean => {
  const latest = facts.last('residence_restricted');
  if (!applicant || !latest || !how.includes(latest.how)) return false;
  return !facts.of('residence_restriction_ended').some((ended) => ended.on >= latest.on);
};

/** An applicant who is allowed to remain: the reception directive speaks of nobody else. Source: RCD 3(1). */
const inReception = ({ applicant, remain }: Seen): boolean => applicant && remain.holds !== 'no';

const heldApplicant = (seen: Seen): boolean => seen.detained && inReception(seen);

const responsibility = ({ facts, stage }: Seen): boolean =>
  RESPONSIBILITY.includes(stage) && !facts.of('transfer_decided').length;

const responsibilityInterview = ({ facts }: Seen): boolean =>
  facts.of('interview_held').some((i) => i.about === 'responsibility');

const transferNotified = ({ facts, stage }: Seen): boolean =>
  stage === 'transfer' && facts.first('transfer_decision_notified') !== undefined;

const stored = ({ facts }: Seen): boolean => facts.first('biometrics_sent') !== undefined;

const biometricsDue = (seen: Seen): boolean => !stored(seen) && (seen.screening || seen.applicant) && !underSix(seen);

const YEARS_FOR_BIOMETRICS = 6;
const YEARS_FOR_POLICE_USE = 14;
const YEARS_FOR_ADULT_CENTRE = 16;

const younger = ({ facts }: Seen, years: number): boolean => {
  const { born } = facts.person;
  return born !== undefined && facts.on < (addMonths(born, 12 * years) as Day);
};

const underSix = (seen: Seen): boolean => mayBeUnderSix(seen.facts) || younger(seen, YEARS_FOR_BIOMETRICS);

const unassessed = ({ facts }: Seen): boolean => facts.first('special_needs_assessed') === undefined;

const guardianMissing = (seen: Seen): boolean => !seen.has('guardian_appointed');

const responsibleRecorded = ({ facts }: Seen): boolean =>
  facts.of('eurodac_entry_changed').some((c) => c.what === 'responsible_state');

const marked = ({ facts }: Seen, what: string): boolean =>
  facts.of('eurodac_entry_changed').some((c) => c.what === what);

/** A document issued, or the case taken by choice, while the application ran. Source: AMMR 37(1). */
const movedByOwnAct = ({ facts, has }: Seen): boolean => {
  const registered = facts.first('application_registered');
  const issued = facts.of('residence_document_issued').some((d) => registered !== undefined && d.on >= registered.on);
  return (issued || has('discretionary_clause_used')) && !has('responsibility_entered');
};

const departed = ({ facts, has }: Seen, category: EurodacCategory): boolean =>
  has('departed_under_return') && facts.of('biometrics_sent').some((sent) => sent.category === category);

const isMarked = ({ facts, has }: Seen, because: 'protection' | 'residence-document'): boolean =>
  has('biometrics_sent') && dataSetsOf(facts).some((set) => set.mark?.because === because && isStored(set, facts.on));

/** Nothing of the application keeps the return back any more, though an appeal may still be pending. */
const mustReturn = ({ returns }: Seen): boolean =>
  returns.holds === 'yes' && returns.value.phase !== 'suspended' && returns.value.phase !== 'decision-due';

const inReturnBorder = (seen: Seen): boolean =>
  mustReturn(seen) && seen.decided && seen.returns.holds === 'yes' && seen.returns.value.frame !== 'directive';

/** The place of the twelve weeks themselves; any other place prolongs them. */
const RETURN_BORDER_BASE = LIMITS.find(({ id, regime }) => id === 'return-border' && regime === 'pact-2024')?.cite;

/** How protection stands; nobody who was never protected is looked at. */
const standingOf = ({ facts, has }: Seen): string | undefined => {
  if (!has('protection_review_started', 'protection_withdrawn')) return undefined;
  const finding = protectionStanding(facts);
  return finding.holds === 'yes' ? finding.value.standing : undefined;
};

const CLOSED_OR_BORDER: readonly unknown[] = ['detention', 'crossing_point', 'transit_zone', 'airport_transit'];

/** The outcome that refuses protection in whole or in part. */
const rejectedBy = ({ facts }: Seen) => {
  const { ruling } = courseOf(facts);
  return ruling?.type === 'first_decision' && ruling.outcome !== 'refugee_status' ? ruling.outcome : undefined;
};

/** Not admissible because of a country outside the Union: by the ground noted, or by what alone was assessed. */
function rejectedFor(
  seen: Seen,
  ground: 'safe_third_country' | 'first_country_of_asylum',
  assessed: 'third_country_assessed' | 'first_country_assessed',
): boolean {
  if (seen.stage !== 'decided' || rejectedBy(seen) !== 'inadmissible') return false;
  const found = seen.facts.last('inadmissibility_ground_found')?.ground;
  return found === undefined ? seen.has(assessed) : found === ground;
}

/** When each guarantee stands. */
export const GUARANTEE_TESTS: Readonly<Record<GuaranteeCondition, (seen: Seen) => boolean>> = {
  applicant: (s) => s.applicant,
  'applicant-until-lodging': (s) => s.applicant && !s.has('application_lodged'),
  'applicant-until-decision': (s) => s.applicant && !s.decided,
  'may-stay-until-decision': ({ remain }) => remain.holds === 'yes' && remain.value === 'until-decision',
  'without-application-at-border-or-detained': (s) =>
    !s.has('application_made', 'application_registered') && (s.screening || s.detained || s.stage === 'arrived'),
  'in-screening': (s) => s.screening,
  'in-screening-without-application': (s) => s.screening && !s.has('application_made'),
  'in-screening-minor': (s) => s.screening && s.minor,
  'in-screening-minor-alone': (s) => s.screening && s.alone,
  'screening-identity-open': (s) => s.screening && isPartOpen(s, 'identity'),
  'screening-security-open': (s) => s.screening && isPartOpen(s, 'security'),
  'screening-form-open': (s) => s.screening && isPartOpen(s, 'form'),
  'screening-form-filled': (s) => s.screening && s.has('screening_form_filled'),
  'vulnerability-indicated': (s) => s.screening && s.has('vulnerability_indicated'),
  'screening-over': (s) => s.has('screening_ended'),
  'in-examination': (s) => EXAMINED.includes(s.stage) && s.has('application_lodged'),
  'before-substantive-interview': (s) => EXAMINED.includes(s.stage) && s.has('application_lodged') && !s.interviewed,
  'substantive-interview-held': (s) => s.interviewed && BEFORE_DECISION.includes(s.stage),
  'inadmissibility-ground-before-interview': (s) =>
    s.applicant &&
    !s.decided &&
    s.has('inadmissibility_ground_found') &&
    !s.facts.of('interview_held').some((i) => i.about === 'admissibility'),
  'registered-not-lodged': (s) => s.has('application_registered') && !s.has('application_lodged') && s.applicant,
  'withdrawn-in-words': (s) => s.stage === 'withdrawn' && courseOf(s.facts).withdrawn?.how === 'explicit',
  'withdrawn-by-omission': (s) => s.stage === 'withdrawn' && courseOf(s.facts).withdrawn?.how === 'implicit',
  'applying-in-closed-place-or-at-border': ({ facts, applicant, has }) =>
    applicant && !has('application_lodged') && CLOSED_OR_BORDER.includes(facts.last('application_made')?.at),
  'minor-alone-registered-not-lodged': (s) =>
    s.applicant && s.alone && s.has('application_registered') && !s.has('application_lodged'),
  'further-application-open': (s) => s.applicant && !s.decided && courseOf(s.facts).before > 0,
  'further-application-at-court-before-removal': (s) =>
    s.stage === 'appeal' && courseOf(s.facts).before > 0 && s.has('removal_imminent'),
  'rejected-not-notified': (s) => s.stage === 'decided' && rejectedBy(s) !== undefined,
  'rejected-and-challengeable-not-notified': (s) =>
    s.stage === 'decided' && rejectedBy(s) !== undefined && rejectedBy(s) !== 'withdrawn_explicit',
  'in-responsibility-at-border': ({ facts, stage }) =>
    (stage === 'responsibility' || stage === 'transfer') &&
    facts.last('procedure_opened')?.procedure === 'border' &&
    !facts.first('entry_authorised'),
  'too-complex-to-accelerate': (s) => EXAMINED.includes(s.stage) && s.has('complexity_found'),
  'in-border-procedure-as-danger': (s) =>
    s.stage === 'border-procedure' && groundsFound(s.facts).includes('danger_to_security'),
  'in-border-procedure-with-minors': (s) =>
    s.stage === 'border-procedure' && (s.minor || s.facts.person.with_minors === true),
  'rejected-for-third-country': (s) => rejectedFor(s, 'safe_third_country', 'third_country_assessed'),
  'rejected-for-first-country': (s) => rejectedFor(s, 'first_country_of_asylum', 'first_country_assessed'),
  'third-country-refuses': (s) => s.stage !== 'departed' && s.stage !== 'protected' && refusedByThirdCountry(s.facts),
  'interview-postponed': (s) => {
    const postponed = s.facts.last('interview_postponed');
    return (
      EXAMINED.includes(s.stage) &&
      !s.interviewed &&
      postponed !== undefined &&
      s.facts.of('fit_for_interview').some((fit) => fit.on >= postponed.on)
    );
  },
  'protection-under-review-without-statement': (s) => {
    const started = s.facts.last('protection_review_started');
    return (
      standingOf(s) === 'under_review' &&
      !s.facts.of('protection_statement_made').some((made) => started !== undefined && made.on >= started.on)
    );
  },
  'protection-under-review': (s) => standingOf(s) === 'under_review',
  'protection-withdrawn-not-notified': (s) =>
    s.stage === 'decided' && courseOf(s.facts).ruling?.type === 'protection_withdrawn',
  'medical-results-outstanding': ({ facts }) => {
    const done = facts.last('medical_examination_done');
    return done !== undefined && !facts.of('medical_results_given').some((given) => given.on >= done.on);
  },
  'protection-withdrawn': (s) => standingOf(s) === 'withdrawn',
  'decided-not-notified': (s) => s.stage === 'decided',
  'only-adviser-notified': (s) => {
    const { notified } = courseOf(s.facts);
    return (
      notified?.to === 'adviser' &&
      !s.facts.of('decision_notified').some((n) => n.on >= notified.on && n.to !== 'adviser')
    );
  },
  'refused-as-protected-elsewhere': (s) => {
    const { ruling } = courseOf(s.facts);
    return (
      ruling?.type === 'first_decision' &&
      ruling.outcome === 'inadmissible' &&
      (s.has('protection_granted_elsewhere') ||
        s.facts.of('inadmissibility_ground_found').some((found) => found.ground === 'protected_in_another_state'))
    );
  },
  'decided-or-appeal-open': (s) => s.stage === 'decided' || s.stage === 'appeal-open',
  'appeal-open-or-pending': (s) => s.stage === 'appeal-open' || s.stage === 'appeal',
  'subsequent-application': (s) =>
    s.applicant && s.facts.of('reception_breach_found').some((g) => g.ground === 'subsequent_application_lodged'),
  'in-border-procedure': (s) => s.stage === 'border-procedure',
  'in-closed-place': (s) => s.applicant && (s.detained || s.stage === 'border-procedure'),
  minor: (s) => s.applicant && s.minor,
  'minor-alone': (s) => s.applicant && s.alone,
  'minor-alone-without-representative': (s) =>
    s.applicant && s.alone && !s.facts.of('representative_appointed').some((r) => !r.provisional),
  'minor-alone-with-provisional-person': (s) =>
    s.applicant && s.alone && !s.has('representative_appointed') && s.has('provisional_person_designated'),
  'minor-alone-until-decision': (s) => s.applicant && s.alone && !s.decided && s.has('representative_appointed'),
  'minor-alone-16-or-over': (s) => s.applicant && s.alone && !younger(s, YEARS_FOR_ADULT_CENTRE),
  'minor-until-interview': (s) => s.applicant && s.minor && !s.interviewed && EXAMINED.includes(s.stage),
  'minor-until-decision': (s) => s.applicant && s.minor && !s.decided,
  'age-in-doubt': (s) => s.applicant && s.has('age_doubted') && nextAgeStep(s.facts) !== undefined,
  'age-medical-examination-possible': (s) => s.applicant && nextAgeStep(s.facts)?.id === 'medical-examination',
  'age-examination-refused': (s) => s.applicant && s.has('age_examination_refused'),
  'special-procedural-needs': (s) => s.applicant && needs(s, 'procedural'),
  'special-reception-needs': (s) => s.applicant && needs(s, 'reception'),
  'victim-of-violence-or-needs': (s) => s.applicant && (needs(s, 'reception') || s.has('trafficking_indicated')),
  'applicant-in-reception': inReception,
  'reception-owed': (s) => {
    const reception = s.applicant ? receptionOf(s.facts, s.remain, receptionSince2024) : undefined;
    return (
      reception?.holds !== 'no' &&
      reception !== undefined &&
      !(reception.holds === 'yes' && reception.value === 'health-and-dignity-only')
    );
  },
  'reception-lost-in-wrong-state': (s) => s.applicant && isInWrongState(s.facts) && !s.has('trafficking_indicated'),
  'reception-ground-found': (s) => s.applicant && reductionOf(s.facts).holds === 'judgement',
  'reception-reduced': (s) => {
    const effect = s.facts.last('reception_decision')?.effect;
    return s.applicant && effect !== undefined && effect !== 'reinstated';
  },
  'reception-reduced-for-a-ground-that-can-end': (s) => s.applicant && mayBeGivenBack(s.facts),
  'residence-restricted': (s) => restricted(s, 'area', 'specific_place', 'reporting'),
  'residence-area': (s) => restricted(s, 'area'),
  'residence-place': (s) => restricted(s, 'specific_place', 'reporting'),
  'residence-in-one-place': (s) => restricted(s, 'specific_place'),
  'residence-reporting': (s) => restricted(s, 'reporting'),
  'works-and-may-stay-during-appeal': (s) =>
    s.has('labour_access_given') && (s.stage === 'appeal' || s.stage === 'appeal-open') && s.remain.holds === 'yes',
  'detained-applicant': heldApplicant,
  'detained-without-needs-assessment': (s) => heldApplicant(s) && unassessed(s),
  'detained-special-needs': (s) => heldApplicant(s) && needs(s, 'reception'),
  'detained-minor': (s) => heldApplicant(s) && s.minor,
  'detained-minor-alone': (s) => heldApplicant(s) && s.alone,
  'detained-for-transfer': (s) => heldApplicant(s) && (responsibility(s) || s.stage === 'transfer'),
  'detained-in-border-procedure': (s) => heldApplicant(s) && s.stage === 'border-procedure',
  'released-applicant': (s) => s.applicant && !s.detained && s.has('released'),
  'limit-open': () => true,
  'in-responsibility': responsibility,
  'in-responsibility-before-interview': (s) => responsibility(s) && !responsibilityInterview(s),
  'in-responsibility-interview-held': (s) => responsibility(s) && responsibilityInterview(s),
  'in-responsibility-minor-or-family': (s) => responsibility(s) && (s.alone || s.has('family_member', 'dependency')),
  'in-transfer': (s) => s.stage === 'transfer',
  'in-transfer-minor-alone': (s) => s.stage === 'transfer' && s.alone,
  'transfer-decided-not-notified': (s) =>
    s.stage === 'transfer' && s.has('transfer_decided') && !s.has('transfer_decision_notified'),
  'transfer-decision-notified': transferNotified,
  'transferred-not-lodged': (s) => s.stage === 'transferred',
  ...TRANSFER_TESTS,
  'dublin-responsibility': responsibility,
  'dublin-transfer-notified': transferNotified,
  'charged-transfer-notified': (s) =>
    transferNotified(s) && s.facts.events.findLast((e) => ANSWERS.includes(e.type))?.type === 'take_charge_accepted',
  'minor-refused-by-other-state': (s) => s.applicant && s.alone && s.has('take_charge_refused'),
  'biometrics-due': biometricsDue,
  'biometrics-of-applicant-due': (s) => s.applicant && biometricsDue(s),
  'biometrics-due-minor': (s) => biometricsDue(s) && s.minor,
  'biometrics-under-six': (s) => (s.screening || s.applicant) && underSix(s),
  'biometrics-refused-with-risk': (s) =>
    s.minor && s.facts.of('biometrics_refused').some((r) => r.protection_risk === true),
  'biometrics-not-usable': (s) =>
    s.facts.of('fingers_or_face_not_usable').some((f) => f.own_doing !== true) &&
    (s.minor || needs(s, 'reception') || needs(s, 'procedural') || s.has('vulnerability_indicated')),
  'biometrics-not-usable-minor': (s) =>
    s.minor && s.facts.of('fingers_or_face_not_usable').some((f) => f.own_doing !== true),
  'eurodac-data-stored': stored,
  'eurodac-data-stored-under-14': (s) => stored(s) && younger(s, YEARS_FOR_POLICE_USE),
  'eurodac-responsible-state-known': (s) =>
    stored(s) &&
    s.has('take_charge_accepted', 'take_back_confirmed', 'responsibility_shifted') &&
    !responsibleRecorded(s),
  'eurodac-arrival-after-transfer': (s) => s.stage === 'transferred',
  'eurodac-responsibility-moved': (s) => stored(s) && s.applicant && movedByOwnAct(s) && !responsibleRecorded(s),
  'eurodac-security-flag-to-delete': (s) =>
    stored(s) &&
    s.facts.last('security_check_done')?.threat === false &&
    s.facts.of('security_check_done').some((check) => check.threat) &&
    !marked(s, 'security_flag_removed'),
  'eurodac-departure-of-applicant': (s) => departed(s, 'applicant'),
  'eurodac-departure-after-crossing': (s) => departed(s, 'irregular_crossing'),
  'eurodac-departure-after-illegal-stay': (s) => departed(s, 'illegal_stay'),
  'eurodac-departure-after-rescue': (s) => departed(s, 'disembarked'),
  'eurodac-relocation-confirmed': (s) => stored(s) && s.has('relocation_confirmed') && !s.has('relocated'),
  'eurodac-relocated': (s) => s.has('relocated') && s.applicant,
  'eurodac-relocated-with-protection': (s) => isProtected(s) && stored(s) && s.has('relocated') && !marked(s, 'marked'),
  'eurodac-marked-for-protection': (s) => isMarked(s, 'protection'),
  'eurodac-marked-for-permit': (s) => isMarked(s, 'residence-document'),
  'eurodac-data-wrong': (s) => {
    const found = s.facts.last('eurodac_data_found_wrong');
    return found !== undefined && !s.facts.of('eurodac_data_corrected').some((done) => done.on >= found.on);
  },
  'eurodac-several-hits': (s) => responsibility(s) && s.facts.of('eurodac_hit').length > 1,
  'eurodac-rejection-to-record': (s) => stored(s) && RETURN.includes(s.stage),
  'eurodac-protection-to-mark': (s) => isProtected(s) && stored(s) && !marked(s, 'marked'),
  'eurodac-protection-withdrawn-to-unmark': (s) => s.has('protection_withdrawn') && stored(s) && !marked(s, 'unmarked'),
  'eurodac-citizenship': (s) => s.has('citizenship_acquired') && stored(s) && !marked(s, 'erased'),
  'eurodac-hit-to-check': (s) => responsibility(s) && s.has('eurodac_hit'),
  protected: isProtected,
  'protected-minor': (s) => isProtected(s) && s.minor,
  'protected-minor-alone': (s) => isProtected(s) && s.alone,
  'protected-minor-alone-without-guardian': (s) => isProtected(s) && s.alone && guardianMissing(s),
  'in-return': (s) => RETURN.includes(s.stage) || mustReturn(s),
  'in-return-border': inReturnBorder,
  'time-to-leave-at-border': (s) =>
    inReturnBorder(s) && s.clocks.some((clock) => clock.id === 'voluntary-departure-border' && isOpen(clock)),
  'return-border-prolonged': (s) =>
    s.clocks.some((clock) => clock.id === 'return-border' && isOpen(clock) && clock.cite !== RETURN_BORDER_BASE),
  'rights-alleged': (s) => s.has('rights_allegation'),
  'rights-allegation-substantiated': (s) => s.facts.of('rights_allegation').some((a) => a.substantiated === true),
  'case-closed-final': (s) => s.has('decision_became_final'),
  'told-of-screening': told('screening'),
  'told-of-procedure': told('procedure'),
  'told-of-counselling': told('counselling'),
  'told-of-responsibility': told('responsibility'),
  'told-of-biometrics': told('biometrics'),
  'told-of-detention': told('detention'),
  'told-of-transfer-consequences': told('transfer_consequences'),
  'told-of-age-examination': told('age_examination'),
  'told-of-protection': told('protection'),
  'provisional-person-or-representative-there': (s) =>
    s.has('provisional_person_designated', 'representative_appointed'),
  'registered-document-issued': (s) => s.has('applicant_document_issued'),
  'lodged-document-issued': (s) => s.facts.of('applicant_document_issued').some((d) => d.kind === 'lodged'),
  'best-interests-assessed': (s) => s.has('best_interests_assessed'),
};

export type { Seen };
