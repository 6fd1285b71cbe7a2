import { expect, test } from 'vitest';
import { day, restsOnRecalled } from '../../core/index.ts';
import { readCaseFile } from '../../file/index.ts';
import { positionOf } from '../../position/index.ts';
import { pact2024, proposal2020 } from '../../regimes/index.ts';
import { positionAsJson } from '../as-json/index.ts';
import { sayClock, sayResponsible } from './index.ts';

const MARK = 'This rests on a figure that is recalled, not confirmed.';

const read = readCaseFile({
  person: { nationality: 'SY', born: '1990-04-01' },
  events: [
    { on: '2026-03-01', type: 'irregular_entry', into: 'GR' },
    { on: '2026-07-14', type: 'application_registered', in: 'DE' },
  ],
});
if (!read.ok) throw new Error('The file does not read.');
const { file } = read;

test('an answer that rests on a recalled figure says so, in words and as data', () => {
  const position = positionOf(file, proposal2020, day('2026-07-20'));
  expect(restsOnRecalled(position.responsible)).toBe(true);
  expect(sayResponsible(position.responsible)).toBe(`Greece is responsible. ${MARK}`);
  const json = positionAsJson(position);
  expect(json.responsible).toMatchObject({ restsOnRecalled: true });
  expect(json.responsible.because.at(-1)).toMatchObject({ recalled: true, cite: 'COM(2020)610 21(1)' });
  const clock = position.clocks.find(({ id }) => id === 'take-charge-request');
  expect(clock && sayClock(clock)).toContain(MARK);
});

test('a criterion that was seen in a source bears no mark, nor does the law in force', () => {
  const diploma = readCaseFile({
    person: { nationality: 'SY', born: '1990-04-01' },
    events: [
      {
        on: '2010-06-30',
        type: 'diploma_awarded',
        in: 'SE',
        study_months: 36,
        recognised: true,
        isced_2_or_higher: true,
      },
      { on: '2026-07-14', type: 'application_registered', in: 'DE' },
    ],
  });
  if (!diploma.ok) throw new Error('The file does not read.');
  const { responsible } = positionOf(diploma.file, proposal2020, day('2026-07-20'));
  expect(responsible).toMatchObject({ holds: 'yes', value: 'SE' });
  expect(restsOnRecalled(responsible)).toBe(false);
  expect(restsOnRecalled(positionOf(file, pact2024, day('2026-07-20')).responsible)).toBe(false);
});
