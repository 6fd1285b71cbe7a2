import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** Who may enter and how borders are checked. */
export const schengenBordersCode = defineAct({
  key: 'SBC',
  short: 'Schengen Borders Code',
  full: 'Regulation (EU) 2016/399 on the crossing of borders by persons',
  kind: 'regulation',
  year: 2016,
  number: 399,
  applies: [{ from: day('2016-04-12'), what: 'the whole act', recalled: true }],
  articles: {
    '6': 'Conditions of entry, and letting in despite them',
    '8': 'Checks on persons at the border',
    '13': 'Watching the border between crossing points',
    '14': 'Turning a person away at the border',
  },
  recalled: 'all',
});
