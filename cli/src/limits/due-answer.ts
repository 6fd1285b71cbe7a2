import {
  type Calendar,
  citationUrl,
  consequenceAsJson,
  countPeriod,
  type Day,
  english,
  formatDay,
  formatPeriod,
  type Limit,
  type MemberState,
  sayLimit,
  stepsAsJson,
  type Variant,
} from '@openpact/law';

/** What is asked: a limit, perhaps one of its variants, the day that starts it, and whose holidays count. */
export interface DueQuestion {
  readonly limit: Limit;
  readonly variant?: Variant | undefined;
  readonly from: Day;
  readonly state: MemberState;
}

/** What a reader should know beside the day. */
function notesOn({ limit, variant }: DueQuestion): string[] {
  const cited = variant?.cite ?? limit.cite;
  return [
    ...(variant?.notBeyondBase
      ? [
          `Never later than the limit without this condition (${limit.id}, ${formatPeriod(limit.length)}, ${limit.cite}).`,
        ]
      : []),
    ...(limit.when ? [`This limit runs when ${english.conditions[limit.when]}.`] : []),
    ...(limit.suspendedWhen ? [`The time stands still when ${english.conditions[limit.suspendedWhen]}.`] : []),
    ...(limit.recalled ? [`The figure is recalled, not read in the act (${cited}).`] : []),
  ];
}

/** The last day of a limit, how it was reckoned, and what follows when it passes; days as text. */
export function dueAnswer(question: DueQuestion, calendar: Calendar) {
  const { limit, variant, from, state } = question;
  const length = variant?.length ?? limit.length;
  const counting = variant?.counting ?? limit.counting;
  const cite = variant?.cite ?? limit.cite;
  const { due, nominal, otherwise, steps } = countPeriod(from, length, counting, calendar);
  // A national choice of length belongs to the limit itself, not to a variant with a length of its own.
  const longest = variant === undefined ? limit.nationalUpTo : undefined;
  return {
    limit: limit.id,
    cite,
    from: formatDay(from),
    due: formatDay(due),
    steps: stepsAsJson(steps, { length, state }, english),
    ifLate: consequenceAsJson(limit.ifLate, english),
    what: sayLimit(limit.id),
    nominal: formatDay(nominal),
    ...(otherwise ? { otherwise: { due: formatDay(otherwise.due), cite: otherwise.cite } } : {}),
    ...(longest ? { dueAtMost: formatDay(countPeriod(from, longest, counting, calendar).due) } : {}),
    actor: limit.actor,
    length: formatPeriod(length),
    startedBy: variant?.from ?? limit.from,
    ...(variant ? { when: variant.and ?? variant.when } : {}),
    state,
    regime: limit.regime,
    url: citationUrl(cite),
    recalled: limit.recalled === true,
    notes: notesOn(question),
  };
}

/** What {@link dueAnswer} gives. */
export type DueAnswer = ReturnType<typeof dueAnswer>;
