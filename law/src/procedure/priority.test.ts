import { describe, expect, test } from 'vitest';
import { day } from '../core/index.ts';
import { type CaseEvent, compareEvents, type FileProblem, factsOf, type Person, readEvent } from '../file/index.ts';
import { PRIORITY_PLACES, type PriorityInput, priorityOf } from './priority.ts';

const ADULT: Person = { born: day('1990-01-01'), with_minors: false };
const CHILD: Person = { born: day('2015-01-01') };
const FULL = { places: 100, asylum: 101 };

type Written = Readonly<Record<string, unknown>>;

function ask(person: Person, written: readonly Written[], more: Partial<PriorityInput> = {}): string {
  const problems: FileProblem[] = [];
  const read: CaseEvent[] = written.flatMap((event) => readEvent(event, 'event', problems) ?? []);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const facts = factsOf(person, read.sort(compareEvents), day('2026-12-01'));
  const found = priorityOf({ facts, border: 'no', places: undefined, subsequent: false, ...more });
  const because = found.because.map(({ cite, says, facts: seen }) => [cite, says, ...seen].join(' '));
  if (found.holds === 'unknown') return ['unknown', ...found.missing, ...because].join(', ');
  if (found.holds === 'judgement') return [found.question, found.by, ...because].join(', ');
  return [...(found.holds === 'yes' ? [found.value.entry, found.value.file] : ['none']), ...because].join(', ');
}

const on = '2026-10-01';
const RETURNS: Written = { on, type: 'return_prospect_assessed', in: 'DE', higher: true };
const STAYS: Written = { on, type: 'return_prospect_assessed', in: 'DE', higher: false };
const DANGER: Written = { on, type: 'acceleration_ground_found', ground: 'danger_to_security' };

test('the places in the act', () => {
  expect(PRIORITY_PLACES).toEqual({
    entry: 'APR 44(2)',
    returnsFirst: 'APR 44(2)(a)',
    dangerFirst: 'APR 44(2)(b)',
    minorsLast: 'APR 44(2)(c)',
    minorsExaminedFirst: 'APR 44(3)',
    returnsMayBeFirst: 'APR 44(3) subpara 2',
    mayBeFirst: 'APR 34(5)',
    wellFounded: 'APR 34(5)(a)',
    needs: 'APR 34(5)(b)',
    danger: 'APR 34(5)(c)',
    subsequent: 'APR 34(5)(d)',
    conduct: 'APR 34(5)(e)',
  });
});

describe('who enters the border procedure while there are more applicants than places', () => {
  test.each<readonly [why: string, person: Person, file: readonly Written[], says: string]>([
    ['an adult', ADULT, [], 'first, no_order, APR 44(2)(c) others-enter-before-minors'],
    [
      'an adult whose return is likely',
      ADULT,
      [RETURNS],
      'first, no_order, APR 44(2)(a) likely-return-goes-first return_prospect_assessed',
    ],
    [
      'an adult whose return is not more likely',
      ADULT,
      [STAYS],
      'first, no_order, APR 44(2)(c) others-enter-before-minors',
    ],
    ['a child', CHILD, [], 'last, no_order, APR 44(2)(c) minors-enter-last'],
    ['a child whose return is not more likely', CHILD, [STAYS], 'last, no_order, APR 44(2)(c) minors-enter-last'],
    ['a parent with children', { ...ADULT, with_minors: true }, [], 'last, no_order, APR 44(2)(c) minors-enter-last'],
    [
      'a child whose return is likely',
      CHILD,
      [RETURNS],
      'return-prospect-or-minors, determining-authority, APR 44(2)(a) human-must-judge return_prospect_assessed',
    ],
    [
      'an adult of whom nobody noted children',
      { born: day('1990-01-01') },
      [],
      'unknown, person.with_minors, APR 44(2)(c) fact-missing person.with_minors',
    ],
    ['nobody knows the age', {}, [], 'unknown, person.with_minors, APR 44(2)(c) fact-missing person.with_minors'],
    [
      'a child who is a danger',
      CHILD,
      [DANGER],
      'first, may_be_first, APR 44(2)(b) danger-goes-first acceleration_ground_found, APR 34(5)(c) danger-may-go-first acceleration_ground_found',
    ],
  ])('%s', (_, person, file, says) => {
    expect(ask(person, file, { border: 'possible', places: FULL })).toBe(says);
  });

  test('nobody before others while the places suffice, or outside the border procedure', () => {
    const none = 'none, APR 34(5) no-order-of-cases';
    expect(ask(ADULT, [], { border: 'possible', places: { places: 100, asylum: 100 } })).toBe(none);
    expect(ask(ADULT, [], { border: 'possible' })).toBe(none);
    expect(ask(ADULT, [], { border: 'no', places: FULL })).toBe(none);
  });
});

describe('whose file is examined before others', () => {
  test.each<
    readonly [why: string, person: Person, file: readonly Written[], more: Partial<PriorityInput>, says: string]
  >([
    [
      'a child at the border',
      CHILD,
      [],
      { border: 'running' },
      'no_order, must_be_first, APR 44(3) minors-are-examined-first',
    ],
    [
      'a child for whom the border is only possible',
      CHILD,
      [],
      { border: 'possible' },
      'none, APR 34(5) no-order-of-cases',
    ],
    [
      'a likely return at the border',
      ADULT,
      [RETURNS],
      { border: 'running' },
      'no_order, may_be_first, APR 44(3) subpara 2 likely-return-may-go-first return_prospect_assessed',
    ],
    ['a likely return elsewhere', ADULT, [RETURNS], {}, 'none, APR 34(5) no-order-of-cases'],
    [
      'a danger',
      ADULT,
      [DANGER],
      {},
      'no_order, may_be_first, APR 34(5)(c) danger-may-go-first acceleration_ground_found',
    ],
    [
      'special needs',
      ADULT,
      [{ on, type: 'special_needs_found', kind: 'reception', support_available: true }],
      {},
      'no_order, may_be_first, APR 34(5)(b) needs-may-go-first',
    ],
    [
      'a child alone',
      { ...CHILD, unaccompanied: true },
      [],
      {},
      'no_order, may_be_first, APR 34(5)(b) needs-may-go-first',
    ],
    [
      'likely well-founded',
      ADULT,
      [{ on, type: 'expedited_examination_applied', in: 'DE' }],
      {},
      'no_order, may_be_first, APR 34(5)(a) well-founded-may-go-first expedited_examination_applied',
    ],
    [
      'a serious breach of the house rules',
      ADULT,
      [{ on, type: 'reception_breach_found', in: 'DE', ground: 'serious_or_repeated_breach' }],
      {},
      'no_order, may_be_first, APR 34(5)(e) conduct-may-go-first reception_breach_found',
    ],
    [
      'another ground to reduce reception',
      ADULT,
      [{ on, type: 'reception_breach_found', in: 'DE', ground: 'no_cooperation' }],
      {},
      'none, APR 34(5) no-order-of-cases',
    ],
    [
      'a further application',
      ADULT,
      [],
      { subsequent: true },
      'no_order, may_be_first, APR 34(5)(d) further-application-may-go-first',
    ],
    ['nothing of all that', ADULT, [], {}, 'none, APR 34(5) no-order-of-cases'],
  ])('%s', (_, person, file, more, says) => {
    expect(ask(person, file, more)).toBe(says);
  });
});
