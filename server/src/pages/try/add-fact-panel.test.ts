import { type CaseFile, day } from '@openpact/law';
import { describe, expect, test } from 'vitest';
import { askedFact, withFact } from './add-fact-panel.ts';
import { writeCaseText } from './write-case-text.ts';

const FILE: CaseFile = {
  person: { nationality: 'SY' },
  events: [
    { on: day('2026-07-03'), type: 'irregular_entry', into: 'GR' },
    { on: day('2026-07-28'), type: 'application_made', in: 'DE' },
  ],
};

describe('a fact put into a case by answering questions', () => {
  test('stands in its place by day, after others of the same day', () => {
    const added = withFact(FILE, { of: 'apprehended', values: { on: '2026-07-03', in: 'GR', at: 'external_border' } });
    expect(added.ok && added.file.events.map(({ type }) => type)).toEqual([
      'irregular_entry',
      'apprehended',
      'application_made',
    ]);
  });
  test('of the person replaces what stood there', () => {
    const added = withFact(FILE, { of: 'person', values: { nationality: 'AF', born: '2009-01-02' } });
    expect(added.ok && writeCaseText(added.file)).toContain('person: { nationality: AF, born: 2009-01-02 }');
  });
  test('that cannot be is refused by field, and the case stays', () => {
    const added = withFact(FILE, { of: 'irregular_entry', values: { on: '2026-02-30', into: 'EL' } });
    expect(added).toMatchObject({ ok: false, errors: { on: expect.any(String), into: expect.stringContaining('GR') } });
  });
  test('of no known kind is not asked for', () => {
    expect(askedFact({ fact: 'abducted' })).toBeUndefined();
    expect(askedFact({ fact: '__proto__' })).toBeUndefined();
    expect(askedFact({})).toBeUndefined();
    expect(askedFact({ fact: 'person', 'fact-born': '2000-01-01', on: '2026-01-01' })).toEqual({
      of: 'person',
      values: { born: '2000-01-01' },
    });
  });
});
