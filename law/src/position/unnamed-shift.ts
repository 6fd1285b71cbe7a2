import type { Reason } from '../core/index.ts';
import type { Facts } from '../file/index.ts';
import { type Clock, lapses } from '../time/index.ts';
import type { Responsibility } from '../transfer/index.ts';

const ASKED = ['take_charge_requested', 'take_back_requested', 'take_back_notified'] as const;

/**
 * Responsibility moved by a lapse, and no entry names the State that had asked: whoever was responsible before is so no
 * longer, and who is now is not known until that is noted. Source: AMMR 46(2), D3 29(2).
 */
export function afterUnnamedShift(
  responsibility: Responsibility,
  clocks: readonly Clock[],
  facts: Facts,
): Responsibility {
  if (responsibility.anchor) return responsibility;
  const lapse = lapses(clocks).find((clock) => clock.ifLate.becomes === 'responsibility_shifted' && !clock.actingIn);
  if (!lapse || facts.of('responsibility_shifted').some((shift) => shift.on > lapse.due)) return responsibility;
  const asked = ASKED.find((type) => facts.of(type).some((event) => event.by === undefined)) ?? ASKED[0];
  const missing = [`${asked}.by`];
  const because: Reason = {
    rule: 'lapse',
    cite: lapse.ifLate.cite,
    says: 'state-that-asked-not-noted',
    facts: missing,
  };
  const before = responsibility.responsible.because;
  return { ...responsibility, responsible: { holds: 'unknown', missing, because: [...before, because] } };
}
