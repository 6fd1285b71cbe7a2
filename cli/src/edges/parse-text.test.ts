import { describe, expect, test } from 'vitest';
import { UsageError } from '../command.ts';
import { parseText } from './parse-text.ts';

const value = async (text: string) => (await parseText(text, 'case.yaml')).value;

describe('YAML and JSON as plain data', () => {
  test('the country code NO is text and not "false", in every version of YAML', async () => {
    expect(await value('in: NO\nyes: yes\non: off\n')).toEqual({ in: 'NO', yes: 'yes', on: 'off' });
    expect(await value('%YAML 1.1\n---\nin: NO\n')).toEqual({ in: 'NO' });
  });

  test('a day and a time stay text', async () => {
    expect(await value('on: 2026-07-03\ntime: 09:30\n')).toEqual({ on: '2026-07-03', time: '09:30' });
  });

  test('JSON, also with tabs and a byte order mark', async () => {
    expect(await value('\uFEFF{\n\t"events": [\n\t\t{ "in": "NO" }\n\t]\n}')).toEqual({ events: [{ in: 'NO' }] });
  });

  test('a few aliases are for convenience', async () => {
    expect(await value('a: &state GR\nb: *state\n')).toEqual({ a: 'GR', b: 'GR' });
  });

  test('tells the line of a part, or of what holds it', async () => {
    const { lineOf } = await parseText('person:\n  born: 1\nevents:\n  - on: 2\n    type: x\n', 'case.yaml');
    expect(lineOf('person.born')).toBe(2);
    expect(lineOf('events[0].type')).toBe(5);
    expect(lineOf('events[0].into')).toBe(4);
    expect(lineOf('')).toBeUndefined();
  });
});

const bomb = `a: &a [x, x, x]\n${Array.from('bcdefghij', (name, at) => {
  const before = 'abcdefghi'[at];
  return `${name}: &${name} [*${before}, *${before}, *${before}, *${before}, *${before}]`;
}).join('\n')}\n`;

describe('refused, with the place and the mend', () => {
  test.each([
    ['a key twice', 'events: []\nevents: []\n', 'line 2, column 1: The same key stands twice. Keep one of the two.'],
    ['a key twice in JSON', '{ "in": "DE",\n "in": "FR" }', 'line 2, column 2: The same key stands twice.'],
    ['an alias bomb', bomb, 'case.yaml uses too many aliases (*name). Write the values out.'],
    ['an alias in its own anchor', 'events: &e [*e]\n', 'case.yaml refers to itself'],
    ['several documents', 'a: 1\n---\nb: 2\n', 'The file holds several documents.'],
    ['a tab before a key', '\tevents: []\n', 'line 1, column 1: Lines are indented with a tab. Use spaces.'],
    ['a tag', 'on: !!timestamp 2026-07-03\n', 'Tags like !!timestamp are not known here.'],
    ['a tag of another program', 'on: !!js/function x\n', 'Tags like !!timestamp are not known here.'],
    ['depth without end', '['.repeat(20_000), 'It is nested too deeply to be a case.'],
    ['a file without end', `x: ${'y'.repeat(1_000_001)}`, 'case.yaml is longer than 1000000 characters.'],
    ['a bracket left open', 'events: [\n', 'a bracket before it is not closed. Correct it there.'],
  ])('%s', async (_what, text, message) => {
    const refused = await parseText(text, 'case.yaml').then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(UsageError);
    expect((refused as UsageError).message).toContain(message);
    expect((refused as UsageError).message.split('\n').length).toBeLessThan(8);
  });
});
