import type { EventOf } from './case-event.ts';
import type { Facts } from './facts.ts';

/** Whether the time to look at a refusal again was over when the answer came: then the answer has no effect. Source: IR1560 5(2), IR2055 9(2). */
export function secondLookIsOver(facts: Facts, { by, on }: EventOf<'re_examination_answered'>): boolean {
  const refused = [...facts.of('take_charge_refused'), ...facts.of('take_back_refused')]
    .filter((refusal) => refusal.by === by && refusal.on <= on)
    .map((refusal) => refusal.on);
  const since = Math.max(...refused);
  return facts.of('re_examination_closed').some((closed) => closed.on > since && closed.on <= on);
}
