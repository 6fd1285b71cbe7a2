import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** Rights that every step must respect. */
export const charter = defineAct({
  key: 'CHARTER',
  short: 'Charter of Fundamental Rights',
  full: 'Charter of Fundamental Rights of the European Union, version of 2016',
  kind: 'treaty',
  year: 2016,
  number: 202,
  celex: '12016P/TXT',
  eli: 'http://data.europa.eu/eli/treaty/char_2016/oj',
  applies: [{ from: day('2009-12-01'), what: 'with the force of the Treaties', recalled: true }],
  articles: {
    '1': 'Dignity cannot be touched',
    '4': 'No torture, inhuman or degrading treatment',
    '6': 'Freedom and security of the person',
    '7': 'Private life, family, home',
    '8': 'Own data are protected',
    '18': 'Asylum is guaranteed',
    '19': 'No mass expulsion, no sending back into danger',
    '24': 'What children are owed',
    '47': 'Court, fair hearing and legal help',
  },
  recalled: 'all',
});
