import { addDays, type CaseFile, type Day, day, formatDay, readCaseFile } from '@openpact/law';

interface Entry {
  readonly on: string;
  readonly type: string;
  readonly [field: string]: unknown;
}

function fileOf(events: readonly Entry[], nationality = 'SY'): CaseFile {
  const read = readCaseFile({ person: { nationality, born: '1994-02-11' }, events });
  if (read.ok) return read.file;
  throw new Error(read.problems.map(({ field, problem, mend }) => `${field} ${problem} ${mend}`).join('\n'));
}

/** The day on which the files are looked at, always the same so that figures of different days can be compared. */
export const LOOKED_AT: Day = day('2026-11-16');

const TWENTY: readonly Entry[] = [
  { on: '2026-06-14', type: 'irregular_entry', into: 'GR', by: 'sea' },
  { on: '2026-06-14', type: 'apprehended', in: 'GR', at: 'external_border' },
  { on: '2026-06-15', type: 'biometrics_sent', in: 'GR', category: 'irregular_crossing' },
  { on: '2026-06-15', type: 'screening_step_done', in: 'GR', step: 'health' },
  { on: '2026-06-16', type: 'screening_step_done', in: 'GR', step: 'identity' },
  { on: '2026-06-17', type: 'screening_step_done', in: 'GR', step: 'security' },
  { on: '2026-06-18', type: 'screening_ended', in: 'GR', how: 'completed', referred_to: 'asylum' },
  { on: '2026-07-20', type: 'application_made', in: 'DE', at: 'territory', to: 'registering_authority' },
  { on: '2026-07-22', type: 'application_registered', in: 'DE' },
  { on: '2026-07-23', type: 'biometrics_sent', in: 'DE', category: 'applicant' },
  { on: '2026-07-24', type: 'eurodac_hit', in: 'GR', category: 'irregular_crossing', received_by: 'DE' },
  { on: '2026-08-04', type: 'application_lodged', in: 'DE' },
  { on: '2026-08-06', type: 'family_member', relation: 'aunt_or_uncle', in: 'SE', status: 'beneficiary' },
  { on: '2026-08-06', type: 'interview_held', in: 'DE', about: 'responsibility' },
  { on: '2026-08-07', type: 'take_charge_requested', to: 'GR', by: 'DE' },
  { on: '2026-08-17', type: 'take_charge_refused', by: 'GR' },
  { on: '2026-08-24', type: 're_examination_requested', to: 'GR' },
  { on: '2026-09-03', type: 're_examination_answered', by: 'GR', accepted: true },
  { on: '2026-09-14', type: 'transfer_decided', to: 'GR' },
  { on: '2026-09-16', type: 'transfer_decision_notified', to: 'GR' },
];

/** One person with twenty events: over a border, screened, applied in another State, and to be transferred back. */
export const twentyEvents = (): CaseFile => fileOf(TWENTY);

const TO_RETURN: readonly Entry[] = [
  { on: '2026-06-20', type: 'apprehended', in: 'GR', at: 'external_border', unauthorised_entry: true },
  { on: '2026-06-20', type: 'irregular_entry', into: 'GR', by: 'land' },
  { on: '2026-06-20', type: 'application_made', in: 'GR', at: 'crossing_point', to: 'registering_authority' },
  { on: '2026-06-21', type: 'biometrics_sent', in: 'GR', category: 'applicant' },
  { on: '2026-06-22', type: 'screening_step_done', in: 'GR', step: 'health', by: 'medical_personnel' },
  { on: '2026-06-23', type: 'screening_step_done', in: 'GR', step: 'identity' },
  { on: '2026-06-25', type: 'screening_ended', in: 'GR', how: 'completed', referred_to: 'asylum' },
  { on: '2026-06-25', type: 'application_registered', in: 'GR' },
  { on: '2026-06-26', type: 'recognition_rate_noted', country: 'BD', year: 2025, protection: 4, total: 100 },
  { on: '2026-06-29', type: 'application_lodged', in: 'GR' },
  { on: '2026-06-30', type: 'procedure_opened', in: 'GR', procedure: 'border' },
  { on: '2026-06-30', type: 'information_given', in: 'GR', about: 'procedure' },
  { on: '2026-07-02', type: 'special_needs_assessed', in: 'GR' },
  { on: '2026-07-08', type: 'interview_held', in: 'GR', about: 'substance' },
  { on: '2026-07-20', type: 'first_decision', in: 'GR', outcome: 'unfounded', procedure: 'border' },
  { on: '2026-07-20', type: 'return_decision_issued', in: 'GR' },
  { on: '2026-07-21', type: 'decision_notified', in: 'GR' },
  { on: '2026-07-28', type: 'appeal_lodged', in: 'GR' },
  { on: '2026-09-01', type: 'appeal_decided', in: 'GR', outcome: 'dismissed', final: true },
  { on: '2026-09-02', type: 'detained', in: 'GR', ground: 'return', ordered_by: 'administration' },
];

/** One person with twenty events at the border of one State: rejected there, the appeal dismissed, and to return. */
export const twentyToReturn = (): CaseFile => fileOf(TO_RETURN, 'BD');

const BEFORE: readonly Entry[] = [
  { on: '2025-03-02', type: 'irregular_entry', into: 'IT', by: 'sea' },
  { on: '2025-03-03', type: 'apprehended', in: 'IT', at: 'external_border' },
  { on: '2025-03-03', type: 'biometrics_sent', in: 'IT', category: 'irregular_crossing' },
  { on: '2025-06-10', type: 'application_made', in: 'DE', at: 'territory' },
  { on: '2025-06-12', type: 'application_registered', in: 'DE' },
  { on: '2025-06-12', type: 'biometrics_sent', in: 'DE', category: 'applicant' },
  { on: '2025-06-13', type: 'eurodac_hit', in: 'IT', category: 'irregular_crossing', received_by: 'DE' },
  { on: '2025-06-16', type: 'application_lodged', in: 'DE' },
  { on: '2025-06-16', type: 'information_given', in: 'DE', about: 'responsibility' },
  { on: '2025-06-20', type: 'interview_held', in: 'DE', about: 'responsibility' },
  { on: '2025-06-20', type: 'family_member', relation: 'sibling', in: 'FR', status: 'beneficiary' },
  { on: '2025-07-14', type: 'take_charge_requested', to: 'IT', by: 'DE' },
  { on: '2025-08-20', type: 'take_charge_refused', by: 'IT' },
  { on: '2025-09-01', type: 're_examination_requested', to: 'IT' },
  { on: '2025-09-12', type: 're_examination_answered', by: 'IT', accepted: true },
  { on: '2025-10-01', type: 'transfer_decided', to: 'IT' },
  { on: '2025-10-06', type: 'transfer_decision_notified', to: 'IT' },
  { on: '2025-10-10', type: 'transfer_appealed', suspension_requested: true },
  { on: '2025-10-24', type: 'transfer_suspended' },
  { on: '2026-02-20', type: 'transfer_appeal_decided', outcome: 'upheld' },
];

/** One person with twenty events before the 2024 law applied: asked to be taken charge of, appealed, and to be transferred. */
export const twentyBefore = (): CaseFile => fileOf(BEFORE);

const FIRST_TRANSFER = day('2026-09-18');
const DAYS_PER_ROUND = 7;
const ROUNDS = 8;

/** Found in another State, taken back within the week, and gone again. */
function round(number: number): Entry[] {
  const inRound = (days: number) => formatDay(addDays(FIRST_TRANSFER, number * DAYS_PER_ROUND + days));
  return [
    { on: inRound(0), type: 'transferred', to: 'GR' },
    { on: inRound(1), type: 'absconding_reported', to: 'GR' },
    { on: inRound(2), type: 'application_made', in: 'DE', at: 'territory', to: 'registering_authority' },
    { on: inRound(2), type: 'application_registered', in: 'DE' },
    { on: inRound(2), type: 'biometrics_sent', in: 'DE', category: 'applicant' },
    { on: inRound(3), type: 'eurodac_hit', in: 'GR', category: 'applicant', received_by: 'DE' },
    { on: inRound(3), type: 'take_back_notified', to: 'GR', by: 'DE' },
    { on: inRound(4), type: 'take_back_confirmed', by: 'GR' },
    { on: inRound(5), type: 'transfer_decided', to: 'GR' },
    { on: inRound(5), type: 'transfer_decision_notified', to: 'GR' },
    { on: inRound(5), type: 'detained', in: 'DE', ground: 'absconding_risk' },
    { on: inRound(6), type: 'released', in: 'DE' },
  ];
}

/** A file far longer than most: the same person, found elsewhere and taken back again and again. */
export const longFile = (): CaseFile =>
  fileOf([...TWENTY, ...Array.from({ length: ROUNDS }, (_, number) => round(number)).flat()]);
