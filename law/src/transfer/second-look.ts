import type { EventOf } from '../file/index.ts';
import { type Course, movedBecause } from './course.ts';
import type { ResponsibilityRules } from './rules.ts';

/**
 * Asked to look again at the refusal that made the asking State responsible: until there is an answer, or the time for it
 * is over, it is open who will be. Source: IR2055 9(2); IR1560 5(2).
 */
export function onLookAsked(
  course: Course,
  rules: ResponsibilityRules,
  event: EventOf<'re_examination_requested'>,
): void {
  if (course.look?.by !== event.to || course.holder?.reason.rule !== 'refusal') return;
  course.waits = {
    missing: 're_examination_answered',
    reason: movedBecause('second-look', rules.cite.refused, 'refusal-is-looked-at-again', event.type),
  };
}

/** The second look is over: answered, or its time has passed. */
export function onLookAnswered(course: Course): void {
  if (course.waits?.reason.rule === 'second-look') course.waits = undefined;
}
