import type { Citation, Finding, MemberState, Reason } from '../core/index.ts';
import type { EventOf } from '../file/index.ts';
import type { Anchor } from '../responsibility/index.ts';

/** State of the fold over the events. */
export interface Course {
  anchor: Anchor | undefined;
  indicated: Finding<MemberState> | undefined;
  /** Who is responsible by something that happened after the determination. */
  holder: { state: MemberState; reason: Reason } | undefined;
  /** The duties of the responsible State have ended: the next registration opens a new determination. */
  ended: Reason | undefined;
  /** The State whose duties had ended when the current determination was opened. */
  relieved: MemberState | undefined;
  /** The application was given up before another State had agreed. */
  withdrawn: Reason | undefined;
  /** The latest refusal that came in time. */
  look: EventOf<'take_charge_refused'> | EventOf<'take_back_refused'> | undefined;
  /** A fact without which it is open whether responsibility moved. */
  waits: { missing: string; reason: Reason } | undefined;
}

export const movedBecause = (rule: string, cite: Citation, says: string, ...facts: string[]): Reason => ({
  rule,
  cite,
  says,
  facts,
});

export function hold(course: Course, state: MemberState, reason: Reason): void {
  course.holder = { state, reason };
  course.ended = undefined;
  course.withdrawn = undefined;
  course.waits = undefined;
}

export const holderOf = (course: Course): MemberState | undefined =>
  course.holder?.state ?? (course.indicated?.holds === 'yes' ? course.indicated.value : undefined);
