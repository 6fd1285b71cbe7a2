import { addDays, type CaseFile, type Day, day, formatDay, readCaseFile } from '@openpact/law';

interface Entry {
  readonly on: string;
  readonly type: string;
  readonly [field: string]: unknown;
}

function fileOf(events: readonly Entry[]): CaseFile {
  const read = readCaseFile({ person: { nationality: 'SY', born: '1994-02-11' }, events });
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
