import { describe, expect, test } from 'vitest';
import { day } from '../core/index.ts';
import { type CaseEvent, compareEvents, type FileProblem, factsOf, readEvent } from '../file/index.ts';
import { ACCELERATION_GROUNDS, groundsFound, missingOfGrounds } from './acceleration-grounds.ts';

type Written = Readonly<Record<string, unknown>>;

const facts = (...written: Written[]) => {
  const problems: FileProblem[] = [];
  const read: CaseEvent[] = written.flatMap((event) => readEvent(event, 'event', problems) ?? []);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return factsOf({}, read.sort(compareEvents), day('2027-12-01'));
};

test.each([
  ['irrelevant_issues', '42(1)(a)', undefined, 'possible'],
  ['inconsistent_or_false', '42(1)(b)', undefined, 'possible'],
  ['misled_authorities', '42(1)(c)', '42(3)(d)', 'a duty'],
  ['delays_removal', '42(1)(d)', undefined, 'possible'],
  ['safe_country_of_origin', '42(1)(e)', '42(3)(a)', 'possible'],
  ['danger_to_security', '42(1)(f)', '42(3)(b)', 'always a duty'],
  ['subsequent_application', '42(1)(g)', '42(3)(c)', 'possible'],
  ['unlawful_entry_late_application', '42(1)(h)', undefined, 'not possible'],
  ['lawful_entry_late_application', '42(1)(i)', undefined, 'not possible'],
  ['low_recognition_rate', '42(1)(j)', '42(3)(e)', 'a duty'],
] as const)('%s: APR %s, for a child alone %s; at the border %s', (ground, place, alone, border) => {
  const { cite, loneMinor, borderDuty, borderPossible, neverWaived } = ACCELERATION_GROUNDS[ground];
  expect([cite, loneMinor]).toEqual([`APR ${place}`, alone && `APR ${alone}`]);
  const duty = { 'a duty': 'APR 45(1)', 'always a duty': 'APR 45(1)', possible: undefined, 'not possible': undefined };
  expect([borderDuty, borderPossible, neverWaived]).toEqual([
    duty[border],
    border !== 'not possible',
    border === 'always a duty' ? true : undefined,
  ]);
});

const found = (ground: string, more: Written = {}): Written => ({
  on: '2026-10-10',
  type: 'acceleration_ground_found',
  ground,
  ...more,
});
const gone = (ground: string, on: string): Written => ({ on, type: 'acceleration_ground_fell_away', ground });
const MISLED = found('misled_authorities', { opportunity_to_explain: true });
const UNHEARD = found('misled_authorities');
const EARLIER: readonly Written[] = [
  { on: '2026-01-10', type: 'application_registered', in: 'DE' },
  { on: '2026-01-20', type: 'application_lodged', in: 'DE' },
  found('irrelevant_issues', { on: '2026-02-01' }),
  found('danger_to_security', { on: '2026-02-01' }),
  found('misled_authorities', { on: '2026-02-01' }),
  { on: '2026-03-01', type: 'first_decision', in: 'DE', outcome: 'unfounded' },
  { on: '2026-03-02', type: 'decision_notified', in: 'DE' },
  { on: '2026-04-01', type: 'decision_became_final', in: 'DE' },
  { on: '2026-09-01', type: 'application_made', in: 'DE' },
  { on: '2026-09-01', type: 'application_registered', in: 'DE' },
];

describe('what the authority found', () => {
  test.each<readonly [why: string, file: readonly Written[], grounds: readonly string[]]>([
    ['nothing', [], []],
    ['a ground', [found('irrelevant_issues')], ['irrelevant_issues']],
    [
      'the same twice',
      [found('irrelevant_issues'), found('irrelevant_issues', { on: '2026-11-11' })],
      ['irrelevant_issues'],
    ],
    [
      'two',
      [found('irrelevant_issues'), found('delays_removal', { on: '2026-10-11' })],
      ['irrelevant_issues', 'delays_removal'],
    ],
    ['fallen away later', [found('irrelevant_issues'), gone('irrelevant_issues', '2026-10-20')], []],
    ['fallen away on the day', [found('irrelevant_issues'), gone('irrelevant_issues', '2026-10-10')], []],
    [
      'fallen away before, and found again',
      [gone('irrelevant_issues', '2026-10-09'), found('irrelevant_issues')],
      ['irrelevant_issues'],
    ],
    ['another fell away', [found('irrelevant_issues'), gone('delays_removal', '2026-10-20')], ['irrelevant_issues']],
    ['misled, and could explain', [MISLED], ['misled_authorities']],
    ['misled, and could not explain', [{ ...MISLED, opportunity_to_explain: false }], []],
    ['misled, and nobody noted whether it could be explained', [UNHEARD], []],
    ['of an earlier application only a danger counts', EARLIER, ['danger_to_security']],
  ])('%s', (_, file, grounds) => {
    expect(groundsFound(facts(...file))).toEqual(grounds);
  });
});

describe('whether the misleading could be explained', () => {
  const MISSING = ['acceleration_ground_found.opportunity_to_explain'];
  test.each<readonly [why: string, file: readonly Written[], missing: readonly string[]]>([
    ['is asked where nobody noted it', [UNHEARD], MISSING],
    ['is known', [MISLED], []],
    ['is not asked of other grounds', [found('irrelevant_issues')], []],
    ['is not asked once it fell away', [UNHEARD, gone('misled_authorities', '2026-10-20')], []],
    ['is not asked where it fell away on the day', [UNHEARD, gone('misled_authorities', '2026-10-10')], []],
    ['is asked where it was found again', [gone('misled_authorities', '2026-10-09'), UNHEARD], MISSING],
    ['is asked where another ground fell away', [UNHEARD, gone('delays_removal', '2026-10-20')], MISSING],
    ['is not asked of an earlier application', EARLIER, []],
  ])('%s', (_, file, missing) => {
    expect(missingOfGrounds(facts(...file))).toEqual(missing);
  });
});
