import { formatDay, formatPeriod, type Period } from '../../core/index.ts';
import type { Clock, Consequence, Moment, Step } from '../../time/index.ts';
import { sayClock, sayConsequence, sayLimit, sayStep } from '../say/index.ts';
import type { StepInWords, Words } from '../words.ts';
import { placeAsJson } from './reason-as-json.ts';

/** The steps of a reckoning: the day reached, why in words, the source. `key` is the word for programs. */
export const stepsAsJson = (
  steps: readonly Step[],
  counted: { readonly length: Period; readonly state?: StepInWords['state'] },
  words: Words,
) =>
  steps.map((step) => ({
    day: formatDay(step.day),
    why: sayStep(step, counted, words),
    cite: step.cite,
    key: step.why,
    ...(step.movedFrom === undefined ? {} : { movedFrom: formatDay(step.movedFrom) }),
  }));

/** What follows when a limit passes: in words, its source, and the event that the law takes as done. */
export const consequenceAsJson = (consequence: Consequence, words: Words) => ({
  says: sayConsequence(consequence, words),
  cite: consequence.cite,
  ...(consequence.becomes === undefined ? {} : { becomes: consequence.becomes }),
  key: consequence.says,
  dutyRemains: consequence.dutyRemains === true,
});

const happened = ({ type, on }: { readonly type: string; readonly on: Clock['due'] }) => ({ type, on: formatDay(on) });

const momentAsJson = ({ on, time }: Moment): string => `${formatDay(on)}T${time}`;

/** A clock with its reckoning and its consequence, days as text. */
export const clockAsJson = (clock: Clock, words: Words) => ({
  id: clock.id,
  what: sayLimit(clock.id, words),
  ...placeAsJson(clock.cite),
  startedBy: happened(clock.startedBy),
  length: formatPeriod(clock.length),
  due: formatDay(clock.due),
  ...(clock.dueAtMost === undefined ? {} : { dueAtMost: formatDay(clock.dueAtMost) }),
  ...(clock.hours === undefined
    ? {}
    : { hours: { planUntil: momentAsJson(clock.hours.planUntil), lateAfter: momentAsJson(clock.hours.lateAfter) } }),
  ...(clock.otherwise === undefined
    ? {}
    : { otherwise: { due: formatDay(clock.otherwise.due), cite: clock.otherwise.cite } }),
  steps: stepsAsJson(clock.steps, { length: clock.length, state: clock.actingIn }, words),
  actor: clock.actor,
  ...(clock.actingIn === undefined ? {} : { actingIn: clock.actingIn }),
  state: clock.state,
  ...(clock.metBy === undefined ? {} : { metBy: happened(clock.metBy) }),
  ifLate: consequenceAsJson(clock.ifLate, words),
  recalled: clock.recalled === true,
  words: sayClock(clock, words),
});
