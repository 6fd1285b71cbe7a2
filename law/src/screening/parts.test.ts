import { expect, test } from 'vitest';
import { day } from '../core/index.ts';
import { factsOn, readCaseFile } from '../file/index.ts';
import { openParts, partsByOthers } from './parts.ts';

const facts = (...events: Record<string, unknown>[]) => {
  const read = readCaseFile({ events: events.map((event) => ({ on: '2026-09-08', in: 'IT', ...event })) });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return factsOn(read.file, day('2026-09-08'));
};

const names = (parts: ReturnType<typeof openParts>) => parts.map(({ part }) => part);

test('all parts are open at first, in the order of the act', () => {
  expect(names(openParts(facts()))).toEqual(['health', 'vulnerability', 'identity', 'biometrics', 'security', 'form']);
});

test('a part is done by its own note, or by the event that does the same', () => {
  const done = facts(
    { type: 'screening_step_done', step: 'health' },
    { type: 'biometrics_sent', category: 'disembarked' },
    { type: 'security_check_done', threat: false },
    { type: 'screening_form_filled' },
  );
  expect(names(openParts(done))).toEqual(['vulnerability', 'identity']);
});

test('only parts for which the act names somebody else are told', () => {
  const done = facts(
    { type: 'screening_step_done', step: 'health', by: 'other_personnel' },
    { type: 'screening_step_done', step: 'vulnerability', by: 'vulnerability_personnel' },
    { type: 'screening_step_done', step: 'identity' },
    { type: 'screening_step_done', step: 'form', by: 'other_personnel' },
  );
  expect(names(partsByOthers(done))).toEqual(['health']);
});
