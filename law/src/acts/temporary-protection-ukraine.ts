import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** Whose temporary protection Eurodac leaves out (EUROD 63(3)). */
export const temporaryProtectionUkraine = defineAct({
  key: 'TPU',
  short: 'Temporary protection for displaced persons from Ukraine',
  full: 'Council Implementing Decision (EU) 2022/382 on a mass influx of displaced persons from Ukraine',
  kind: 'implementing-decision',
  year: 2022,
  number: 382,
  applies: [{ from: day('2022-03-04'), what: 'the whole act', recalled: true }],
  articles: {
    '1': 'There is a mass influx',
    '2': 'Who is protected',
    '3': 'States work together',
    '4': 'When it became valid',
  },
  recalled: 'all',
});
