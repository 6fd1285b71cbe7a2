import type { CaseEvent, Facts } from '../file/index.ts';

const applied = (facts: Facts, since: CaseEvent): boolean => facts.of('application_made').some((m) => m.on >= since.on);

/**
 * Whether an arrival leads to the screening at the external border. The crossing, or the rescue, is itself the sign that
 * the conditions of entry are not met, unless the file says otherwise. Source: SR 5(1)-(3); EUROD 22(1).
 */
export function isBorderArrival(event: CaseEvent, facts: Facts): boolean {
  switch (event.type) {
    case 'disembarked':
      return event.may_enter !== true;
    case 'apprehended':
      return (
        event.at === 'external_border' &&
        event.may_enter !== true &&
        event.turned_back !== true &&
        event.held_throughout !== true
      );
    case 'presented_at_border':
      return (
        !event.entry_conditions_met &&
        (event.allowed_because === undefined || event.allowed_because === 'humanitarian') &&
        applied(facts, event)
      );
    default:
      return false;
  }
}

/** Whether an arrival leads to the screening inside the territory. Source: SR 7(1). */
export const isInlandArrival = (event: CaseEvent): boolean =>
  event.type === 'apprehended' &&
  event.at === 'inland' &&
  event.may_enter !== true &&
  event.screened_before !== true &&
  event.unauthorised_entry === true;

/** Whether the person is under screening: subject to it, and it has not ended since. */
export const isUnderScreening = (facts: Facts): boolean =>
  facts.events.some(
    (arrival) =>
      (isBorderArrival(arrival, facts) || isInlandArrival(arrival)) &&
      !facts.of('screening_ended').some((ended) => ended.on >= arrival.on),
  );
