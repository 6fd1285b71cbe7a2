import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { day } from '../core/index.ts';
import { type CaseFile, readCaseFile } from '../file/index.ts';
import type { Surroundings } from '../position/index.ts';
import { pact2024 } from '../regimes/index.ts';
import { canonicalJson, checkReceipt, type Receipt, receiptOf, ruleSetContent, sealReceipt } from './index.ts';

const RULES = { version: '0.1.0', hash: 'a'.repeat(64) };
const ON = day('2026-10-20');

function fileOf(...events: readonly object[]): CaseFile {
  const read = readCaseFile({ person: { nationality: 'BD', born: '1999-04-01' }, events });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.file;
}

const file = fileOf(
  { on: '2026-07-03', type: 'irregular_entry', into: 'GR' },
  { on: '2026-07-28', type: 'application_made', in: 'DE' },
  { on: '2026-08-03', type: 'application_registered', in: 'DE' },
  { on: '2026-09-28', type: 'take_charge_requested', to: 'GR', by: 'DE' },
);

/** 28 October is a holiday in Greece, and the rate of Bangladesh is low. */
const around: Surroundings = {
  calendarOf: (state) => ({
    state: state ?? 'EU',
    holidays: new Set(state === 'GR' ? [day('2026-10-28'), day('2026-12-25')] : []),
  }),
  findRate: (country, year) =>
    country === 'BD' ? { country, year: year - 1, low: 0.0412345, high: 0.05, source: 'test' } : undefined,
};

const registered = { on: '2026-08-03', type: 'application_registered', in: 'GR' };

const digest = async (text: string) => createHash('sha256').update(text).digest('hex');
const made = () => receiptOf(file, pact2024, ON, around, RULES);
const asText = async (receipt: Receipt = made()) => canonicalJson(await sealReceipt(receipt, digest));

describe('a receipt', () => {
  test('is the same bytes each time it is made', async () => expect(await asText()).toBe(await asText()));

  test('holds what was looked at beside the facts, and no more', () => {
    expect(made().surroundings.holidays).toEqual({ GR: ['2026-10-28'] });
    expect(made().surroundings.asked.findRate).toEqual([]);
    const atHome = fileOf({ on: '2026-07-28', type: 'application_made', in: 'GR' }, registered);
    expect(receiptOf(atHome, pact2024, ON, around, RULES).surroundings.asked.findRate).toContainEqual({
      question: ['BD', 2026],
      answer: { country: 'BD', year: 2025, low: 0.0412345, high: 0.05, source: 'test' },
    });
  });

  test('holds the reasons of every finding', () => {
    const { reasons } = made();
    expect(reasons).toContainEqual(
      expect.objectContaining({ about: 'responsible', rule: 'irregular-entry', cite: 'AMMR 33(1)' }),
    );
    expect(new Set(reasons.map(({ about }) => about)).has('procedure')).toBe(true);
  });

  test('gives the same answer without the real calendar', async () => {
    const check = await checkReceipt(JSON.parse(await asText()), RULES, digest);
    expect(check).toEqual({ outcome: 'same', sealed: true, sameRules: true, madeWith: RULES });
  });

  test('made without any surroundings runs again as well', async () => {
    const bare = receiptOf(file, pact2024, ON, {}, RULES);
    expect(await checkReceipt(JSON.parse(await asText(bare)), RULES, digest)).toMatchObject({ outcome: 'same' });
  });

  test('made with other rules says so, and still answers', async () => {
    const check = await checkReceipt(JSON.parse(await asText()), { version: '0.2.0', hash: 'b' }, digest);
    expect(check).toMatchObject({ outcome: 'same', sameRules: false });
  });
});

interface Loose {
  [key: string]: Loose & Loose[] & string;
}

/** The receipt with something changed by hand, and checked. */
async function tampered(change: (receipt: Loose) => void) {
  const receipt = JSON.parse(await asText()) as Loose;
  change(receipt);
  return checkReceipt(receipt, RULES, digest);
}

describe('a receipt that was changed', () => {
  test('in its answer: the step is named', async () => {
    const check = await tampered(({ position }) => {
      Object.assign(position?.responsible ?? {}, { value: 'IT' });
    });
    expect(check).toMatchObject({
      outcome: 'differs',
      sealed: false,
      step: { path: 'position.responsible.value', where: 'Responsible State, answer', inReceipt: 'IT', now: 'GR' },
    });
  });

  test('in a fact: the first reason that no longer holds', async () => {
    const check = await tampered(({ facts }) => {
      Object.assign(facts?.events?.[0] ?? {}, { into: 'MT' });
    });
    expect(check).toMatchObject({
      outcome: 'differs',
      step: { path: 'position.responsible.value', inReceipt: 'GR', now: 'MT' },
    });
  });

  test('in a holiday: the clock that moves', async () => {
    const check = await tampered(({ surroundings }) => {
      Object.assign(surroundings?.holidays ?? {}, { GR: [] });
    });
    expect(check).toMatchObject({ outcome: 'differs' });
    expect(check.outcome === 'differs' && check.step?.where).toMatch(/^Time limits, number \d+ \(Answer the request/);
  });

  test('by a day off that nobody looked at: the answer stands, the list does not', async () => {
    const check = await tampered(({ surroundings }) => {
      Object.assign(surroundings?.holidays ?? {}, { GR: ['2026-10-28', '2026-12-25'] });
    });
    expect(check).toMatchObject({ outcome: 'differs', step: { path: 'surroundings.holidays.GR[1]' } });
  });

  test('in something that nothing hangs on: the seal is broken', async () => {
    const check = await tampered((receipt) => {
      Object.assign(receipt, { note: 'added' });
    });
    expect(check).toMatchObject({ outcome: 'touched', sealed: false });
  });

  test('where no seal can be worked out, the answer is still compared', async () => {
    expect(await checkReceipt(JSON.parse(await asText()), RULES)).toMatchObject({ outcome: 'same', sealed: undefined });
  });
});

describe('what is no receipt', () => {
  test.each([
    [null, 'format'],
    [[], 'format'],
    [{ format: 'openpact-receipt/9' }, 'format'],
    [{ format: 'openpact-receipt/1', regime: 'pact-2099' }, 'regime'],
    [{ format: 'openpact-receipt/1', regime: 'pact-2024', on: 'today' }, 'on'],
    [{ format: 'openpact-receipt/1', facts: { events: [{ type: 'nothing' }] } }, 'facts.events[0].type'],
    [{ format: 'openpact-receipt/1', surroundings: { holidays: { GR: [1] } } }, 'surroundings'],
  ])('%j is refused at %s, with a mend', async (from, field) => {
    const check = await checkReceipt(from, RULES, digest);
    expect(check.outcome).toBe('unreadable');
    const problems = check.outcome === 'unreadable' ? check.problems : [];
    expect(problems.map((each) => each.field)).toContain(field);
    for (const { mend } of problems) expect(mend).toMatch(/\S/);
  });
});

test('one spelling for one value', () => {
  expect(canonicalJson({ b: [1, undefined, { d: undefined, c: 'ä' }], a: null })).toBe(
    '{"a":null,"b":[1,null,{"c":"ä"}]}',
  );
  expect(
    ruleSetContent([
      { path: 'b', text: '2' },
      { path: 'a', text: '1' },
    ]),
  ).toBe('[["a","1"],["b","2"]]');
});
