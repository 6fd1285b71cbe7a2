import { addDays, cite, type Day, type MemberState } from '../core/index.ts';
import type { CrisisDecision, Derogation } from './crisis-decision.ts';
import { derogationAvailable } from './derogation-available.ts';

/** Longest use of the later registration before any decision, from the day after the request. Source: CFMR 10(6). */
export const DAYS_BEFORE_AUTHORISATION = 10;

/** Where the use before any decision stands. */
export const ANNOUNCED_PLACES = { beforeAuthorisation: cite('CFMR 10(6)') } as const;

/** Whether a decision authorises a derogation: it was taken, it names it, and the situation allows it. */
export const isAuthorised = (decision: CrisisDecision, derogation: Derogation): boolean =>
  decision.adopted !== undefined &&
  decision.derogations.includes(derogation) &&
  derogationAvailable(derogation, {
    situation: decision.situation,
    phase: decision.phase,
    extraordinary: decision.takeBackWindow !== undefined,
  }).holds === 'yes';

/** The days of an announcement made with reasons, before any decision. Source: CFMR 10(6). */
const announcedDays = ({ announced }: CrisisDecision): { from: Day; until: Day } | undefined =>
  announced?.withReasons
    ? { from: addDays(announced.submitted, 1), until: addDays(announced.submitted, DAYS_BEFORE_AUTHORISATION) }
    : undefined;

/** The decisions that authorise a State a derogation for at least one day from `from` to `until`. */
export function decisionsFor(
  crisis: readonly CrisisDecision[] | undefined,
  state: MemberState | undefined,
  derogation: Derogation,
  from: Day,
  until: Day,
): readonly CrisisDecision[] {
  if (!crisis || state === undefined) return [];
  return crisis.filter((decision) => {
    if (decision.state !== state) return false;
    if (isAuthorised(decision, derogation)) return decision.from <= until && decision.until >= from;
    const early = derogation === 'registration' ? announcedDays(decision) : undefined;
    return early !== undefined && early.from <= until && early.until >= from;
  });
}

/** Whether a State may use a derogation on a day. */
export const isDerogationInForce = (
  crisis: readonly CrisisDecision[] | undefined,
  state: MemberState | undefined,
  derogation: Derogation,
  on: Day,
): boolean => decisionsFor(crisis, state, derogation, on, on).length > 0;
