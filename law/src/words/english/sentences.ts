import type { ClockInWords, Sentences } from '../words.ts';
import { listInWords } from './list.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

function clock({ what, actor, state, due, dueAtMost, standing, metOn, metLate }: ClockInWords): string {
  const who = state === undefined ? actor : `${actor} (${state})`;
  const by = dueAtMost === undefined ? `by ${due}` : `by ${due}; national law may give until ${dueAtMost}`;
  switch (standing) {
    case 'running':
      return `${capital(who)} must act ${by}: ${small(what)}.`;
    case 'suspended':
      return `${what}: the time stands still. Without the pause it ends on ${due}.`;
    case 'met':
      return `${what}: done${metOn === undefined ? '' : ` on ${metOn}`}, in time.`;
    case 'void':
      return `${what}: no longer needed.`;
    case 'late':
      return metLate && metOn !== undefined
        ? `${what}: done on ${metOn}, too late. The last day was ${due}.`
        : `${what}: not done in time. The last day was ${dueAtMost ?? due}.`;
  }
}

/** Sentences put together in English. */
export const sentences: Sentences = {
  isResponsible: (state) => `${capital(state)} is responsible.`,
  procedure: (procedure, duty, grounds) => `${capital(procedure)}, ${duty}${grounds === '' ? '' : ` (${grounds})`}.`,
  departurePeriod: (least, atMost) =>
    least === undefined
      ? `Time to leave voluntarily: at most ${atMost}.`
      : `Time to leave voluntarily: ${least} to ${atMost}.`,
  withGround: (sentence, ground) => (ground === undefined ? sentence : `${sentence.replace(/\.$/, '')}: ${ground}.`),
  judgement: (question, by) => `A person must judge this (${by}): ${question}`,
  unknown: (missing) => `Not known yet. Missing in the file: ${missing}.`,
  held: (ground) => `Held ${ground}.`,
  stillOpen: (parts) => `Still to be done: ${listInWords(parts)}.`,
  formLacks: (entries) => `The form lacks: ${entries.map(small).join('; ')}.`,
  nth: (fact, n) => `${fact} (the ${ORDINALS[n - 1] ?? `${n}th`} one in the file)`,
  noEvent: (means) => `an entry that says “${small(means.replace(/\.$/, ''))}”`,
  clock,
  recalled: () => 'This rests on a figure that is recalled, not confirmed.',
  regimeByApplication: (regime, on, before, change) =>
    before
      ? `The application dates from ${on}, before ${change}, so ${regime} applies.`
      : `The application dates from ${on}. From ${change} on, ${regime} applies.`,
  regimeAcrossTheChange: (regime, criteria, on, change) =>
    `The application dates from ${on}, before ${change}, and the person was registered or found in another State since. The criteria of ${criteria} apply; taking back follows ${regime}.`,
  regimeWithoutApplication: (regime) => `The file holds no registered application, so it is looked at under ${regime}.`,
};
