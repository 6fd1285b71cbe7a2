import { type Day, isMemberState, type MemberState, parseDay } from '../core/index.ts';
import {
  CRISIS_PHASES,
  CRISIS_SITUATIONS,
  type CrisisDecision,
  type CrisisPhase,
  type CrisisSituation,
  DEROGATIONS,
  type Derogation,
} from '../crisis/index.ts';
import { isRaw, type Raw } from './expand-twin.ts';

type Complain = (field: string, value: unknown, problem: string, mend: string) => undefined;

const PARTS = [
  'state',
  'situation',
  'adopted',
  'from',
  'until',
  'phase',
  'derogations',
  'option',
  'take_back_window',
  'announced',
] as const;

/** Reads the decisions on a crisis that a scenario names, or says what is wrong with them. */
export function readCrisis(from: unknown, complain: Complain): readonly CrisisDecision[] | undefined {
  if (from === undefined) return undefined;
  if (!Array.isArray(from)) return complain('crisis', from, 'is not a list of decisions.', 'Write [{ state: GR, … }].');
  const read = from.map((raw: unknown, index) => readDecision(raw, `crisis[${index}]`, complain));
  return read.flatMap((decision) => decision ?? []);
}

function readDecision(raw: unknown, field: string, complain: Complain): CrisisDecision | undefined {
  if (!isRaw(raw)) return complain(field, raw, 'is not a decision.', 'Write { state, situation, from, until, … }.');
  for (const name of Object.keys(raw).filter((key) => !(PARTS as readonly string[]).includes(key)))
    complain(`${field}.${name}`, raw[name], 'is not a part of a decision.', `Parts: ${PARTS.join(', ')}.`);
  const one = <T extends string>(name: string, among: readonly T[]): T | undefined =>
    among.find((known) => known === raw[name]) ??
    complain(`${field}.${name}`, raw[name], 'is not one of them.', `Write one of: ${among.join(', ')}.`);
  const dayOf = (of: Raw, name: string, at = field): Day | undefined =>
    (typeof of[name] === 'string' ? parseDay(of[name]) : undefined) ??
    complain(`${at}.${name}`, of[name], 'is not a day.', 'Write it like 2026-07-03.');
  const { state, derogations = [], option, take_back_window: window, announced } = raw;
  const known: MemberState | undefined =
    typeof state === 'string' && isMemberState(state)
      ? state
      : complain(`${field}.state`, state, 'is not a State that applies these rules.', 'Write its ISO code.');
  const situation: CrisisSituation | undefined = one('situation', CRISIS_SITUATIONS);
  const phase: CrisisPhase | undefined = raw.phase === undefined ? 'initial' : one('phase', CRISIS_PHASES);
  const [start, end] = [dayOf(raw, 'from'), dayOf(raw, 'until')];
  const named = (Array.isArray(derogations) ? derogations : [derogations]).flatMap((name: unknown): Derogation[] => {
    const found = DEROGATIONS.find((each) => each === name);
    if (!found)
      complain(`${field}.derogations`, name, 'is not a derogation.', `Write one of: ${DEROGATIONS.join(', ')}.`);
    return found ? [found] : [];
  });
  if (known === undefined || !situation || !phase || start === undefined || end === undefined) return undefined;
  const adopted = raw.adopted === undefined ? undefined : dayOf(raw, 'adopted');
  const windowFrom = isRaw(window) ? dayOf(window, 'from', `${field}.take_back_window`) : undefined;
  const windowUntil = isRaw(window) ? dayOf(window, 'until', `${field}.take_back_window`) : undefined;
  const submitted = isRaw(announced) ? dayOf(announced, 'submitted', `${field}.announced`) : undefined;
  return {
    state: known,
    situation,
    from: start,
    until: end,
    phase,
    derogations: named,
    ...(adopted === undefined ? {} : { adopted }),
    ...(option === 'a' || option === 'b' ? { option } : {}),
    ...(windowFrom === undefined || windowUntil === undefined
      ? {}
      : { takeBackWindow: { from: windowFrom, until: windowUntil } }),
    ...(submitted === undefined
      ? {}
      : { announced: { submitted, withReasons: isRaw(announced) && announced.with_reasons === true } }),
  };
}
