import { day } from '@openpact/law';
import { describe, expect, test } from 'vitest';
import type { PositionAnswer } from '../position/index.ts';
import { typed } from '../testing/typed.ts';

const CASE = `
person: { nationality: BD, born: 1999-04-01 }
events:
  - { on: 2026-07-03, type: irregular_entry, into: GR }
  - { on: 2026-07-28, type: application_made, in: DE }
  - { on: 2026-08-03, type: application_registered, in: DE }
`;
const FILES = { 'case.yaml': CASE, '-': CASE };

async function json(...argv: string[]): Promise<PositionAnswer> {
  const { exit, out, err } = await typed(['position', ...argv, '--json'], FILES);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  return JSON.parse(out) as PositionAnswer;
}

describe('openpact position', () => {
  test('prints the position on a day, with the regime and why', async () => {
    const answer = await json('case.yaml', '--on', '2026-08-20');
    expect(answer).toMatchObject({
      regime: 'pact-2024',
      on: '2026-08-20',
      stage: 'responsibility',
      responsible: { holds: 'yes', value: 'GR', words: 'Greece is responsible.' },
      procedure: { holds: 'no' },
      regimeWhy:
        'The application dates from Monday 3 August 2026. From Friday 12 June 2026 on, the Pact as adopted in 2024 applies.',
      regimeCite: 'AMMR 84(1)',
      eventsAfter: 0,
    });
    const clock = answer.clocks.find(({ id }) => id === 'take-charge-request');
    expect(clock).toMatchObject({ due: '2026-10-05', state: 'running', actingIn: 'DE' });
    expect(answer.next.map(({ id }) => id)).toContain('request-take-charge');
  });

  test('the day is today when none is given, and standard input is a file', async () => {
    expect(await json('-')).toEqual(await json('case.yaml', '--on', '2026-08-20'));
    const later = await typed(['position', '-', '--json'], FILES, day('2026-10-06'));
    expect(JSON.parse(later.out)).toMatchObject({ on: '2026-10-06', responsible: { value: 'DE' } });
  });

  test('holidays of the State count: 28 October delays a Greek answer', async () => {
    const asked = `${CASE}  - { on: 2026-09-28, type: take_charge_requested, to: GR, by: DE }\n`;
    const seen = await typed(['position', 'asked.yaml', '--on', '2026-10-20', '--json'], { 'asked.yaml': asked });
    const { clocks } = JSON.parse(seen.out) as PositionAnswer;
    const reply = clocks.find(({ id }) => id === 'take-charge-reply');
    expect(reply).toMatchObject({ due: '2026-10-29', actingIn: 'GR' });
    expect(reply?.steps.at(-1)?.why).toBe(
      'moved from Wednesday 28 October, a public holiday in Greece, to Thursday 29 October',
    );
  });

  test('another regime can be asked for, and the answer says so', async () => {
    const answer = await json('case.yaml', '--on', '2026-08-20', '--regime', 'dublin-iii');
    expect(answer.regime).toBe('dublin-iii');
    expect(answer.regimeWhy).toMatch(/^Dublin III was asked for\. By itself: The application dates from /);
    const same = await json('case.yaml', '--on', '2026-08-20', '--regime', 'pact-2024');
    expect(same.regimeWhy).toBe('The Pact as adopted in 2024 was asked for.');
  });

  test('an application of before falls under Dublin III by itself', async () => {
    const old = CASE.replaceAll('2026-07', '2026-05').replaceAll('2026-08-03', '2026-06-11');
    const seen = await typed(['position', 'old.yaml', '--json'], { 'old.yaml': old });
    expect(JSON.parse(seen.out)).toMatchObject({ regime: 'dublin-iii' });
  });

  test('events after the day are left out and counted', async () => {
    const answer = await json('case.yaml', '--on', '2026-07-29');
    expect(answer).toMatchObject({ stage: 'application-made', eventsAfter: 1 });
    const { out } = await typed(['position', 'case.yaml', '--on', '2026-07-29'], FILES);
    expect(out).toContain('Not looked at: 1 later in the file.');
  });

  test('prints words for a caseworker', async () => {
    const { exit, out } = await typed(['position', 'case.yaml', '--on', '2026-08-20'], FILES);
    expect(exit).toBe(0);
    expect(out).toMatch(/^Position on Thursday 20 August 2026, under the Pact as adopted in 2024$/m);
    expect(out).toMatch(/^Responsible State: Greece is responsible\.$/m);
    expect(out).toMatch(/^ {2}Monday 5 October 2026, in 46 days: Ask the other State to take charge$/m);
    expect(out).toMatch(/^ {6}moved from Saturday 3 October to Monday 5 October \(AMMR 75\(d\)\)$/m);
    expect(out).toContain('Rights and duties');
    expect(out).not.toMatch(/(AMMR|APR|RCD|EUROD|subpara)$/m);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
  });

  test('says what was missed, and what the law took as done', async () => {
    const { out } = await typed(['position', 'case.yaml', '--on', '2026-10-06'], FILES);
    expect(out).toContain('Missed');
    expect(out).toMatch(/^Taken as done by the law, because a time limit passed$/m);
    expect(out).toContain('- Tuesday 6 October 2026: Responsibility moved to another State');
  });

  test('an empty file has a position too', async () => {
    const seen = await typed(['position', 'empty.json'], { 'empty.json': '{ "events": [] }' });
    expect(seen.exit).toBe(0);
    expect(seen.out).toContain('The file shows no arrival yet.');
    expect(seen.out).toContain('The file holds no registered application');
  });

  test('under the proposal of 2020 what is only recalled says so', async () => {
    const seen = await typed(['position', 'case.yaml', '--regime', 'proposal-2020', '--on', '2026-10-06'], FILES);
    expect(seen.exit).toBe(0);
    expect(seen.out).toMatch(/recalled,\s+not\s+confirmed/);
  });

  test.each([
    ['', 'Which case file?'],
    ['case.yaml more', '"more" is one too many'],
    ['case.yaml --on soon', '--on is "soon", which is not a day'],
    ['wrong.yaml', 'events[0].into: "EL" is not a State that applies these rules. Write GR.'],
    ['twice.yaml', 'line 2, column 1: The same key stands twice.'],
  ])('refuses "%s", with nothing on standard output', async (words, message) => {
    const files = {
      ...FILES,
      'wrong.yaml': 'events: [{ on: 2026-07-03, type: irregular_entry, into: EL }]',
      'twice.yaml': 'events: []\nevents: []\n',
    };
    for (const flag of [[], ['--json']]) {
      const seen = await typed(['position', ...words.split(' ').filter(Boolean), ...flag], files);
      expect(seen).toMatchObject({ exit: 2, out: '' });
      expect(flag.length > 0 ? (JSON.parse(seen.err) as { detail: string }).detail : seen.err).toContain(message);
    }
  });
});
