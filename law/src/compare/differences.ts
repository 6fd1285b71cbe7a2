import type { Position } from '../position/index.ts';
import { english, positionAsJson, type Words } from '../words/index.ts';

/** One point in which two positions differ. */
export interface Difference {
  /** Part of the position: `responsible`, `clocks`, `next`. */
  readonly part: string;
  /** Which of several: `take-charge-reply`. Empty where the part is one thing. */
  readonly id: string;
  readonly change: 'changed' | 'new' | 'gone';
  /** What stood there, in words; absent for what is new. */
  readonly before?: string;
  /** What stands there now, in words; absent for what is gone. */
  readonly after?: string;
}

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A finding in words: the answer, and the reason that carries it. */
function sayAnswer(finding: Plain): string {
  const last = Array.isArray(finding.because) ? (finding.because.at(-1) as unknown) : undefined;
  const why = isPlain(last) ? text(last.words) : '';
  const said = text(finding.words);
  return why === '' || said.includes(why) ? said : `${said} ${why}`;
}

/** What tells the things of a list apart: their own name and, where one can stand twice, what started it. */
function keyOf(item: Plain): string {
  const name = text(item.id) || text(item.limit) || text(item.type);
  const since = isPlain(item.startedBy) ? ` ${text(item.startedBy.type)} ${text(item.startedBy.on)}` : '';
  return `${name}${since}`;
}

function byKey(items: readonly unknown[]): Map<string, Plain> {
  const found = new Map<string, Plain>();
  for (const item of items) {
    if (!isPlain(item)) continue;
    const key = keyOf(item);
    let free = key;
    for (let n = 2; found.has(free); n += 1) free = `${key} ${n}`;
    found.set(free, item);
  }
  return found;
}

function ofList(part: string, before: readonly unknown[], after: readonly unknown[]): Difference[] {
  const [left, right] = [byKey(before), byKey(after)];
  const nameOf = (item: Plain): string => text(item.id) || text(item.limit) || text(item.type);
  const moved: Difference[] = [];
  for (const [key, item] of left) {
    const now = right.get(key);
    if (!now) moved.push({ part, id: nameOf(item), change: 'gone', before: text(item.words) });
    else if (inFull(now) !== inFull(item))
      moved.push({ part, id: nameOf(item), change: 'changed', before: inFull(item), after: inFull(now) });
  }
  for (const [key, item] of right)
    if (!left.has(key)) moved.push({ part, id: nameOf(item), change: 'new', after: inFull(item) });
  return moved;
}

/** The words of a thing in a list, with its last day where the words do not hold it. */
const inFull = (item: Plain): string => {
  const due = text(item.due);
  const said = text(item.words);
  return due === '' || item.startedBy !== undefined ? said : `${said} (${due})`;
};

/** What says of what the position is, and not what it says. */
const FRAME: readonly string[] = ['regime', 'on', 'stageWords'];

/**
 * Where two positions differ, in words: findings with the reason that carries them, the stage, and every clock, step,
 * duty, right and lapse that is new, gone or changed. Parts that a position gets later are compared as well.
 */
export function differences(before: Position, after: Position, words: Words = english): readonly Difference[] {
  const [left, right]: [Plain, Plain] = [positionAsJson(before, words), positionAsJson(after, words)];
  const parts = [...new Set([...Object.keys(left), ...Object.keys(right)])].filter((part) => !FRAME.includes(part));
  return parts.flatMap((part): Difference[] => {
    const [a, b] = [left[part], right[part]];
    if (Array.isArray(a) || Array.isArray(b))
      return ofList(part, (a ?? []) as readonly unknown[], (b ?? []) as readonly unknown[]);
    const say = (value: unknown, of: Plain): string =>
      isPlain(value) ? sayAnswer(value) : text(of[`${part}Words`]) || text(value);
    const [was, is] = [say(a, left), say(b, right)];
    return was === is ? [] : [{ part, id: '', change: 'changed', before: was, after: is }];
  });
}
