import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** First decision under AMMR 11. */
export const pressureDecision2025 = defineAct({
  key: 'SITUATION2025',
  short: 'Decision on States under pressure of 2025',
  full: 'Commission Implementing Decision (EU) 2025/2323 on which States are under migratory pressure, at risk, or in a significant situation',
  kind: 'implementing-decision',
  year: 2025,
  number: 2323,
  applies: [{ from: day('2025-11-11'), what: 'adopted; counts for the solidarity year 2026' }],
  articles: {},
});
