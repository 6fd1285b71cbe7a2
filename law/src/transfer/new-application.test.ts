import { describe, expect, test } from 'vitest';
import { cite, day, type Finding, type MemberState } from '../core/index.ts';
import { type CaseEvent, compareEvents, type FileProblem, factsOf, type Person, readEvent } from '../file/index.ts';
import { dublinIII, pact2024 } from '../regimes/index.ts';
import { type Course, holderOf } from './course.ts';
import { followChild, keepProtected } from './new-application.ts';

type Written = Readonly<Record<string, unknown>>;

const facts = (person: Person, written: readonly Written[]) => {
  const problems: FileProblem[] = [];
  const read: CaseEvent[] = written.flatMap((event) => readEvent(event, 'event', problems) ?? []);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return factsOf(person, read.sort(compareEvents), day('2026-06-01'));
};

const indicated = (value: MemberState, rule: string): Finding<MemberState> => ({
  holds: 'yes',
  value,
  because: [{ rule, cite: cite('D3 8(4)'), says: 'stays-where-it-applied', facts: [] }],
});
const first = { state: 'IT', on: day('2025-09-01') } as const;
const second = { state: 'DE', on: day('2026-01-15') } as const;
const course = (more: Partial<Course> = {}): Course => ({
  anchor: first,
  indicated: indicated('IT', 'minor-alone'),
  holder: undefined,
  ended: undefined,
  relieved: undefined,
  withdrawn: undefined,
  look: undefined,
  waits: undefined,
  ...more,
});

describe('a child alone who applies again in another State', () => {
  const CHILD: Person = { nationality: 'AF', born: day('2010-01-01'), unaccompanied: true };
  const decided = (state: string, on: string): Written => ({
    on,
    type: 'first_decision',
    in: state,
    outcome: 'unfounded',
  });
  const held = {
    state: 'IT',
    reason: { rule: 'acceptance', cite: cite('D3 22(1)'), says: 'accepted', facts: [] },
  } as const;

  test.each<readonly [why: string, person: Person, start: Course, file: readonly Written[], where: string]>([
    ['stays where it is', CHILD, course(), [], 'DE'],
    ['stays where it is, of unknown age', { nationality: 'AF', unaccompanied: true }, course(), [], 'DE'],
    ['stays where it is on the eve of eighteen', { ...CHILD, born: day('2008-01-16') }, course(), [], 'DE'],
    ['is eighteen by then', { ...CHILD, born: day('2008-01-15') }, course(), [], 'IT'],
    ['was decided upon there', CHILD, course(), [decided('IT', '2026-01-14')], 'IT'],
    ['was decided upon there on the day', CHILD, course(), [decided('IT', '2026-01-15')], 'IT'],
    ['was decided upon there the day after', CHILD, course(), [decided('IT', '2026-01-16')], 'DE'],
    ['was decided upon somewhere else', CHILD, course(), [decided('GR', '2026-01-14')], 'DE'],
    ['has family that decides', CHILD, course({ indicated: indicated('IT', 'minor-with-family') }), [], 'IT'],
    ['was taken charge of already', CHILD, course({ holder: held }), [], 'IT'],
    ['has no first application', CHILD, course({ anchor: undefined }), [], 'none'],
    [
      'waits for a determination',
      CHILD,
      course({ indicated: { holds: 'unknown', missing: ['x'], because: [] } }),
      [],
      'IT',
    ],
    ['has none at all', CHILD, course({ indicated: undefined }), [], 'IT'],
  ])('%s', (_, person, start, file, where) => {
    followChild(start, facts(person, file), dublinIII.responsibility, second);
    expect(start.anchor?.state ?? 'none').toBe(where);
  });

  test('in the same State nothing changes, and under the 2024 law it does not follow', () => {
    const same = course();
    followChild(same, facts(CHILD, []), dublinIII.responsibility, { state: 'IT', on: second.on });
    expect(same.anchor).toBe(first);
    const pact = course();
    followChild(pact, facts(CHILD, []), pact2024.responsibility, second);
    expect(pact.anchor).toBe(first);
  });
});

test('whoever has protection in another State is not taken back under Dublin III', () => {
  const granted: Written = { on: '2025-05-01', type: 'protection_granted_elsewhere', by: 'GR' };
  const asked = (written: readonly Written[], rules = dublinIII.responsibility) => {
    const start = course();
    keepProtected(start, facts({}, written), rules, second);
    return start.holder?.reason
      ? `${holderOf(start)} ${start.holder.reason.cite} ${start.holder.reason.facts}`
      : 'as before';
  };
  expect(asked([granted])).toBe('DE D3 18(1) protection_granted_elsewhere');
  expect(asked([])).toBe('as before');
  expect(asked([{ ...granted, by: 'DE' }])).toBe('as before');
  expect(asked([granted], pact2024.responsibility)).toBe('as before');
});
