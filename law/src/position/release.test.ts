import { expect, test } from 'vitest';
import { day } from '../core/index.ts';
import { readCaseFile } from '../file/index.ts';
import { dublinIII, pact2024, type Regime } from '../regimes/index.ts';
import { releaseIsDue } from './release.ts';
import { settle } from './settle.ts';

const due = (regime: Regime, on: string, ...events: Record<string, unknown>[]) => {
  const read = readCaseFile({ person: { nationality: 'SY', born: '1999-04-01' }, events });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return releaseIsDue(settle(read.file, regime, day(on)));
};

const registered = { on: '2026-09-07', type: 'application_registered', in: 'DE' };
const held = { on: '2026-10-01', type: 'detained', in: 'DE', ground: 'identity' };

test('after twenty-one days without a review the reception directive asks for the release', () => {
  expect(due(pact2024, '2026-10-22', registered, held)).toBeUndefined();
  expect(due(pact2024, '2026-10-23', registered, held)).toBe('RCD 11(3) subpara 2');
});

test('a judgment asks for it at once, and no prospect of removal does', () => {
  const judgment = { on: '2026-10-05', type: 'detention_reviewed', in: 'DE', lawful: false };
  expect(due(pact2024, '2026-10-05', registered, held, judgment)).toBe('RCD 11(5) subpara 3');
  const without = { on: '2026-10-05', type: 'no_prospect_of_removal', in: 'DE' };
  expect(due(pact2024, '2026-10-05', registered, held, without)).toBe('RD 15(4)');
});

test('whoever is free, or was held again afterwards, is not spoken of', () => {
  const released = { on: '2026-10-23', type: 'released', in: 'DE' };
  const again = { on: '2026-11-10', type: 'detained', in: 'DE', ground: 'identity' };
  expect(due(pact2024, '2026-10-24', registered, held, released)).toBeUndefined();
  expect(due(pact2024, '2026-11-11', registered, held, released, again)).toBeUndefined();
});

test('under Dublin III the place is that of Dublin III', () => {
  const before = { on: '2026-03-02', type: 'application_lodged', in: 'DE' };
  const entry = { on: '2026-03-01', type: 'irregular_entry', into: 'IT', by: 'land' };
  const detained = { on: '2026-03-03', type: 'detained', in: 'DE', ground: 'absconding_risk' };
  expect(due(dublinIII, '2026-06-01', entry, before, detained)).toBe('D3 28(3)');
});
