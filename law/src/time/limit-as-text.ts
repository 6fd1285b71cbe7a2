import { formatPeriod } from '../core/index.ts';
import type { Limit, Variant } from './limit.ts';

const listed = (events: readonly string[]): string => (events.length > 0 ? events.join(', ') : 'nothing');

const line = (name: string, ...parts: readonly (string | false | undefined)[]): string[] => {
  const said = parts.filter(Boolean);
  return said.length > 0 ? [`  ${name}: ${said.join('; ')}`] : [];
};

const where = (values: Limit['metWhere']): string =>
  Object.entries(values ?? {})
    .map(([field, value]) => `${field} ${value}`)
    .join(', ');

function variantAsText(name: string, variant: Variant, base: Limit): string[] {
  const { when, and, length, from, fromWhen, recalled, notBeyondBase, cite, lateCite, counting, ...nothing } = variant;
  nothing satisfies Record<string, never>;
  return line(
    name,
    `${formatPeriod(length)} where ${when}${and ? ` and ${and}` : ''}, ${cite}`,
    from && `from ${listed(from)}${fromWhen ? `, each that ${fromWhen}` : ''}`,
    notBeyondBase && 'never beyond the limit itself',
    lateCite && `late at ${lateCite}`,
    counting && counting.id !== base.counting.id && `counted by ${counting.id}`,
    recalled && 'recalled',
  );
}

/**
 * A time limit with all that its row says, one line for each question that is asked of the act: the place, the length, the
 * start, who must act, what meets it, what makes it moot, what follows when it passes. For tables that are read against the
 * acts.
 */
export function limitAsText(limit: Limit): string {
  const { id, regime, cite, from, startsWhen, startsBefore, startsFrom, when, length, ...afterStart } = limit;
  const { nationalUpTo, nationalChoice, nationalAtLeast, granted, actor, isOption, isGuarantee, ...afterActor } =
    afterStart;
  const { metBy, metWhere, undoneBy, voidWhenSetAside, voidBy, suspendedWhen, waitsWhile, ...afterMoot } = afterActor;
  const { ifLate, variants, otherReadings = [], silence, countsFrom, countsFromIfNamed, before, ...rest } = afterMoot;
  const { prolongedByHiding, stopsWhileMissing, counting, recalled, ...nothing } = rest;
  nothing satisfies Record<string, never>;
  return [
    `${id}, ${regime}, ${cite}${recalled ? ', recalled' : ''}`,
    ...line(
      'length',
      formatPeriod(length),
      nationalUpTo && `up to ${formatPeriod(nationalUpTo)} by national law`,
      nationalAtLeast && 'longer without a bound by national law',
      nationalChoice && `national law says ${nationalChoice}`,
      granted && `granted in ${granted.field}, at most ${formatPeriod(granted.atMost)}`,
      granted?.exceptWhen && `more where ${granted.exceptWhen}`,
      `counted by ${counting.id}`,
    ),
    ...line(
      'from',
      listed(from),
      startsWhen && `each that ${startsWhen}`,
      startsBefore && `before ${startsBefore}`,
      startsFrom && `from ${startsFrom} on`,
      countsFrom && `counted ${before ? 'back ' : ''}from ${countsFrom}`,
      countsFromIfNamed && `counted from ${countsFromIfNamed.field} where named, ${countsFromIfNamed.cite}`,
      when && `where ${when}`,
    ),
    ...line('who', actor, isOption && 'may', isGuarantee && 'a guarantee'),
    ...line('met by', listed(metBy), where(metWhere), undoneBy && `undone by ${undoneBy}`),
    ...line('moot by', listed(voidBy), voidWhenSetAside && 'a decision set aside'),
    ...line(
      'waits',
      suspendedWhen && `while ${suspendedWhen}`,
      waitsWhile && `while ${waitsWhile}`,
      stopsWhileMissing &&
        `while missing, then at least ${formatPeriod(stopsWhileMissing.least)}, ${stopsWhileMissing.cite}`,
      prolongedByHiding &&
        `by what a State held back for more than ${formatPeriod(prolongedByHiding.answerWithin)}, ${prolongedByHiding.cite}`,
    ),
    ...line(
      'late',
      `${ifLate.says}, ${ifLate.cite}`,
      ifLate.dutyRemains && 'still owed',
      ifLate.onlyIfDone && 'only if done',
      ifLate.becomes && `taken as ${ifLate.becomes}`,
    ),
    ...line('silence', silence),
    ...variants.flatMap((variant) => variantAsText('or', variant, limit)),
    ...otherReadings.flatMap((variant) => variantAsText('read by some', variant, limit)),
  ].join('\n');
}
