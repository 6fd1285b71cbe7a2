import { describe, expect, test } from 'vitest';
import { day, formatDay } from '../core/index.ts';
import { type CaseFile, readCaseFile } from '../file/index.ts';
import { positionOf } from '../position/index.ts';
import { findRegime, REGIMES, regimeChoice } from './index.ts';

function fileOf(...events: readonly Readonly<Record<string, unknown>>[]): CaseFile {
  const read = readCaseFile({ person: { nationality: 'SY', born: '1999-04-01' }, events });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.file;
}

const chosen = (file: CaseFile) => {
  const { regime, cite, why } = regimeChoice(file);
  return `${regime.id}, ${cite}, ${why}`;
};
const registered = (on: string, state = 'DE') => ({ on, type: 'application_registered', in: state });
const lodged = (on: string, state = 'DE') => ({ on, type: 'application_lodged', in: state });
const PACT = 'pact-2024, AMMR 84(1), registered-since';

describe('which rules a file falls under', () => {
  test('there are three', () => {
    expect(REGIMES.map(({ id }) => id)).toEqual(['dublin-iii', 'proposal-2020', 'pact-2024']);
    expect(findRegime('proposal-2020')?.id).toBe('proposal-2020');
  });
  test('TR1, TR7 registered from the day of the change on', () => {
    expect(chosen(fileOf(registered('2026-06-12')))).toBe(PACT);
    expect(chosen(fileOf(registered('2026-06-13')))).toBe(PACT);
  });
  test('TR2 the older entry counts', () => {
    const file = fileOf({ on: '2025-01-15', type: 'irregular_entry', into: 'GR' }, registered('2026-07-01'));
    const { regime } = regimeChoice(file);
    expect(chosen(file)).toBe(PACT);
    expect(positionOf(file, regime, day('2026-07-01')).responsible).toMatchObject({ holds: 'yes', value: 'GR' });
  });
  test('TR3 registered the day before', () =>
    expect(chosen(fileOf(registered('2026-06-11')))).toBe('dublin-iii, AMMR 84(2), registered-before'));
  test('TR4 determined under Dublin III, and found in another State since', () => {
    const file = fileOf(
      { on: '2025-09-01', type: 'irregular_entry', into: 'GR' },
      registered('2026-03-02', 'DE'),
      lodged('2026-03-02', 'DE'),
      { on: '2026-05-20', type: 'take_charge_requested', to: 'GR' },
      registered('2026-09-01', 'FR'),
    );
    expect(chosen(file)).toBe('pact-2024, IR2055 13, moved-on-since');
    const { responsible, next, clocks, deemed } = positionOf(file, regimeChoice(file).regime, day('2026-09-02'));
    // The request went out inside the three months of the old law, and the silence of two months was a yes.
    expect(responsible).toMatchObject({ holds: 'yes', value: 'GR' });
    expect(deemed.map(({ type, on }) => `${type} ${formatDay(on)}`)).toEqual(['take_charge_accepted 2026-07-20']);
    expect(clocks.find(({ id }) => id === 'take-charge-request')?.cite).toBe('D3 21(1)');
    expect(clocks.find(({ id }) => id === 'transfer')?.cite).toBe('AMMR 46(1)');
    expect(next.map(({ id }) => id)).not.toContain('request-take-charge');
  });
  test('TR4 without a determination the State of the first application takes back', () => {
    const file = fileOf(registered('2026-05-02', 'DE'), registered('2026-09-01', 'FR'));
    const { responsible, next } = positionOf(file, regimeChoice(file).regime, day('2026-09-02'));
    expect(responsible).toMatchObject({ holds: 'yes', value: 'DE' });
    expect(next.find(({ id }) => id === 'notify-take-back')?.cite).toBe('AMMR 41(1)');
  });
  test('TR5 what the old law had made happen stands', () => {
    const file = fileOf({ on: '2025-09-01', type: 'irregular_entry', into: 'GR' }, lodged('2026-01-05'));
    const { responsible } = positionOf(file, regimeChoice(file).regime, day('2026-07-01'));
    expect(responsible).toMatchObject({ holds: 'yes', value: 'DE' });
  });
  test('TR6 made before, registered after', () =>
    expect(chosen(fileOf({ on: '2026-06-10', type: 'application_made', in: 'DE' }, registered('2026-06-15')))).toBe(
      PACT,
    ));
  test('TR8 rescued before, registered after: the rule on rescues', () => {
    const file = fileOf({ on: '2025-07-01', type: 'disembarked', in: 'IT' }, registered('2026-07-02'));
    expect(positionOf(file, regimeChoice(file).regime, day('2026-07-02')).responsible).toMatchObject({ value: 'DE' });
  });
  test('nothing registered', () => expect(chosen(fileOf())).toBe('pact-2024, AMMR 84(1), nothing-registered'));
  test('P3 a limit that runs over the change shows the day under the 2024 law too', () => {
    const file = fileOf({ on: '2026-01-10', type: 'irregular_entry', into: 'GR' }, lodged('2026-05-04'));
    const { regime } = regimeChoice(file);
    const clock = positionOf(file, regime, day('2026-06-20')).clocks.find(({ id }) => id === 'take-charge-request');
    expect(clock && formatDay(clock.due)).toBe('2026-08-04');
    expect(clock?.otherwise && `${formatDay(clock.otherwise.due)} ${clock.otherwise.cite}`).toBe(
      '2026-07-06 AMMR 39(1)',
    );
  });
});
