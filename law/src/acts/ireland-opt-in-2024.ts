import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** By which Ireland is bound by the AMMR. */
export const irelandOptIn2024 = defineAct({
  key: 'IE2024',
  short: 'Decision on Ireland joining the AMMR',
  full: 'Commission Decision (EU) 2024/2088 confirming that Ireland takes part in Regulation (EU) 2024/1351',
  kind: 'decision',
  year: 2024,
  number: 2088,
  applies: [{ from: day('2024-07-31'), what: 'adopted', note: 'What it does is confirmed by IR2055 recital 19.' }],
  articles: {},
});
