import { addDays } from '@openpact/law';
import type { CareOf } from './care-of.ts';

/** The screening: told what it is for; the parts are in the story. */
export function careInScreening({ dice, state, first, add, usually, last }: CareOf): void {
  const arrived = first('apprehended') ?? first('disembarked');
  if (arrived === undefined) return;
  if (usually()) add(arrived, dice.between(0, 1), 'information_given', { in: state, about: 'screening' });
  const step = last('screening_step_done');
  if (step !== undefined && dice.chance(12)) add(arrived, 1, 'vulnerability_indicated', { in: state });
}

/** From the making to the lodging: information, papers, and whether there are special needs. */
export function careOfApplicant({ dice, state, first, add, usually }: CareOf): void {
  const made = first('application_made');
  if (made === undefined) return;
  const registered = first('application_registered');
  if (usually()) add(made, dice.between(0, 2), 'information_given', { in: state, about: 'reception' });
  else add(made, dice.between(6, 12), 'information_given', { in: state, about: 'reception' });
  const assessedAfter = usually() ? dice.between(4, 27) : dice.between(32, 45);
  add(made, assessedAfter, 'special_needs_assessed', { in: state });
  if (dice.chance(9)) add(made, assessedAfter, 'special_needs_found', { kind: 'reception', support_available: true });
  if (registered === undefined) return;
  for (const about of ['procedure', 'counselling', 'biometrics', 'responsibility', 'transfer_consequences'] as const)
    if (usually()) add(registered, 0, 'information_given', { in: state, about });
  if (usually()) add(registered, 0, 'applicant_document_issued', { in: state, kind: 'registered' });
  const lodged = first('application_lodged');
  if (lodged !== undefined && usually())
    add(lodged, dice.between(1, 9), 'applicant_document_issued', { in: state, kind: 'lodged' });
}

/** A child alone: somebody at once, and school. The representative is in the story. */
export function careOfMinor({ dice, state, isMinorAlone, first, add, usually }: CareOf): void {
  const made = first('application_made');
  if (!isMinorAlone || made === undefined) return;
  add(made, dice.between(0, 1), 'provisional_person_designated', { in: state });
  const lodged = first('application_lodged');
  if (lodged !== undefined && usually()) add(lodged, dice.between(14, 50), 'school_access_given', { in: state });
  if (dice.chance(60)) add(made, dice.between(10, 30), 'best_interests_assessed', { by: state });
}

/** Held: told why, and a court looks at it in time. */
export function careOfDetained({ dice, state, last, add }: CareOf): void {
  const held = last('detained');
  if (held === undefined) return;
  add(held, 0, 'information_given', { in: state, about: 'detention' });
  // A court is late more often than a desk.
  if (dice.chance(85)) add(held, dice.between(4, 14), 'detention_reviewed', { in: state, lawful: true });
}

const GRANTS: readonly string[] = ['refugee_status', 'subsidiary_protection'];

/** What follows upon protection: papers, information, and the mark in Eurodac. */
export function careAfterGrant({ dice, state, all, add, usually, first }: CareOf): void {
  const decision = all('first_decision').find(({ outcome }) => GRANTS.includes(outcome));
  if (!decision) return;
  if (usually()) add(decision.on, dice.between(3, 9), 'information_given', { in: state, about: 'protection' });
  if (usually()) add(decision.on, dice.between(4, 14), 'provisional_protection_measures', { in: state });
  const permit = addDays(decision.on, dice.between(35, 85));
  add(permit, 0, 'residence_document_issued', { by: state, valid_until: addDays(permit, 3 * 365) });
  if (first('biometrics_sent') === undefined) return;
  add(decision.on, 3, 'eurodac_entry_changed', { in: state, what: 'marked' });
  add(decision.on, 4, 'eurodac_notice_sent', {});
}

/** What follows upon the yes of another State: Eurodac shows who is responsible. */
export function careAfterAcceptance({ dice, state, last, add, first }: CareOf): void {
  const accepted = last('take_charge_accepted');
  if (accepted === undefined || first('biometrics_sent') === undefined || first('first_decision') !== undefined) return;
  const changed = dice.between(1, 3);
  add(accepted, changed, 'eurodac_entry_changed', { in: state, what: 'responsible_state' });
  add(accepted, changed + 1, 'eurodac_notice_sent', {});
}
