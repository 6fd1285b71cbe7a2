import { type CaseEvent, formatDay, type Position } from '@openpact/law';
import type { Reached } from './explore.ts';

/** Stages after which the law of asylum expects nothing more of anybody, until something new happens. */
const FINAL: ReadonlySet<string> = new Set([
  'before-arrival',
  'protected',
  'protection-ended',
  'departed',
  'other-stay-right',
]);

/** Steps that only the State that examines takes, and steps that only the State that sends away takes. */
const EXAMINES: ReadonlySet<string> = new Set(['decide-application', 'hold-interview', 'open-procedure']);
const SENDS_AWAY: ReadonlySet<string> = new Set(['decide-transfer', 'notify-transfer-decision', 'carry-out-transfer']);

/** What is wrong with a state that was reached; empty when nothing is. Each begins with a key that groups what is alike. */
export function wrongWith({ file, position }: Reached): string[] {
  return [
    ...noNextStep(position),
    ...lapsesToNowhere(position, file.events),
    ...responsibleNobody(position, file.events.length),
  ];
}

function noNextStep({ stage, next, clocks }: Position): string[] {
  if (FINAL.has(stage)) return [];
  const withActor = next.filter((step) => step.actor.length > 0);
  if (withActor.length > 0) return [];
  // Somebody's time runs: the next step is that person's or authority's, or the end of the time.
  const runs = clocks.some((clock) => clock.state === 'running');
  return [`no-next-step ${stage}${runs ? ', while a clock runs' : ''}`];
}

function lapsesToNowhere(
  { clocks, breaches, deemed, next, responsible }: Position,
  noted: readonly CaseEvent[],
): string[] {
  return clocks
    .filter((clock) => clock.state === 'late' && !clock.metBy)
    .filter((clock) => {
      const { becomes, onlyIfDone } = clock.ifLate;
      // What an option loses by its lapse becomes an event only where somebody uses it all the same.
      if (clock.isOption && onlyIfDone) return clock.ifLate.says === '';
      // Where national law may have set a later day, somebody must note what the lapse amounts to.
      if (becomes === 'responsibility_shifted' && responsible.holds === 'unknown') return false;
      if (clock.nationalMayGiveMore) return false;
      if (becomes !== undefined)
        return ![...[...deemed, ...noted].map(({ type }) => type), ...next.map(({ records }) => records)].includes(
          becomes,
        );
      if (clock.isOption || clock.dueAtMost !== undefined) return clock.ifLate.says === '';
      return !breaches.some((breach) => breach.limit === clock.id);
    })
    .map((clock) => `lapse-to-nowhere ${clock.id}`);
}

function responsibleNobody({ stage, responsible, next }: Position, events: number): string[] {
  const wrong: string[] = [];
  if (responsible.holds === 'no') wrong.push(`nobody-responsible ${stage}`);
  if (responsible.holds === 'unknown' && responsible.missing.length === 0) wrong.push(`unknown-names-no-fact ${stage}`);
  if (responsible.holds === 'judgement' && responsible.question === '') wrong.push(`judgement-asks-nothing ${stage}`);
  const examines = next.find((step) => EXAMINES.has(step.id));
  const sends = next.find((step) => SENDS_AWAY.has(step.id));
  if (examines && sends) wrong.push(`two-states-act ${stage}: ${examines.id} and ${sends.id}`);
  if (events > 0 && next.some((step) => step.actor.length === 0)) wrong.push(`step-without-actor ${stage}`);
  return wrong;
}

/** A file in one line: what happened, on which days, and on which day it was looked at. */
export const story = ({ file, on }: Reached): string =>
  [...file.events.map((event) => `${formatDay(event.on)} ${fieldsOf(event)}`), `looked at on ${formatDay(on)}`].join(
    '; ',
  );

function fieldsOf(event: { readonly type: string; readonly on: number }): string {
  const { type, on: _on, ...rest } = event;
  const fields = Object.values(rest);
  return fields.length === 0 ? type : `${type} (${fields.join(', ')})`;
}
