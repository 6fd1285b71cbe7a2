import {
  addDays,
  addMonths,
  type Citation,
  type Day,
  inMonths,
  type MemberState,
  no,
  type Outcome,
  type Period,
  unknown,
  yes,
} from '../core/index.ts';
import type { EventOf, Facts } from '../file/index.ts';
import type { Rule, Situation } from './situation.ts';

/** A residence document or visa as the criteria see it. */
interface PapersHeld {
  readonly what: 'residence_document' | 'visa';
  readonly kind: string;
  /** State that answers for it: the issuing one, or the one represented. */
  readonly state: MemberState;
  readonly from: Day;
  /** Last day of validity; for one that was ended early, the day of the end. */
  readonly until: Day;
  readonly endedEarly: boolean;
  readonly usedForEntry: boolean | undefined;
}

type Issued = EventOf<'residence_document_issued'> | EventOf<'visa_issued'>;
type Ended = EventOf<'residence_document_ended'> | EventOf<'visa_ended'>;

/**
 * Any leave to stay is a residence document, a diplomatic card too; a paper for the time of the procedure is none.
 * Source: AMMR 2(13), D3 2(l).
 */
export const isResidenceDocument = ({ kind }: EventOf<'residence_document_issued'>): boolean =>
  kind !== 'for_the_procedure';

const NONE: readonly PapersHeld[] = [];

function papersOf(facts: Facts): readonly PapersHeld[] {
  // Most persons hold none, and each criterion on papers asks.
  if (!facts.first('residence_document_issued') && !facts.first('visa_issued')) return NONE;
  const papers: PapersHeld[] = [];
  const add = (issued: Issued, endings: readonly Ended[]) => {
    // Fraud that is proved to have come after the issue takes the document out (AMMR 29(5), D3 12(5)); a false identity does not.
    if (issued.fraud_after_issue) return;
    if (issued.type === 'residence_document_issued' && !isResidenceDocument(issued)) return;
    // Without names, the end belongs to the document of that State that had been issued before it and was still valid.
    const ending = endings.find(
      (e) =>
        e.by === issued.by &&
        (issued.ref === undefined || e.ref === undefined || e.ref === issued.ref) &&
        e.on >= issued.on &&
        e.on <= issued.valid_until,
    );
    const endedEarly = ending !== undefined && ending.on < issued.valid_until;
    papers.push({
      what: issued.type === 'visa_issued' ? 'visa' : 'residence_document',
      kind: issued.type === 'visa_issued' ? issued.kind : 'residence_document',
      state: (issued.type === 'visa_issued' ? issued.on_behalf_of : undefined) ?? issued.by,
      from: issued.valid_from ?? issued.on,
      until: endedEarly ? ending.on : issued.valid_until,
      endedEarly,
      usedForEntry: issued.used_for_entry,
    });
  };
  for (const issued of facts.of('residence_document_issued')) add(issued, facts.of('residence_document_ended'));
  for (const issued of facts.of('visa_issued')) add(issued, facts.of('visa_ended'));
  return papers;
}

const isValidOn = (p: PapersHeld, on: Day): boolean => p.from <= on && (p.endedEarly ? on < p.until : on <= p.until);
const hasEndedBy = (p: PapersHeld, on: Day): boolean => (p.endedEarly ? on >= p.until : on > p.until);

/** Length of validity as whole months and the days left over, so that a year is a year with or without a leap day. */
function lengthOf({ from, until }: PapersHeld): readonly [months: number, days: number] {
  const end = addDays(until, 1);
  let months = Math.floor((end - from) / 31);
  while (addMonths(from, months + 1) <= end) months += 1;
  return [months, end - addMonths(from, months)];
}

function longestThenLatest(a: PapersHeld, b: PapersHeld): number {
  const [left, right] = [lengthOf(a), lengthOf(b)];
  return right[0] - left[0] || right[1] - left[1] || b.until - a.until;
}

const latest = (a: PapersHeld, b: PapersHeld): number => b.until - a.until;

/**
 * Of several papers of different States, the one that decides: a residence document before a visa; the longest right of
 * stay, then the latest expiry; visas of one type by the latest expiry, of different types by the longest validity.
 * Source: AMMR 29(3), D3 12(3).
 */
function deciding(papers: readonly PapersHeld[]): PapersHeld | undefined {
  if (papers.length <= 1) return papers[0];
  const residence = papers.filter((p) => p.what === 'residence_document');
  if (residence.length > 0) return residence.toSorted(longestThenLatest)[0];
  const oneType = new Set(papers.map((p) => p.kind)).size <= 1;
  return papers.toSorted(oneType ? latest : longestThenLatest)[0];
}

const factOf = (p: PapersHeld): string => `${p.what}_issued`;

/** The State of a valid residence document. Source: AMMR 29(1), D3 12(1). */
export const validResidenceDocument = (p: { cite: Citation }): Rule<MemberState> =>
  validPapers('residence_document', p);

/** The State of a valid visa, or the one represented. Source: AMMR 29(2), D3 12(2). */
export const validVisa = (p: { cite: Citation }): Rule<MemberState> => validPapers('visa', p);

/** How long ended papers still bind. */
export interface EndedPapers {
  readonly cite: Citation;
  readonly residenceDocument: Period;
  readonly visa: Period;
}

const validPapers = (what: PapersHeld['what'], p: { cite: Citation }): Rule<MemberState> => ({
  id: what === 'visa' ? 'valid-visa' : 'valid-residence-document',
  cite: p.cite,
  asks: [`${what}_issued`, `${what}_ended`],
  decide({ frozen, anchor }) {
    const valid = papersOf(frozen).filter((paper) => paper.what === what && isValidOn(paper, anchor.on));
    const paper = deciding(valid);
    return paper
      ? yes(paper.state, `${what.replace('_', '-')}-valid`, [factOf(paper)])
      : no(`no-valid-${what.replace('_', '-')}`);
  },
});

const withinReach = (paper: PapersHeld, on: Day, p: EndedPapers): boolean =>
  hasEndedBy(paper, on) && on < addMonths(paper.until, inMonths(paper.what === 'visa' ? p.visa : p.residenceDocument));

/** The State of papers that ended less than so long before the registration. Source: AMMR 29(4). */
export const endedPapers = (p: EndedPapers): Rule<MemberState> => ({
  id: 'ended-papers',
  cite: p.cite,
  asks: ['residence_document_issued', 'residence_document_ended', 'visa_issued', 'visa_ended'],
  figures: { 'residence-document': p.residenceDocument, visa: p.visa },
  decide({ frozen, anchor }) {
    const paper = deciding(papersOf(frozen).filter((held) => withinReach(held, anchor.on, p)));
    return paper ? yes(paper.state, 'papers-ended-recently', [factOf(paper)]) : no('no-recently-ended-papers');
  },
});

/**
 * Dublin III: papers that ended recently bind only when they enabled the entry and the person has not left since; when
 * they ended longer ago, the State where the application was lodged. Source: D3 12(4).
 */
export const endedPapersUsedForEntry = (p: EndedPapers): Rule<MemberState> => ({
  id: 'ended-papers-used-for-entry',
  cite: p.cite,
  asks: ['residence_document_issued.used_for_entry', 'visa_issued.used_for_entry', 'left_territory'],
  figures: { 'residence-document': p.residenceDocument, visa: p.visa },
  decide(situation) {
    const { frozen, anchor } = situation;
    const all = papersOf(frozen).filter((held) => hasEndedBy(held, anchor.on));
    if (all.length === 0) return no('no-ended-papers');
    const ended = all.filter((held) => !leftSince(situation, held));
    if (ended.length === 0) return no('left-since', ['left_territory']);
    const undecided = ended.find((held) => held.usedForEntry === undefined);
    if (undecided) return unknown(`${factOf(undecided)}.used_for_entry`);
    const used = ended.filter((held) => held.usedForEntry);
    if (used.length === 0) return no('papers-not-used-for-entry');
    return fromUsed(used, situation, p);
  },
});

function fromUsed(used: readonly PapersHeld[], { anchor }: Situation, p: EndedPapers): Outcome<MemberState> {
  const recent = deciding(used.filter((held) => withinReach(held, anchor.on, p)));
  return recent
    ? yes(recent.state, 'papers-ended-recently', [factOf(recent)])
    : yes(anchor.state, 'papers-ended-long-ago', used.map(factOf));
}

/** Whether the person left the territory after the validity of the paper had begun. */
const leftSince = ({ frozen }: Situation, held: PapersHeld): boolean => {
  const left = frozen.last('left_territory');
  return left !== undefined && left.on > held.from;
};
