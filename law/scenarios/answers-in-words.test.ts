import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Finding, isMemberState, parseCitation } from '../src/core/index.ts';
import { EVENT_KINDS, PERSON_FIELDS } from '../src/file/index.ts';
import type { Position } from '../src/position/index.ts';
import { positionIn, readScenarios } from '../src/scenario/index.ts';
import { english } from '../src/words/index.ts';

const positions: readonly (readonly [title: string, position: Position])[] = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => {
    const read = readScenarios(parse(readFileSync(join(import.meta.dirname, name), 'utf8')));
    return read.ok ? read.scenarios : [];
  })
  .map((scenario) => [scenario.title, positionIn(scenario)] as const);

const isFinding = (value: unknown): value is Finding<unknown> =>
  typeof value === 'object' && value !== null && 'holds' in value && 'because' in value;

const findingsOf = (position: Position): Finding<unknown>[] => Object.values(position).filter(isFinding);

const worded = (words: object, key: string): boolean => Object.hasOwn(words, key);

/** A fact is an event of the vocabulary, a field of the person, or a part of one: `dependency.ties`. */
const isFact = (name: string): boolean => {
  const [first = '', second = ''] = name.split(/[.[]/);
  return first === 'person' ? worded(PERSON_FIELDS, second) : worded(EVENT_KINDS, first);
};

describe('what the law answers in the scenarios', () => {
  test('has words for each rule and each reason, and a place in an act', () => {
    for (const [title, position] of positions) {
      for (const { rule, says, cite } of findingsOf(position).flatMap((finding) => finding.because)) {
        expect([title, rule, worded(english.rules, rule)]).toEqual([title, rule, true]);
        expect([title, says, worded(english.reasons, says) || worded(english.questions, says)]).toEqual([
          title,
          says,
          true,
        ]);
        expect([title, cite, parseCitation(cite) !== undefined]).toEqual([title, cite, true]);
      }
    }
  });

  test('names facts that a file can hold', () => {
    const named = new Set(
      positions.flatMap(([, position]) =>
        findingsOf(position).flatMap((finding) => [
          ...finding.because.flatMap((reason) => reason.facts),
          ...(finding.holds === 'unknown' ? finding.missing : []),
        ]),
      ),
    );
    expect([...named].filter((name) => !isFact(name))).toEqual([]);
  });

  test('asks questions that have words, of somebody', () => {
    for (const [title, position] of positions) {
      for (const finding of findingsOf(position)) {
        if (finding.holds !== 'judgement') continue;
        expect([title, finding.question, worded(english.questions, finding.question)]).toEqual([
          title,
          finding.question,
          true,
        ]);
        expect([title, worded(english.actors, finding.by)]).toEqual([title, true]);
      }
    }
  });

  test('is a State where it is a State, and each clock has its name, its consequence and who must act', () => {
    for (const [title, { responsible, clocks }] of positions) {
      if (responsible.holds === 'yes') expect([title, isMemberState(responsible.value)]).toEqual([title, true]);
      for (const clock of clocks) {
        expect([title, clock.id, worded(english.limits, clock.id)]).toEqual([title, clock.id, true]);
        expect([title, clock.ifLate.says, worded(english.consequences, clock.ifLate.says)]).toEqual([
          title,
          clock.ifLate.says,
          true,
        ]);
        expect([title, clock.actor, worded(english.actors, clock.actor)]).toEqual([title, clock.actor, true]);
      }
    }
  });
});
