import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { day } from '../../core/index.ts';
import { readCaseFile } from '../../file/index.ts';
import { positionOf } from '../../position/index.ts';
import { pact2024 } from '../../regimes/index.ts';
import { positionIn, readScenarios, type Scenario } from '../../scenario/index.ts';
import { LIMITS } from '../../time/index.ts';
import { english } from '../english/index.ts';
import { limitAsJson, type PositionJson, positionAsJson } from './index.ts';

const FOLDER = join(import.meta.dirname, '../../../scenarios');

const scenarios: Scenario[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => {
    const read = readScenarios(parse(readFileSync(join(FOLDER, name), 'utf8')));
    return read.ok ? read.scenarios : [];
  });

/** Keys of a position that have no words. */
function wordless(position: PositionJson): string[] {
  const has = (table: Readonly<Record<string, unknown>>, key: string) => (Object.hasOwn(table, key) ? [] : [key]);
  const findings = [position.responsible, position.procedure, position.returnDecision];
  return [
    ...findings.flatMap((finding) => [
      ...finding.because.flatMap(({ says, rule }) => [
        ...has({ ...english.reasons, ...english.questions }, says),
        ...has(english.rules, rule),
      ]),
      ...(finding.holds === 'judgement' ? has(english.questions, finding.question) : []),
    ]),
    ...position.clocks.flatMap(({ id, ifLate }) => [
      ...has(english.limits, id),
      ...has(english.consequences, ifLate.key),
    ]),
    ...position.duties.flatMap(({ id }) => has(english.duties, id)),
    ...position.rights.flatMap(({ id }) => has(english.rights, id)),
    ...position.next.flatMap(({ id }) => has(english.steps, id)),
  ];
}

/** Facts that are missing and that are said as a path, because nobody knows them. */
const unsaid = ({ responsible, procedure, returnDecision }: PositionJson): string[] =>
  [responsible, procedure, returnDecision].flatMap((finding) =>
    finding.holds === 'unknown' ? finding.missingWords.filter((words) => /[a-z]_[a-z]|\[/.test(words)) : [],
  );

describe('the worked examples as JSON', () => {
  test('are there', () => expect(scenarios.length).toBeGreaterThan(20));

  test.each(scenarios.map((scenario) => [scenario.title, scenario] as const))('%s', (_title, scenario) => {
    const json = positionAsJson(positionIn(scenario));
    expect(wordless(json)).toEqual([]);
    expect(unsaid(json)).toEqual([]);
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    expect(json.on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

test('days, clocks and what the law took as done are written for a reader', () => {
  const read = readCaseFile({
    person: { nationality: 'SY', born: '1999-04-01' },
    events: [
      { on: '2026-07-03', type: 'irregular_entry', into: 'GR' },
      { on: '2026-08-03', type: 'application_registered', in: 'DE' },
    ],
  });
  if (!read.ok) throw new Error('the file is right');
  const json = positionAsJson(positionOf(read.file, pact2024, day('2026-10-10')));
  expect(json.responsible).toMatchObject({ holds: 'yes', value: 'DE', words: 'Germany is responsible.' });
  expect(json.responsible.because.at(-1)).toEqual({
    rule: 'lapse',
    cite: 'AMMR 39(1) subpara 3',
    url: 'http://data.europa.eu/eli/reg/2024/1351/art_39/oj',
    says: 'request-not-sent-in-time',
    facts: ['responsibility_shifted'],
    words: 'The request to the other State was not sent in time, so responsibility moved.',
  });
  expect(json.deemed).toEqual([
    {
      on: '2026-10-06',
      type: 'responsibility_shifted',
      to: 'DE',
      because: 'request_not_sent_in_time',
      deemed: true,
      words: 'Responsibility moved to another State because a time limit passed.',
    },
  ]);
  expect(json.breaches.find((breach) => breach.limit === 'take-charge-request')).toEqual({
    limit: 'take-charge-request',
    cite: 'AMMR 39(1)',
    url: 'http://data.europa.eu/eli/reg/2024/1351/art_39/oj',
    due: '2026-10-05',
    words: 'Ask the other State to take charge',
  });
  const clock = json.clocks.find(({ id }) => id === 'take-charge-request');
  expect(clock?.steps.map(({ day: on, why }) => `${on} ${why}`)).toEqual([
    '2026-08-03 counted from the day after Monday 3 August 2026',
    '2026-10-03 2 months later, the same date',
    '2026-10-05 moved from Saturday 3 October to Monday 5 October',
  ]);
  expect(clock?.ifLate).toEqual({
    says: 'The State that registered the application becomes responsible.',
    cite: 'AMMR 39(1) subpara 3',
    becomes: 'responsibility_shifted',
    key: 'state-of-registration-becomes-responsible',
    dutyRemains: false,
  });
});

test('another language is a sibling: the same position in other words', () => {
  const read = readCaseFile({ events: [{ on: '2026-08-03', type: 'application_registered', in: 'DE' }] });
  if (!read.ok) throw new Error('the file is right');
  const shouting = {
    ...english,
    stages: { ...english.stages, responsibility: 'WHO IS IT?', registered: 'REGISTERED!' },
  };
  const position = positionOf(read.file, pact2024, day('2026-08-04'));
  expect(positionAsJson(position, shouting).stageWords).toMatch(/^[A-Z ]+[?!]$/);
});

test('each limit as JSON says what, when and what if not', () => {
  for (const limit of LIMITS) {
    const json = limitAsJson(limit);
    expect(json.what).toBe(english.limits[limit.id]);
    expect(json.length).toMatch(/^\d+ (hour|day|working day|week|month|year)s?$/);
    expect(json.ifLate.says).toMatch(/\.$/);
    expect(json.variants.map((variant) => variant.whenWords)).not.toContain(undefined);
  }
});
