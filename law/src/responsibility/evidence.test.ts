import { expect, test } from 'vitest';
import { cite, day } from '../core/index.ts';
import { type CaseEvent, compareEvents, type FileProblem, factsOf, readEvent } from '../file/index.ts';
import { type WeightOfEvidence, weighEvidence } from './evidence.ts';

const RULE = { enough: cite('AMMR 40(6)'), weighed: cite('AMMR 40(4)') };

const events = (...written: Record<string, unknown>[]): CaseEvent[] => {
  const problems: FileProblem[] = [];
  const read = written.flatMap((event) => readEvent(event, 'event', problems) ?? []);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return read.sort(compareEvents);
};

const weigh = (...written: Record<string, unknown>[]): WeightOfEvidence => {
  const facts = factsOf({}, events(...written), day('2026-10-01'));
  const situation = { frozen: facts, known: facts, anchor: { state: 'DE', on: day('2026-09-07') } } as const;
  return weighEvidence(situation, ['irregular_entry.into'], 'IT', RULE);
};

const ENTRY = { on: '2026-03-02', type: 'irregular_entry', into: 'IT' };
const SEEN = { ...ENTRY, evidence: 'circumstantial' };
const given = (weight: string, more = {}) => ({
  on: '2026-09-08',
  type: 'evidence_given',
  about: 'irregular_entry',
  weight,
  ...more,
});
const CONTESTED = { on: '2026-09-09', type: 'evidence_contested', about: 'irregular_entry', by: 'IT' };
const weighed = (holds: boolean, more = {}) => ({
  on: '2026-09-10',
  type: 'evidence_weighed',
  about: 'irregular_entry',
  holds,
  ...more,
});

const undisputed = { verdict: 'undisputed' };
const enough = (fact: string) => ({
  verdict: 'enough',
  reason: { rule: 'evidence', cite: 'AMMR 40(6)', says: 'circumstantial-evidence-is-enough', facts: [fact] },
});
const contested = {
  verdict: 'contested',
  reason: { rule: 'evidence', cite: 'AMMR 40(4)', says: 'evidence-is-contested', facts: ['evidence_contested'] },
};
const rejected = {
  verdict: 'rejected',
  reason: { rule: 'evidence', cite: 'AMMR 40(4)', says: 'evidence-does-not-hold', facts: ['evidence_weighed'] },
};

test.each<readonly [why: string, file: readonly Record<string, unknown>[], verdict: object]>([
  ['nothing was said on evidence', [ENTRY], undisputed],
  ['the crossing is shown by circumstances', [SEEN], enough('irregular_entry.evidence')],
  ['circumstances were put into the file', [ENTRY, given('circumstantial')], enough('evidence_given')],
  ['circumstances and marks of them', [SEEN, given('circumstantial')], enough('evidence_given')],
  ['proof was put into the file', [ENTRY, given('proof')], undisputed],
  ['proof goes before circumstances', [SEEN, given('circumstantial'), given('proof')], undisputed],
  ['proof of something else', [SEEN, given('proof', { about: 'visa_issued' })], enough('irregular_entry.evidence')],
  ['proof that points to another State', [SEEN, given('proof', { state: 'GR' })], enough('irregular_entry.evidence')],
  ['proof that points to the State itself', [SEEN, given('proof', { state: 'IT' })], undisputed],
  [
    'a rescue shown by circumstances beside a crossing',
    [ENTRY, { on: '2026-03-01', type: 'disembarked', in: 'IT', evidence: 'circumstantial' }],
    undisputed,
  ],
  ['the evidence is disputed', [ENTRY, CONTESTED], contested],
  ['also where there is proof', [ENTRY, given('proof'), CONTESTED], contested],
  ['the evidence for something else is disputed', [ENTRY, { ...CONTESTED, about: 'visa_issued' }], undisputed],
  ['the evidence that points to another State is disputed', [ENTRY, { ...CONTESTED, state: 'GR' }], undisputed],
  ['the dispute was weighed, and the evidence holds', [ENTRY, CONTESTED, weighed(true)], enough('evidence_weighed')],
  ['the dispute was weighed, and the evidence falls', [ENTRY, CONTESTED, weighed(false)], rejected],
  ['weighed on the day of the dispute', [ENTRY, CONTESTED, weighed(false, { on: '2026-09-09' })], rejected],
  ['disputed again after the weighing', [ENTRY, CONTESTED, weighed(true, { on: '2026-09-08' })], contested],
  ['weighed without a dispute', [ENTRY, weighed(false)], rejected],
  ['what was weighed is something else', [ENTRY, CONTESTED, weighed(true, { about: 'visa_issued' })], contested],
])('%s', (_, file, verdict) => {
  expect(weigh(...file)).toEqual(verdict);
});
