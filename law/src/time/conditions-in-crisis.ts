import type { Day } from '../core/index.ts';
import { decisionsFor, isDerogationInForce } from '../crisis/index.ts';
import type { ConditionInput } from './condition-input.ts';

/** The longer limits of a State in crisis stood on some day while the ordinary limit ran, so cases already open are covered. */
const longerLimitsFor = ({ crisis, start, until }: ConditionInput, state: ConditionInput['actingIn']): boolean =>
  crisis !== undefined && decisionsFor(crisis, state, 'longer-transfer-limits', start.on, until).length > 0;

/** The State to which the person is to be transferred, by the answer that starts the limit. */
const receivingState = ({ start }: ConditionInput) =>
  'by' in start ? (start.by as ConditionInput['actingIn']) : undefined;

/** What widens the border procedure to more persons (CFMR 11(3), (4), (6)). */
const WIDENED: readonly string[] = ['lower-threshold', 'higher-threshold', 'all-instrumentalised'];

const longerReturn = ({ crisis, start, actingIn }: ConditionInput) =>
  decisionsFor(crisis, actingIn, 'longer-return-border-procedure', start.on, start.on);

const rejectedBefore = ({ facts, start }: ConditionInput, adopted: Day | undefined): boolean => {
  const rejected = facts.of('first_decision').findLast((d) => d.on <= start.on);
  return rejected !== undefined && adopted !== undefined && rejected.on < adopted;
};

/** Conditions under which a limit is longer in a crisis or under force majeure. Source: CFMR 10 to 12; RBPR 6. */
export const CRISIS_CONDITIONS = {
  // Applications made while the derogation applies (CFMR 10(1)).
  'crisis-registration': ({ crisis, start, actingIn }: ConditionInput) =>
    isDerogationInForce(crisis, actingIn, 'registration', start.on),
  'crisis-longer-limits': (input: ConditionInput) => longerLimitsFor(input, input.actingIn),
  'crisis-in-receiving-state': (input: ConditionInput) => longerLimitsFor(input, receivingState(input)),
  // Applications made while the derogation applies (CFMR 11(1)).
  'crisis-longer-border-procedure': ({ crisis, facts, start, actingIn }: ConditionInput) =>
    isDerogationInForce(
      crisis,
      actingIn,
      'longer-border-procedure',
      facts.of('application_made').findLast((made) => made.on <= start.on)?.on ?? start.on,
    ),
  'crisis-longer-border-procedure-after-relocation': ({ crisis, facts, start, actingIn }: ConditionInput) =>
    facts.first('relocated') !== undefined &&
    isDerogationInForce(crisis, actingIn, 'longer-border-procedure', start.on),
  // Rejected in a border procedure that the crisis widened (RBPR 6(1)).
  'crisis-longer-return-border': (input: ConditionInput) =>
    longerReturn(input).some(
      ({ adopted, derogations }) => derogations.some((d) => WIDENED.includes(d)) && !rejectedBefore(input, adopted),
    ),
  // Rejected before the Council decided, with the right to stay gone after it (RBPR 6(2)).
  'crisis-longer-return-border-rejected-before': (input: ConditionInput) =>
    longerReturn(input).some(({ adopted }) => rejectedBefore(input, adopted) && input.start.on >= Number(adopted)),
  'crisis-expedited': ({ facts }: ConditionInput) => facts.first('expedited_examination_applied') !== undefined,
} as const satisfies Readonly<Record<string, (input: ConditionInput) => boolean>>;

/** Finer tests that belong to a crisis. */
export const CRISIS_QUALIFIERS = {
  'crisis-one-year': (input: ConditionInput) =>
    longerLimitsFor(input, input.actingIn) || longerLimitsFor(input, receivingState(input)),
} as const satisfies Readonly<Record<string, (input: ConditionInput) => boolean>>;
