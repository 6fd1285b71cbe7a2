import { expect, test } from 'vitest';
import { type CaseFile, readCaseFile } from '../file/index.ts';
import { regimeChoice } from './index.ts';

function fileOf(...events: readonly Readonly<Record<string, unknown>>[]): CaseFile {
  const read = readCaseFile({ person: { nationality: 'SY', born: '1999-04-01' }, events });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.file;
}

const registered = (on: string, state: string) => ({ on, type: 'application_registered', in: state });
const lodged = (on: string, state: string) => ({ on, type: 'application_lodged', in: state });
const found = (on: string, state: string) => ({ on, type: 'found_without_document', in: state });
const BEFORE = registered('2026-05-04', 'DE');

test.each<readonly [why: string, file: CaseFile, choice: string, anchor: string]>([
  ['stayed where he was', fileOf(BEFORE), 'registered-before', 'application_lodged'],
  [
    'registered there again since',
    fileOf(BEFORE, registered('2026-09-01', 'DE')),
    'registered-before',
    'application_lodged',
  ],
  [
    'registered elsewhere on the eve of the change',
    fileOf(BEFORE, registered('2026-06-11', 'FR')),
    'registered-before',
    'application_lodged',
  ],
  [
    'registered elsewhere on the day of the change',
    fileOf(BEFORE, registered('2026-06-12', 'FR')),
    'moved-on-since',
    'application_registered',
  ],
  [
    'found elsewhere without a document since',
    fileOf(BEFORE, found('2026-09-01', 'FR')),
    'moved-on-since',
    'application_registered',
  ],
  ['found where he was', fileOf(BEFORE, found('2026-09-01', 'DE')), 'registered-before', 'application_lodged'],
  [
    'made an application elsewhere that nobody registered',
    fileOf(BEFORE, { on: '2026-09-01', type: 'application_made', in: 'FR' }),
    'registered-before',
    'application_lodged',
  ],
  [
    'lodged before the change',
    fileOf(BEFORE, lodged('2026-06-11', 'DE'), registered('2026-09-01', 'FR')),
    'moved-on-since',
    'application_lodged',
  ],
  [
    'lodged on the day of the change',
    fileOf(BEFORE, lodged('2026-06-12', 'DE'), registered('2026-09-01', 'FR')),
    'moved-on-since',
    'application_registered',
  ],
  [
    'lodged is all that is known',
    fileOf(lodged('2026-05-04', 'DE'), registered('2026-09-01', 'FR')),
    'moved-on-since',
    'application_lodged',
  ],
])('registered before the change: %s', (_, file, choice, anchor) => {
  const { why, regime } = regimeChoice(file);
  expect([why, regime.responsibility.anchoredBy]).toEqual([choice, anchor]);
});

test('who moved on keeps the criteria of Dublin III, and is taken back under the 2024 law', () => {
  const { regime } = regimeChoice(fileOf(BEFORE, registered('2026-09-01', 'FR')));
  expect(regime.responsibility.criteria.riskCite).toBe('D3 3(2)');
  expect(regime.responsibility.cite.confirmed).toBe('AMMR 41(3)');
  // What began under the old law keeps its limits, and only the transfer begins under it after the change, too.
  const [change] = regime.limits.flatMap(({ startsFrom }) => startsFrom ?? []);
  const old = regime.limits.filter(({ cite }) => cite.startsWith('D3 '));
  const late = old.filter(({ startsBefore }) => startsBefore === undefined);
  expect(late.map(({ id, from, startsFrom }) => [id, from, startsFrom])).toEqual([
    ['transfer', ['take_back_accepted'], change],
  ]);
});
