import type { Period } from '../../core/index.ts';
import type { Clock, Consequence, Step, Variant } from '../../time/index.ts';
import { english } from '../english/index.ts';
import { lookUp } from '../look-up.ts';
import type { StepInWords, Words } from '../words.ts';

/** What must be done within a limit, as an order without a stop: `Ask the other State to take charge`. */
export const sayLimit = (id: string, words: Words = english): string => lookUp(words.limits, id);

/** The case in which a limit has another length: reads after "when". */
export const sayVariant = ({ when, and }: Pick<Variant, 'when' | 'and'>, words: Words = english): string =>
  and === undefined ? words.conditions[when] : words.list([words.conditions[when], lookUp(words.qualifiers, and)]);

/** What the law makes happen when a limit passes, as a sentence. */
export const sayConsequence = ({ says }: Pick<Consequence, 'says'>, words: Words = english): string =>
  lookUp(words.consequences, says);

/**
 * Why a step of a reckoning is there: `moved from Saturday 3 October to Monday 5 October`. A phrase without a stop.
 * `state` is that of the calendar, to say whose holiday it was.
 */
export const sayStep = (
  step: Step,
  counted: { readonly length: Period; readonly state?: StepInWords['state'] },
  words: Words = english,
): string => words.reckoning[step.why]({ step, ...counted });

/** Where a clock stands, as a sentence: who must act by when, or what became of it. */
export function sayClock(clock: Clock, words: Words = english): string {
  const { id, actor, actingIn, due, dueAtMost, state, metBy, recalled } = clock;
  const said = words.sentences.clock({
    what: sayLimit(id, words),
    actor: words.actors[actor],
    state: actingIn === undefined ? undefined : words.states[actingIn],
    due: words.day(due),
    dueAtMost: dueAtMost === undefined ? undefined : words.day(dueAtMost),
    standing: state,
    metOn: metBy === undefined ? undefined : words.day(metBy.on),
    metLate: state === 'late' && metBy !== undefined,
  });
  return recalled ? `${said} ${words.sentences.recalled()}` : said;
}
