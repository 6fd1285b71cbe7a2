import type { Day } from '../core/index.ts';
import type { EventOf, Facts } from '../file/index.ts';

type Suspended = EventOf<'transfer_suspended'>;

/**
 * Whether a suspension protects an appeal against the transfer, so that the limit waits for the court. A stop because
 * transfers are not possible, or for the sake of another procedure, does not; one for the authority only prolongs what
 * the person had been granted before. Source: AMMR 43(3), 46(1); D3 27(3)-(4), 29(1).
 */
const protectsAppeal = (suspended: Suspended, facts: Facts): boolean => {
  if ((suspended.because ?? 'appeal') !== 'appeal') return false;
  if (suspended.asked_by !== 'authority') return true;
  return facts
    .of('transfer_suspended')
    .some((e) => e.on <= suspended.on && e.asked_by !== 'authority' && (e.because ?? 'appeal') === 'appeal');
};

/** What the next suspension of a transfer does to its limit: the ruling from which it begins anew, or none yet. */
export interface Suspension {
  readonly decided: EventOf<'transfer_appeal_decided'> | undefined;
}

/** The first suspension between two days that counts; what comes after the last day cannot move it any more. */
export function findSuspension(facts: Facts, from: Day, until: Day): Suspension | undefined {
  const suspended = facts
    .of('transfer_suspended')
    .find((e) => e.on >= from && e.on <= until && protectsAppeal(e, facts));
  return suspended && { decided: facts.of('transfer_appeal_decided').find((ruling) => ruling.on >= suspended.on) };
}

/** The ruling that set the transfer decision aside for good, where no new decision was taken after it. */
export function findSetAside(facts: Facts, since: Day): EventOf<'transfer_appeal_decided'> | undefined {
  const ruling = facts.of('transfer_appeal_decided').findLast((e) => e.outcome === 'overturned' && e.on >= since);
  return ruling && !facts.of('transfer_decided').some((e) => e.on >= ruling.on) ? ruling : undefined;
}
