import {
  addDays,
  addMonths,
  type Citation,
  cite,
  type Day,
  earlier,
  inMonths,
  months,
  type Period,
} from '../core/index.ts';

/** The lengths around the suspension of a safe country by the Commission. Source: APR 63(1), 63(3)-(5) as amended. */
export const SUSPENSION_LENGTHS: Readonly<
  Record<'suspension' | 'proposal' | 'prolongation' | 'adoption', { readonly length: Period; readonly cite: Citation }>
> = {
  suspension: { length: months(6), cite: cite('APR 63(1)') },
  proposal: { length: months(3), cite: cite('APR 63(3)') },
  prolongation: { length: months(6), cite: cite('APR 63(4)') },
  adoption: { length: months(15), cite: cite('APR 63(5)') },
};

/** How often a suspension can be prolonged: once, and that once more. Source: APR 63(4). */
const MOST_PROLONGATIONS = 2;

/** What happened to a suspension. */
export interface SuspensionCourse {
  /** The day of the delegated act. */
  readonly adopted: Day;
  /** The day on which the Commission proposed to change or remove the designation. */
  readonly proposed?: Day;
  /** How often it was prolonged. */
  readonly prolonged?: number;
}

const after = (day: Day, which: keyof typeof SUSPENSION_LENGTHS): Day =>
  addMonths(day, inMonths(SUSPENSION_LENGTHS[which].length));

/**
 * The last day of a suspension: after six months; after three where no proposal came in time; with a proposal in time up
 * to two prolongations of six months, and never beyond fifteen months from the proposal, after which it ceases by itself
 * if the proposal was not adopted. Source: APR 63(1), 63(3)-(5).
 */
export function suspensionUntil({ adopted, proposed, prolonged = 0 }: SuspensionCourse): Day {
  const proposalDue = after(adopted, 'proposal');
  if (proposed === undefined || proposed > proposalDue) return proposalDue;
  let until = after(adopted, 'suspension');
  for (let n = 0; n < Math.min(prolonged, MOST_PROLONGATIONS); n += 1) until = after(until, 'prolongation');
  return earlier(until, after(proposed, 'adoption'));
}

/** A State's notice that a country removed from the list of the Union is safe again, and what the Commission said. */
export interface Redesignation {
  readonly country: string;
  readonly notified: Day;
  readonly objected?: Day;
}

/** How long the Commission can object at all, and after each notice. Source: APR 64(3). */
export const OBJECTION_LENGTHS: Readonly<
  Record<'right' | 'each', { readonly length: Period; readonly cite: Citation }>
> = {
  right: { length: months(24), cite: cite('APR 64(3)') },
  each: { length: months(3), cite: cite('APR 64(3)') },
};

/**
 * Whether a State may list a country by itself on a day after the legislator removed it from the list of the Union: it
 * notified, and the Commission did not object in time; or the right to object has ended. Source: APR 64(3).
 */
export function mayRedesignate(removed: Day, notice: Redesignation | undefined, on: Day): boolean {
  if (on > addMonths(removed, inMonths(OBJECTION_LENGTHS.right.length))) return true;
  if (!notice || notice.notified > on) return false;
  const last = addMonths(notice.notified, inMonths(OBJECTION_LENGTHS.each.length));
  if (notice.objected !== undefined && notice.objected <= last) return false;
  return on >= addDays(last, 1);
}
