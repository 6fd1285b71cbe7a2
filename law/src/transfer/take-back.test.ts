import { describe, expect, test } from 'vitest';
import { cite, day, type Finding, type MemberState } from '../core/index.ts';
import { type CaseEvent, compareEvents, type FileProblem, factsOf, readEvent } from '../file/index.ts';
import type { Responsibility } from './responsible-state.ts';
import { presentIn, takeBackDuty } from './take-back.ts';

const events = (...written: Record<string, unknown>[]): CaseEvent[] => {
  const problems: FileProblem[] = [];
  const read = written.flatMap((event) => readEvent(event, 'event', problems) ?? []);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return read.sort(compareEvents);
};

const facts = (...written: Record<string, unknown>[]) => factsOf({}, events(...written), day('2026-12-01'));

const is = (value: MemberState): Finding<MemberState> => ({
  holds: 'yes',
  value,
  because: [{ rule: 'acceptance', cite: cite('AMMR 40(1)'), says: 'accepted', facts: [] }],
});
const open: Finding<MemberState> = { holds: 'unknown', missing: ['person.born'], because: [] };

const standing = (responsible: Finding<MemberState>, more: Partial<Responsibility> = {}): Responsibility => ({
  responsible,
  anchor: { state: 'DE', on: day('2026-09-03') },
  indicated: undefined,
  held: false,
  ...more,
});

const IN_GERMANY = { on: '2026-09-03', type: 'application_registered', in: 'DE' };
const IN_FRANCE = { on: '2026-10-10', type: 'application_registered', in: 'FR' };

describe('a person is where he or she was last seen', () => {
  test.each([
    [{ on: '2026-10-10', type: 'application_lodged', in: 'FR' }, 'FR'],
    [{ on: '2026-10-10', type: 'found_without_document', in: 'BE' }, 'BE'],
    [{ on: '2026-10-10', type: 'accepted_back', in: 'NL' }, 'NL'],
    [{ on: '2026-10-10', type: 'transferred', to: 'IT' }, 'IT'],
    [{ on: '2026-10-10', type: 'relocated', to: 'FI' }, 'FI'],
    [{ on: '2026-10-10', type: 'take_charge_requested', to: 'IT' }, 'DE'],
  ])('%o', (event, where) => {
    expect(presentIn(facts(IN_GERMANY, event))).toBe(where);
  });

  test('and nobody is anywhere before that', () => {
    expect(presentIn(facts())).toBeUndefined();
    expect(takeBackDuty(facts(), standing(is('IT')), 'pact-2024')).toBeUndefined();
  });
});

describe('the State that must take back', () => {
  test('is the one that is determining, while nobody is responsible yet', () => {
    const duty = { state: 'DE', from: 'FR', ground: 'during-determination' };
    const there = facts(IN_GERMANY, IN_FRANCE);
    expect(takeBackDuty(there, standing(open), 'pact-2024')).toEqual({ ...duty, cite: 'AMMR 38(4)' });
    expect(takeBackDuty(there, standing(open), 'dublin-iii')).toEqual({ ...duty, cite: 'D3 20(5)' });
    expect(takeBackDuty(there, standing(open), 'proposal-2020')).toEqual({ ...duty, cite: 'COM(2020)610 28' });
    expect(takeBackDuty(there, standing(is('IT')), 'pact-2024')).toMatchObject(duty);
    expect(takeBackDuty(there, standing(open, { held: true }), 'pact-2024')).toMatchObject(duty);
  });

  test('is the responsible one, once that is settled', () => {
    const there = facts(IN_GERMANY, IN_FRANCE);
    const held = standing(is('IT'), { held: true });
    const duty = { state: 'IT', from: 'FR', ground: 'recorded' };
    expect(takeBackDuty(there, held, 'pact-2024')).toEqual({ ...duty, cite: 'AMMR 36(1)(b)' });
    expect(takeBackDuty(there, held, 'dublin-iii')).toEqual({ ...duty, cite: 'D3 18(1)' });
    expect(takeBackDuty(there, held, 'proposal-2020')).toEqual({ ...duty, cite: 'COM(2020)610 26' });
    expect(takeBackDuty(there, standing(is('DE')), 'pact-2024')).toMatchObject({ state: 'DE', ground: 'recorded' });
    expect(takeBackDuty(there, standing(is('FR'), { held: true }), 'pact-2024')).toBeUndefined();
  });

  test('is the one that Eurodac names, as far as it is still responsible', () => {
    const recorded = facts({ on: '2026-08-01', type: 'responsibility_recorded', state: 'IT' }, IN_FRANCE);
    expect(takeBackDuty(recorded, standing(is('IT'), { anchor: undefined }), 'pact-2024')).toMatchObject({
      state: 'IT',
      ground: 'recorded',
    });
    expect(takeBackDuty(recorded, standing(open), 'pact-2024')).toBeUndefined();
  });

  test('is the one that admitted the person, as far as it is still responsible', () => {
    const admitted = facts({ on: '2026-08-01', type: 'admitted', by: 'SE' }, IN_FRANCE);
    const none = { anchor: undefined };
    expect(takeBackDuty(admitted, standing(is('SE'), none), 'pact-2024')).toEqual({
      state: 'SE',
      from: 'FR',
      ground: 'admitted',
      cite: 'AMMR 36(1)(c)',
    });
    expect(takeBackDuty(admitted, standing(is('SE'), none), 'proposal-2020')?.cite).toBe('COM(2020)610 26');
    // The rules of 2013 do not reach admitted persons.
    expect(takeBackDuty(admitted, standing(is('SE'), none), 'dublin-iii')).toBeUndefined();
    expect(takeBackDuty(admitted, standing(open, none), 'pact-2024')).toBeUndefined();
    expect(takeBackDuty(admitted, standing(is('IT'), none), 'pact-2024')).toBeUndefined();
  });

  test('is the one that confirmed the relocation, until the person was moved there', () => {
    const confirmed = { on: '2026-09-20', type: 'relocation_confirmed', by: 'FI' };
    const duty = { state: 'FI', from: 'FR', ground: 'relocation-confirmed', cite: 'AMMR 38(5)' };
    expect(takeBackDuty(facts(IN_GERMANY, confirmed, IN_FRANCE), standing(is('IT')), 'pact-2024')).toEqual(duty);
    expect(takeBackDuty(facts(IN_GERMANY, confirmed), standing(is('DE')), 'pact-2024')).toBeUndefined();
    expect(
      takeBackDuty(facts(IN_GERMANY, confirmed, IN_FRANCE), standing(open, { anchor: undefined }), 'pact-2024'),
    ).toEqual(duty);
    // On the very day counts as moved.
    const moved = facts(IN_GERMANY, confirmed, { on: '2026-09-20', type: 'relocated', to: 'FI' }, IN_FRANCE);
    expect(takeBackDuty(moved, standing(open), 'pact-2024')?.ground).toBe('during-determination');
    const before = facts(IN_GERMANY, { on: '2026-09-19', type: 'relocated', to: 'FI' }, confirmed, IN_FRANCE);
    expect(takeBackDuty(before, standing(open), 'pact-2024')).toEqual(duty);
  });

  test('is nobody where the person is in the State that determines, or nothing was opened', () => {
    expect(takeBackDuty(facts(IN_GERMANY), standing(is('IT'), { held: true }), 'pact-2024')).toBeUndefined();
    expect(takeBackDuty(facts(IN_FRANCE), standing(open, { anchor: undefined }), 'pact-2024')).toBeUndefined();
  });

  test('is nobody where another State gave a residence document since', () => {
    const issued = (on: string, by: string) =>
      facts(IN_GERMANY, { on, type: 'residence_document_issued', by, valid_until: '2027-01-01' }, IN_FRANCE);
    expect(takeBackDuty(issued('2026-09-04', 'ES'), standing(open), 'pact-2024')).toBeUndefined();
    expect(takeBackDuty(issued('2026-09-03', 'ES'), standing(open), 'pact-2024')?.state).toBe('DE');
    expect(takeBackDuty(issued('2026-09-04', 'DE'), standing(open), 'pact-2024')?.state).toBe('DE');
  });
});

describe('under Dublin III nobody is sent back to a State while the family decides for the one where the person is', () => {
  const decides = (rule: string, value: MemberState = 'FR'): Responsibility =>
    standing({ holds: 'yes', value, because: [{ rule, cite: cite('D3 8(1)'), says: 'family-there', facts: [] }] });
  const asked = (responsibility: Responsibility) => {
    const { state, ground } = takeBackDuty(facts(IN_GERMANY, IN_FRANCE), responsibility, 'dublin-iii') ?? {};
    return state && `${state} ${ground}`;
  };
  test.each([
    'minor-with-relatives-in-several-states',
    'minor-with-family',
    'minor-with-relative',
    'family-member-with-protection',
    'family-member-applicant',
  ])('%s', (rule) => {
    expect(asked(decides(rule))).toBeUndefined();
    expect(asked(decides(rule, 'IT'))).toBe('DE during-determination');
  });
  test('other criteria leave it to the first State', () => {
    expect(asked(decides('irregular-entry'))).toBe('DE during-determination');
    expect(asked(standing(open))).toBe('DE during-determination');
  });
});
