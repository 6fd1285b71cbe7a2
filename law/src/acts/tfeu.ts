import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** What the Union may do, and by which procedure. */
export const tfeu = defineAct({
  key: 'TFEU',
  short: 'Treaty on the Functioning of the European Union',
  full: 'Treaty on the Functioning of the European Union, consolidated version of 2016',
  kind: 'treaty',
  year: 2016,
  number: 202,
  celex: '12016E/TXT',
  eli: 'http://data.europa.eu/eli/treaty/tfeu_2016/oj',
  applies: [{ from: day('2009-12-01'), what: 'the Treaty of Lisbon', recalled: true }],
  articles: {
    '20': 'Citizenship of the Union',
    '72': 'States keep law and order',
    '78': 'Common asylum policy; emergency measures',
    '79': 'Common immigration policy',
    '80': 'Solidarity and fair sharing between States',
    '215': 'Restrictive measures',
    '218': 'How agreements with third countries are made',
  },
  recalled: 'all',
});
