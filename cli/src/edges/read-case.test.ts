import { formatDay } from '@openpact/law';
import { expect, test } from 'vitest';
import { UsageError } from '../command.ts';
import { readCase } from './read-case.ts';

const said: string[] = [];
const io = (text: string) => ({ readFile: async () => text, err: (line: string) => void said.push(line) });

const NORWAY = `
person: { nationality: SY }
events:
  - { on: 2026-07-03, type: irregular_entry, into: NO, by: sea }
  - { on: 2026-07-20, type: application_registered, in: NO }
`;

test('a case of Norway: NO is a State', async () => {
  const file = await readCase('case.yaml', io(NORWAY));
  expect(file.events.map((event) => [formatDay(event.on), event.type, 'in' in event ? event.in : undefined])).toEqual([
    ['2026-07-03', 'irregular_entry', undefined],
    ['2026-07-20', 'application_registered', 'NO'],
  ]);
  expect(file.events[0]).toMatchObject({ into: 'NO' });
});

test('every problem at once, with line, field, value and mend', async () => {
  const text = `person: { nationality: Syria, height: 180 }
events:
  - { on: 2026-02-30, type: irregular_entry, into: EL }
  - { on: 2026-07-20, type: application_registred, in: DE }
  - { on: 2026-07-20, type: application_lodged }
`;
  const refused = await readCase('case.yaml', io(text)).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(UsageError);
  const lines = (refused as UsageError).message.split('\n');
  expect(lines[0]).toBe('case.yaml is not a case file: 6 problems.');
  expect(lines[1]).toMatch(/^ {2}line 1, person\.nationality: "Syria" is not a country code\. Write .*SY/);
  expect(lines[2]).toMatch(/^ {2}line 1, person\.height: 180 is not a field here\. Known fields: /);
  expect(lines[3]).toBe(
    '  line 3, events[0].on: "2026-02-30" is not a day of the calendar. That month ends on 2026-02-28.',
  );
  expect(lines[4]).toBe('  line 3, events[0].into: "EL" is not a State that applies these rules. Write GR.');
  expect(lines[5]).toMatch(/^ {2}line 4, events\[1\]\.type: "application_registred" is not a type of event\. /);
  expect(lines[6]).toBe('  line 5, events[2].in is missing. Add it: State.');
  expect(lines).toHaveLength(7);
});

test('an order of events that cannot be is shown with the day', async () => {
  const text = `{ "events": [
    { "on": "2026-07-20", "type": "application_made", "in": "DE" },
    { "on": "2026-07-10", "type": "application_registered", "in": "DE" } ] }`;
  await expect(readCase('-', io(text))).rejects.toThrow(
    'The standard input is not a case file: 1 problem.\n' +
      '  line 3, events[1].on: "2026-07-10": application_registered cannot come before application_made, which is of 2026-07-20. Correct the day of one of the two, or add the earlier application_made.',
  );
});

test.each([
  ['', 'null is not a case file. Write { person: …, events: […] }.'],
  ['just words', '"just words" is not a case file.'],
  ['[1, 2]', '[1,2] is not a case file.'],
])('%j is refused', async (text, message) => {
  await expect(readCase('case.yaml', io(text))).rejects.toThrow(message);
});

test('a long value is cut in the message', async () => {
  const text = `events: [{ type: note, on: 2026-07-03, text: x, extra: ${'y'.repeat(500)} }]`;
  const refused = (await readCase('case.yaml', io(text)).catch((error: unknown) => error)) as UsageError;
  expect(refused.message.length).toBeLessThan(300);
});

test('what is out of order is read, and doubted with its line', async () => {
  said.length = 0;
  const file = await readCase(
    'case.yaml',
    io(`events:
  - { on: 2026-08-01, type: transferred, to: GR }
  - { on: 2026-08-10, type: take_charge_accepted, by: GR }
`),
  );
  expect(file.events).toHaveLength(2);
  expect(said).toEqual([
    'case.yaml: is this right? It is answered as it stands.\n' +
      '  line 2, events[0].on: "2026-08-01": transferred comes before take_charge_accepted, which is of 2026-08-10. Correct the day of one of the two, or add the earlier take_charge_accepted.',
  ]);
});
