import { day } from '@openpact/law';
import { expect, test } from 'vitest';
import { DEMONSTRATION_SEED, DEMONSTRATION_SIZE, demonstrationCaseload } from '../caseload.ts';
import { diceOf } from '../dice.ts';
import type { Told } from '../story.ts';
import { cared } from './index.ts';

const TODAY = day('2026-11-22');

const story: Told = {
  person: { nationality: 'SY', unaccompanied: true, born: '2011-01-01' },
  events: [
    { type: 'application_made', on: day('2026-10-01'), in: 'DE' },
    { type: 'application_registered', on: day('2026-10-02'), in: 'DE' },
    { type: 'transferred', on: day('2026-10-20'), to: 'GR' },
  ] as unknown as Told['events'],
};

const told = (seed: number) => cared(story, 'DE', diceOf(seed), TODAY).events;

test('the story stays, and care is added to it until the person is gone', () => {
  for (let seed = 0; seed < 50; seed += 1) {
    const events = told(seed);
    expect(events.slice(0, 3)).toEqual(story.events);
    expect(events.length).toBeGreaterThan(5);
    expect(events.filter(({ on }) => on > day('2026-10-20'))).toEqual([]);
    expect(events.some(({ type }) => type === 'provisional_person_designated')).toBe(true);
  }
});

test('the same dice care in the same way', () => {
  expect(told(7)).toEqual(told(7));
});

test('now and then something is forgotten, mostly it is not', () => {
  const informed = Array.from({ length: 200 }, (_, seed) => told(seed)).filter((events) =>
    events.some((event) => event.type === 'information_given' && event.about === 'counselling'),
  );
  expect(informed.length).toBeGreaterThan(170);
  expect(informed.length).toBeLessThan(200);
});

test('most applicants of the demonstration were informed and assessed', () => {
  const files = demonstrationCaseload(DEMONSTRATION_SEED, TODAY, DEMONSTRATION_SIZE).filter(({ events }) =>
    events.some((event) => event.type === 'application_registered' && event.on < TODAY - 50),
  );
  const assessed = files.filter(({ events }) => events.some(({ type }) => type === 'special_needs_assessed'));
  expect(assessed.length / files.length).toBeGreaterThan(0.95);
});
