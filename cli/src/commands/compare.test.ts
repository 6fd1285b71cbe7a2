import { REGIMES } from '@openpact/law';
import { describe, expect, test } from 'vitest';
import type { CompareAnswer } from '../compare/index.ts';
import { typed } from '../testing/typed.ts';

const FILES = {
  'case.yaml': `
person: { nationality: SY, born: 1999-04-01 }
events:
  - { on: 2025-01-15, type: irregular_entry, into: GR }
  - { on: 2026-07-15, type: application_registered, in: DE }
  - { on: 2026-07-20, type: application_lodged, in: DE }
`,
};

describe('openpact compare', () => {
  test('prints each position and where they part', async () => {
    const { exit, out } = await typed(['compare', 'case.yaml', '--on', '2026-08-20', '--json'], FILES);
    expect(exit).toBe(0);
    const answer = JSON.parse(out) as CompareAnswer;
    expect(answer).toMatchObject({ on: '2026-08-20', applies: 'pact-2024' });
    expect(answer.positions.map(({ regime }) => regime)).toEqual(REGIMES.map(({ id }) => id));
    const dublin = answer.differences.find(({ regime }) => regime === 'dublin-iii');
    expect(dublin?.points).toContainEqual(
      expect.objectContaining({ part: 'responsible', after: expect.stringMatching(/^Germany is responsible/) }),
    );
  });

  test('prints words for a reader', async () => {
    const { out } = await typed(['compare', 'case.yaml', '--on', '2026-08-20'], FILES);
    expect(out).toMatch(/^Dublin III\n {2}Germany is responsible\.$/m);
    expect(out).toMatch(/^ {4}- Greece is responsible\./m);
  });

  test('asks for a file', async () => {
    expect(await typed(['compare'])).toMatchObject({ exit: 2, err: expect.stringContaining('Which case file?') });
    expect(await typed(['compare', 'a', 'b'])).toMatchObject({ exit: 2, err: expect.stringContaining('one too many') });
  });
});
