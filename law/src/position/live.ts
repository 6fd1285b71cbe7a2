import { type Day, later, type MemberState } from '../core/index.ts';
import { courseOf, type EventOf, type Facts } from '../file/index.ts';
import { presentIn, showsIn } from '../transfer/index.ts';

/** The latest yes of another State on which a transfer can rest. */
const lastYes = (facts: Facts): number =>
  Math.max(
    0,
    ...facts.of('take_charge_accepted').map((e) => e.on),
    ...facts.of('take_back_accepted').map((e) => e.on),
    ...facts.of('take_back_confirmed').map((e) => e.on),
    ...facts.of('humanitarian_request_accepted').map((e) => e.on),
    ...facts.of('re_examination_answered').flatMap((e) => (e.accepted ? [e.on] : [])),
    ...facts.of('reconsideration_answered').flatMap((e) => (e.confirmed ? [e.on] : [])),
  );

/** The transfer decision that stands: taken on the latest yes, and not set aside by a court since. */
export function liveTransferDecision(facts: Facts): EventOf<'transfer_decided'> | undefined {
  const decided = facts.last('transfer_decided');
  if (!decided || decided.on < lastYes(facts)) return undefined;
  const setAside = facts.of('transfer_appeal_decided').some((e) => e.outcome !== 'upheld' && e.on >= decided.on);
  return setAside ? undefined : decided;
}

/** Whether the transfer decision that stands was notified to the person. */
export function isTransferNotified(facts: Facts): boolean {
  const decided = liveTransferDecision(facts);
  return decided !== undefined && facts.of('transfer_decision_notified').some((e) => e.on >= decided.on);
}

/** The latest request to a court to stop the transfer, on its own or with the appeal. */
export function lastSuspensionRequest(facts: Facts): Day | undefined {
  const alone = facts.last('transfer_suspension_requested')?.on;
  const withAppeal = facts.of('transfer_appealed').findLast((e) => e.suspension_requested)?.on;
  return alone === undefined || withAppeal === undefined ? (alone ?? withAppeal) : later(alone, withAppeal);
}

/** The day since which the person has been in the State where he or she was last seen. */
export function presentSince(facts: Facts): number {
  const state: MemberState | undefined = presentIn(facts);
  const elsewhere = facts.events.findLast((e) => {
    const shown = showsIn(e);
    return shown !== undefined && shown !== state;
  });
  const since = facts.events.find((e) => showsIn(e) === state && (!elsewhere || e.on >= elsewhere.on));
  return since?.on ?? 0;
}

/** Whether something was done for the application that is open, and not for an earlier one. */
export const doneForThis = (facts: Facts, events: readonly { readonly on: Day }[]): boolean => {
  const { begun = 0 } = courseOf(facts);
  return events.some((event) => event.on >= begun);
};
