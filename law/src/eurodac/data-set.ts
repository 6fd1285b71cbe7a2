import {
  addMonths,
  type Citation,
  cite,
  type Day,
  formatPeriod,
  inMonths,
  later,
  type MemberState,
} from '../core/index.ts';
import type { EventOf, Facts } from '../file/index.ts';
import {
  APPLIES_FROM,
  COMPARED_ONLY,
  type EurodacCategory,
  REFUSED_ADMISSION,
  rowOfCategory,
  UNTIL_2026,
} from './category.ts';

/** One data set of a person in Eurodac, and how long it stays. */
export interface DataSet {
  readonly category: EurodacCategory;
  readonly state: MemberState;
  readonly sentOn: Day;
  /** The last day on which it is kept; open where that hangs on a decision that the file does not name. */
  readonly expiresOn?: Day;
  readonly keptCite: Citation;
  /** Rests on the act of 2013, whose places are recalled. */
  readonly recalled?: true;
  /** Only compared, as the admission is not decided yet, and so not stored at all. */
  readonly comparedOnly?: true;
  /** Where its link with the other data sets of the person stands. */
  readonly linkedCite: Citation;
  /** Erased early, because the person became a citizen of a Member State. */
  readonly erasedOn?: Day;
  /** Marked because protection was granted, or a residence document was issued. */
  readonly mark?: {
    readonly since: Day;
    readonly because: 'protection' | 'residence-document';
    readonly cite: Citation;
  };
}

const EARLY_ERASURE = cite('EUROD 30(1)');
const EXPIRY = cite('EUROD 29(10)');
const AFTER_RELOCATION = cite('EUROD 25(2)');
const MARKS = { protection: cite('EUROD 31(1)'), residence: cite('EUROD 31(4)') } as const;

/** Where the marking, the end of storing, the early erasure and the data sent after a relocation stand. */
export const DATA_SET_PLACES: readonly Citation[] = [
  EARLY_ERASURE,
  EXPIRY,
  AFTER_RELOCATION,
  MARKS.protection,
  MARKS.residence,
  cite('EUROD 31(3)'),
];

type Sent = EventOf<'biometrics_sent'>;

/** How the admission ended to which a data set of resettlement belongs; `undefined` while it is not decided. */
const admissionBefore = (sent: Sent, facts: Facts) =>
  facts.of('admission_decided').findLast((d) => d.on <= sent.on && d.in === sent.in)?.outcome;

/** Sent by the State of relocation after the arrival there: kept like the data of an applicant. Source: EUROD 25(2). */
const isAfterRelocation = (sent: Sent, facts: Facts): boolean =>
  sent.category === 'illegal_stay' && facts.of('relocated').some((r) => r.to === sent.in && r.on <= sent.on);

type Kept = Pick<DataSet, 'expiresOn' | 'keptCite' | 'comparedOnly' | 'recalled'>;

/** Sent before the act of 2024 applied: kept as the act of 2013 says. */
function underOldAct({ category, on }: Sent): Kept | undefined {
  const old = on < APPLIES_FROM ? UNTIL_2026[category] : undefined;
  if (!old) return undefined;
  return old.keptFor === undefined
    ? { comparedOnly: true, keptCite: old.cite, recalled: true }
    : { expiresOn: addMonths(on, inMonths(old.keptFor)), keptCite: old.cite, recalled: true };
}

function expiryOf(sent: Sent, facts: Facts): Kept {
  const old = underOldAct(sent);
  if (old) return old;
  if (sent.category === 'union_resettlement') {
    const outcome = admissionBefore(sent, facts);
    if (outcome === undefined) return { comparedOnly: true, keptCite: COMPARED_ONLY.cite };
    if (outcome !== 'granted')
      return { expiresOn: addMonths(sent.on, inMonths(REFUSED_ADMISSION.keptFor)), keptCite: REFUSED_ADMISSION.cite };
  }
  if (isAfterRelocation(sent, facts)) {
    const { keptFor } = rowOfCategory('applicant');
    return { expiresOn: addMonths(sent.on, inMonths(keptFor)), keptCite: AFTER_RELOCATION };
  }
  const row = rowOfCategory(sent.category);
  if (row.keptFrom !== 'council-decision')
    return { expiresOn: addMonths(sent.on, inMonths(row.keptFor)), keptCite: row.keptCite };
  const registered = facts.of('temporary_protection_registered').findLast((e) => e.on <= sent.on);
  const since = registered?.decision_in_force;
  if (since === undefined) return { keptCite: row.keptCite };
  // Prolonged year by year for as long as the protection lasts.
  let expiresOn = addMonths(since, inMonths(row.keptFor));
  const until = registered?.prolonged_until;
  while (until !== undefined && expiresOn < until) expiresOn = addMonths(expiresOn, inMonths(row.keptFor));
  return { expiresOn, keptCite: row.keptCite };
}

const MARKED_BY_PERMIT: readonly EurodacCategory[] = ['irregular_crossing', 'illegal_stay', 'disembarked'];
const GRANTS: readonly string[] = ['refugee_status', 'subsidiary_protection'];

/** The grant that still stands, or nothing after a withdrawal. */
function grantOf(facts: Facts): Day | undefined {
  const decision = facts.of('first_decision').findLast((d) => GRANTS.includes(d.outcome))?.on;
  const appeal = facts.of('appeal_decided').findLast((d) => GRANTS.includes(d.outcome))?.on;
  const granted = decision === undefined ? appeal : appeal === undefined ? decision : later(decision, appeal);
  const withdrawn = facts.last('protection_withdrawn')?.on;
  return granted === undefined || (withdrawn !== undefined && withdrawn >= granted) ? undefined : granted;
}

function markOf(sent: Sent, facts: Facts): DataSet['mark'] {
  if (sent.category === 'applicant') {
    const granted = grantOf(facts);
    return granted === undefined
      ? undefined
      : { since: later(granted, sent.on), because: 'protection', cite: MARKS.protection };
  }
  if (!MARKED_BY_PERMIT.includes(sent.category)) return undefined;
  const marks = facts.of('biometrics_sent').filter(({ category }) => MARKED_BY_PERMIT.includes(category));
  // The State that issued it marks its own data, and every other State of origin marks the corresponding ones.
  const permit = facts
    .of('residence_document_issued')
    .find((d) => d.by === sent.in || marks.some((other) => other.in === d.by && other.on <= d.on));
  return permit && { since: later(permit.on, sent.on), because: 'residence-document', cite: MARKS.residence };
}

/** The data sets of a person, in the order in which they were sent: one linked sequence. Source: EUROD 3(6), 29 to 31. */
export function dataSetsOf(facts: Facts): DataSet[] {
  const citizen = facts.first('citizenship_acquired')?.on;
  return facts.of('biometrics_sent').map((sent): DataSet => {
    const expiry = expiryOf(sent, facts);
    const early = citizen !== undefined && citizen >= sent.on && expiry.keptCite !== REFUSED_ADMISSION.cite;
    const erased = early && (expiry.expiresOn === undefined || citizen <= expiry.expiresOn) ? citizen : undefined;
    const mark = markOf(sent, facts);
    return {
      category: sent.category,
      state: sent.in,
      sentOn: sent.on,
      ...expiry,
      linkedCite: rowOfCategory(sent.category).linkedCite,
      ...(erased === undefined ? {} : { erasedOn: erased }),
      ...(mark ? { mark } : {}),
    };
  });
}

/** Whether a data set is still stored on a day. */
export const isStored = ({ sentOn, expiresOn, erasedOn, comparedOnly }: DataSet, on: Day): boolean =>
  !comparedOnly &&
  sentOn <= on &&
  (expiresOn === undefined || on <= expiresOn) &&
  (erasedOn === undefined || on < erasedOn);

/** `10 years`: how long the data of a category are kept. */
export const keptInWords = (category: EurodacCategory): string => formatPeriod(rowOfCategory(category).keptFor);
