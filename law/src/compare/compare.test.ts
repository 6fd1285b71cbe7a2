import { describe, expect, test } from 'vitest';
import { day } from '../core/index.ts';
import { type CaseFile, readCaseFile } from '../file/index.ts';
import { positionOf } from '../position/index.ts';
import { dublinIII, pact2024 } from '../regimes/index.ts';
import { applyWhatIf, changeableFacts, differences, sayPart, typedValue, whyNot } from './index.ts';

function fileOf(...events: readonly object[]): CaseFile {
  const read = readCaseFile({ person: { nationality: 'SY', born: '1999-04-01' }, events });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.file;
}

/** Crossed into Greece, registered in Germany eighteen months later: Greece now, Germany under Dublin III. */
const crossed = fileOf(
  { on: '2025-01-15', type: 'irregular_entry', into: 'GR' },
  { on: '2026-07-14', type: 'application_made', in: 'DE' },
  { on: '2026-07-15', type: 'application_registered', in: 'DE' },
  { on: '2026-07-20', type: 'application_lodged', in: 'DE' },
);
const ON = day('2026-08-20');

describe('differences', () => {
  const now = positionOf(crossed, pact2024, ON);

  test('a position does not differ from itself', () => expect(differences(now, now)).toEqual([]));

  test('two regimes differ in the State, with the reason, and in the clocks', () => {
    const found = differences(positionOf(crossed, dublinIII, ON), now);
    const responsible = found.find(({ part }) => part === 'responsible');
    expect(responsible).toMatchObject({ change: 'changed', id: '' });
    expect(responsible?.before).toMatch(/^Germany is responsible\. ./);
    expect(responsible?.after).toMatch(/^Greece is responsible\. ./);
    expect(
      found.some(({ part, id, change }) => part === 'clocks' && id === 'take-charge-request' && change === 'new'),
    ).toBe(true);
    expect(found.map(({ part }) => part)).not.toContain('regime');
  });

  test('a later day changes a clock and makes a breach', () => {
    const later = positionOf(crossed, pact2024, day('2026-10-20'));
    const found = differences(now, later);
    expect(found).toContainEqual(
      expect.objectContaining({ part: 'responsible', after: expect.stringMatching(/^Germany/) }),
    );
    const clock = found.find(({ part, id }) => part === 'clocks' && id === 'take-charge-request');
    expect(clock).toMatchObject({ change: 'changed' });
    expect(found).toContainEqual(expect.objectContaining({ part: 'deemed', change: 'new' }));
  });

  test('parts have headings, also those that nobody named yet', () => {
    expect(sayPart('returnDecision')).toBe('Return decision');
    expect(sayPart('rightToRemain')).toBe('Staying');
  });
});

describe('what if', () => {
  test('a field of an event, of the person, and an event left out', () => {
    const into = applyWhatIf(crossed, { of: 0, field: 'into', value: 'IT' });
    expect(into.ok && into.file.events[0]).toMatchObject({ into: 'IT' });
    const born = applyWhatIf(crossed, { of: 'person', field: 'born', value: undefined });
    expect(born.ok && born.file.person).toEqual({ nationality: 'SY' });
    const without = applyWhatIf(crossed, { of: 0, remove: true });
    expect(without.ok && without.file.events.map(({ type }) => type)).not.toContain('irregular_entry');
    expect(crossed.events).toHaveLength(4);
  });

  test('a value that cannot be is refused with its mend', () => {
    expect(applyWhatIf(crossed, { of: 0, field: 'into', value: 'EL' })).toMatchObject({
      ok: false,
      problems: [{ field: 'events[0].into', mend: 'Write GR.' }],
    });
  });

  test('the facts that can be changed are those of the vocabulary', () => {
    const facts = changeableFacts(crossed);
    expect(facts).toContainEqual(
      expect.objectContaining({ of: 0, type: 'irregular_entry', field: 'into', value: 'GR' }),
    );
    expect(facts).toContainEqual(expect.objectContaining({ of: 0, field: 'on', value: '2025-01-15' }));
    expect(facts.find(({ of, field }) => of === 'person' && field === 'married')).not.toHaveProperty('value');
  });

  test('what is typed is read by the kind of the field', () => {
    const spec = (field: string) => changeableFacts(crossed).find((fact) => fact.field === field)?.spec;
    expect(typedValue(spec('married'), 'yes')).toBe(true);
    expect(typedValue(spec('married'), 'perhaps')).toBe('perhaps');
    expect(typedValue(spec('into'), ' IT ')).toBe('IT');
    expect(typedValue(spec('into'), '  ')).toBeUndefined();
  });
});

describe('why not', () => {
  test('every criterion answers, in the order of the law', () => {
    const why = whyNot(crossed, pact2024, ON, 'IT');
    expect(why.criteria.map(({ id }) => id)).toEqual(pact2024.responsibility.criteria.ordered.map(({ id }) => id));
    expect(why.criteria.find(({ id }) => id === 'irregular-entry')).toMatchObject({
      answer: 'another',
      pointsTo: 'GR',
    });
    expect(why.criteria.find(({ id }) => id === 'valid-visa')).toMatchObject({ answer: 'no' });
  });

  test('a fact that would have to change is named, and the change was tried', () => {
    const { changes } = whyNot(crossed, pact2024, ON, 'IT');
    const entry = changes.find(({ fact }) => fact.field === 'into');
    expect(entry).toMatchObject({ change: { of: 0, field: 'into', value: 'IT' }, fact: { value: 'GR' } });
    for (const { change } of changes) {
      const read = applyWhatIf(crossed, change);
      expect(read.ok && positionOf(read.file, pact2024, ON).responsible).toMatchObject({ holds: 'yes', value: 'IT' });
    }
  });

  test('a day that would have to be another one is the nearest', () => {
    const { changes } = whyNot(crossed, pact2024, ON, 'DE');
    const days = changes.flatMap(({ change }) => ('value' in change && change.field === 'on' ? [change.value] : []));
    expect(changes.some(({ change }) => 'remove' in change)).toBe(true);
    // Registered on 15 July 2026: a link of twenty months must have begun by 14 November 2024 to be over.
    expect(days).toContain('2024-11-14');
  });

  test('what happened afterwards is told apart from the criteria', () => {
    const shifted = whyNot(crossed, pact2024, day('2026-10-20'), 'GR');
    expect(shifted.responsible).toMatchObject({ value: 'DE' });
    expect(shifted.later).toMatchObject({ rule: 'lapse' });
    expect(shifted.criteria.find(({ id }) => id === 'irregular-entry')).toMatchObject({ answer: 'this' });
  });

  test('of the State that is responsible, and before an application, there is nothing to change or to ask', () => {
    expect(whyNot(crossed, pact2024, ON, 'GR').changes).toEqual([]);
    const arrived = fileOf({ on: '2026-07-03', type: 'irregular_entry', into: 'GR' });
    expect(whyNot(arrived, pact2024, ON, 'IT')).toMatchObject({ criteria: [], responsible: { holds: 'unknown' } });
  });
});
