import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EVENT_KINDS, type JsonSchema, LIMITS, writeCaseFile } from '@openpact/law';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCase } from '../edges/index.ts';
import { typed } from '../testing/typed.ts';
import { SCHEMAS } from './index.ts';
import { problemsOf } from './testing/problems-of.ts';

const schemaOf = (name: string): JsonSchema => SCHEMAS[name]?.() ?? {};

async function printed(...argv: string[]): Promise<Record<string, unknown>> {
  const { exit, out, err } = await typed([...argv, '--json'], CASES);
  // Doubts about a file may stand beside its answer, and do not disturb it.
  expect({ exit, failed: err.includes('openpact:') }, argv.join(' ')).toEqual({ exit: 0, failed: false });
  return JSON.parse(out) as Record<string, unknown>;
}

/** The files of the worked examples, so that the schema meets clocks, findings and lapses of every kind. */
const FOLDER = join(import.meta.dirname, '../../../law/scenarios');
const CASES: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => parse(readFileSync(join(FOLDER, name), 'utf8')) as { title: string; file?: object }[])
    .flatMap(({ title, file }) => (file ? [[title, JSON.stringify(file)]] : [])),
);

describe('what the commands print fits the published schema', () => {
  test('due, for every limit and every variant', async () => {
    const schema = schemaOf('due');
    for (const { id, regime, variants } of LIMITS) {
      const asked = ['due', id, '--from', '2026-07-31', '--state', 'BG', '--regime', regime];
      expect(problemsOf(await printed(...asked), schema), id).toEqual([]);
      for (const { when, and } of variants)
        expect(problemsOf(await printed(...asked, '--when', and ?? when), schema), `${id} ${when}`).toEqual([]);
    }
  });

  test('limits', async () => expect(problemsOf(await printed('limits'), schemaOf('limits'))).toEqual([]));

  test.each([[['--year', '2026']], [['--year', '2020', '--regime', 'proposal-2020']]])('shares %j', async (argv) =>
    expect(problemsOf(await printed('shares', ...argv), schemaOf('shares'))).toEqual([]),
  );

  test('position, for the worked examples under both regimes and on several days', async () => {
    const schema = schemaOf('position');
    expect(Object.keys(CASES).length).toBeGreaterThan(10);
    for (const title of Object.keys(CASES))
      for (const regime of ['pact-2024', 'dublin-iii'])
        for (const on of ['2026-07-20', '2027-06-01']) {
          const answer = await printed('position', title, '--regime', regime, '--on', on);
          expect(problemsOf(answer, schema), `${title}, ${regime}, ${on}`).toEqual([]);
        }
  });

  test('rules', async () => expect(problemsOf(await printed('rules'), schemaOf('rules'))).toEqual([]));

  test('compare and receipt, for some of the worked examples', async () => {
    for (const title of Object.keys(CASES).slice(0, 25)) {
      const compared = await printed('compare', title, '--on', '2026-10-20');
      expect(problemsOf(compared, schemaOf('compare')), title).toEqual([]);
      const receipt = await printed('receipt', 'make', title, '--on', '2026-10-20');
      expect(problemsOf(receipt, schemaOf('receipt')), title).toEqual([]);
    }
  });

  test('a case file that is read fits the schema of case files, and is written in it', async () => {
    const schema = schemaOf('case-file');
    for (const [title, text] of Object.entries(CASES)) {
      const file = await readCase(title, { readFile: async () => text, err: () => undefined });
      expect(problemsOf(writeCaseFile(file), schema), title).toEqual([]);
    }
  });
});

describe('the schemas say no', () => {
  test('to a key too many, one too few, and a value of another kind', async () => {
    const schema = schemaOf('position');
    const answer = await printed('position', Object.keys(CASES)[0] ?? '', '--on', '2026-07-20');
    expect(problemsOf({ ...answer, mood: 'good' }, schema)).toEqual(['$.mood is not in the schema']);
    expect(problemsOf({ ...answer, stage: 'lost' }, schema)).toEqual(['$.stage: "lost" is not one of the values']);
    expect(problemsOf({ ...answer, on: 20_000 }, schema)).not.toEqual([]);
    expect(problemsOf({ ...answer, responsible: { holds: 'perhaps' } }, schema)).not.toEqual([]);
    const { clocks: _clocks, ...rest } = answer;
    expect(problemsOf(rest, schema)).toEqual(['$.clocks is missing']);
  });

  test('to an event of a case file with a State that does not exist', () => {
    const event = { on: '2026-07-03', type: 'irregular_entry', into: 'XX' };
    expect(problemsOf({ events: [event] }, schemaOf('case-file'))).toContain('$.events[0]: no choice fits');
    expect(problemsOf({ events: [{ ...event, into: 'NO' }] }, schemaOf('case-file'))).toEqual([]);
  });

  test('and the checker to a keyword that it does not know', () => {
    expect(() => problemsOf(1, { maximum: 2 })).toThrow('problemsOf knows no keyword "maximum".');
  });
});

test('every kind of event is in the schema of case files', () => {
  const text = JSON.stringify(schemaOf('case-file'));
  for (const type of Object.keys(EVENT_KINDS)) expect(text).toContain(`"const":"${type}"`);
});
