import { cite, type Finding } from '../core/index.ts';
import { courseOf, type Facts } from '../file/index.ts';
import type { StepInput, StepRule } from './step.ts';

const ANCHORS: readonly string[] = ['application_registered', 'application_lodged'];

/** The duties of the State that was responsible have ended, and only a new registration opens a new determination. */
const awaitsRegistration = (responsible: Finding<unknown>): boolean =>
  responsible.holds === 'unknown' && responsible.missing.every((fact) => ANCHORS.includes(fact));

const inDetermination = ({ stage }: StepInput): boolean => stage === 'responsibility';

/**
 * What is to be done while nobody can say yet who is responsible. Without these rows a person whose State hangs on a fact
 * that nobody noted, or on a judgement that nobody made, would stand still.
 */
export const DETERMINATION_STEPS: readonly StepRule[] = [
  {
    id: 'establish-facts',
    cite: {
      'dublin-iii': cite('D3 20(1)'),
      'proposal-2020': cite('COM(2020)610 28'),
      'pact-2024': cite('AMMR 38(1)'),
    },
    actor: 'determining-state',
    records: 'evidence_given',
    open: (input) =>
      inDetermination(input) &&
      input.responsibility.responsible.holds !== 'yes' &&
      !awaitsRegistration(input.responsibility.responsible),
  },
  {
    id: 'register-new-application',
    cite: { 'dublin-iii': cite('D3 19(3)'), 'proposal-2020': cite('COM(2020)610 27'), 'pact-2024': cite('AMMR 37(5)') },
    actor: 'registering-authority',
    records: 'application_registered',
    // Where the rules look at the lodging, an application that is registered waits for that and not for a new one.
    open: (input) =>
      inDetermination(input) &&
      awaitsRegistration(input.responsibility.responsible) &&
      !isToBeLodged(input.facts, false),
  },
];

/**
 * A registered application that was not lodged yet. A decision or a withdrawal closed an earlier one, and the lodging that
 * belonged to it; what a court sent back is open again. Source: APR 28(1), D3 20(2).
 */
export function isToBeLodged(facts: Facts, transferred: boolean): boolean {
  const { begun = 0, ruling } = courseOf(facts);
  if (!facts.of('application_registered').some((event) => event.on >= begun)) return false;
  const lodged = facts.of('application_lodged').some((event) => event.on >= begun);
  return (transferred || !lodged) && ruling === undefined;
}
