import { sayPart } from '../compare/index.ts';

const SEGMENT = /([^.[\]]+)|\[(\d+)\]/g;

const ROOMS: Readonly<Record<string, string>> = {
  facts: 'Facts',
  position: '',
  reasons: 'List of reasons',
  surroundings: 'What was looked at beside the facts',
};

/** Pairs, because a property of one of these names would read as a key of the law. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['because', 'reason'],
  ['value', 'answer'],
  ['holds', 'kind of answer'],
  ['words', 'words'],
  ['due', 'last day'],
  ['state', 'where it stands'],
  ['steps', 'step of the counting'],
  ['cite', 'article'],
  ['holidays', 'public holidays'],
  ['asked', 'questions'],
  ['events', 'entry'],
  ['says', 'sentence'],
]);

/** What a thing in a list calls itself. */
function nameOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  const named = value as Readonly<Record<string, unknown>>;
  const name = [named.what, named.words, named.why, named.type].find((each) => typeof each === 'string');
  return typeof name === 'string' ? name : '';
}

const into = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;

/** A place in a receipt in words: `position.clocks[2].due` is "Time limits, Carry out the transfer, last day". */
export function sayPlace(path: string, receipt: unknown, now: unknown): string {
  let [left, right] = [receipt, now];
  const said: string[] = [];
  let isPart = false;
  for (const [, key, index] of path.matchAll(SEGMENT)) {
    const step = key ?? index ?? '';
    [left, right] = [into(left, step), into(right, step)];
    if (index !== undefined) {
      const name = nameOf(right) || nameOf(left);
      said.push(name === '' ? `number ${Number(index) + 1}` : `number ${Number(index) + 1} (${name})`);
    } else if (isPart) said.push(sayPart(step));
    else if (Object.hasOwn(ROOMS, step)) said.push(ROOMS[step] ?? '');
    else said.push(FIELDS.get(step) ?? step);
    isPart = step === 'position';
  }
  return said.filter(Boolean).join(', ');
}
