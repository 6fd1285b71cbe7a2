import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { resolveCitation } from '../acts/index.ts';
import { DUTIES, RIGHTS, STEPS } from '../position/index.ts';
import { ACCELERATION_GROUNDS } from '../procedure/index.ts';
import { REGIMES } from '../regimes/index.ts';
import { checkScenario, positionIn, readScenarios } from '../scenario/index.ts';
import { LIMITS } from '../time/index.ts';
import {
  findRule,
  LEGAL_QUESTIONS,
  RULEBOOK,
  rulesIn,
  rulesNamed,
  rulesOn,
  rulesRestingOn,
  rulesTouched,
  rulesUnder,
  searchRules,
} from './index.ts';

const ids = RULEBOOK.map((entry) => entry.id);

describe('the rulebook', () => {
  test('holds every row of every table under every regime', () => {
    for (const { id, responsibility } of REGIMES)
      for (const criterion of responsibility.criteria.ordered) {
        const place = findRule(`criterion.${criterion.id}`)?.regimes.find(({ regime }) => regime === id);
        expect(place?.cites, `${id} ${criterion.id}`).toContain(criterion.cite);
      }
    for (const limit of LIMITS) {
      const place = findRule(`limit.${limit.id}`)?.regimes.find(({ regime }) => regime === limit.regime);
      expect(place?.cites, `${limit.regime} ${limit.id}`).toContain(limit.cite);
    }
    expect(ids).toEqual(expect.arrayContaining(STEPS.map(({ id }) => `step.${id}`)));
    expect(ids).toEqual(expect.arrayContaining(DUTIES.map(({ id }) => `duty.${id}`)));
    expect(ids).toEqual(expect.arrayContaining(RIGHTS.map(({ id }) => `right.${id}`)));
    const grounds = Object.keys(ACCELERATION_GROUNDS).map((name) => `ground.${name.replaceAll('_', '-')}`);
    expect(ids).toEqual(expect.arrayContaining(grounds));
  });

  test('names no rule twice, and each has a heading, a meaning and a question', () => {
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    for (const { id, title, meaning, question } of RULEBOOK) {
      expect(title, id).toMatch(/\S/);
      expect(meaning, id).toMatch(/\S{2}.*\S/);
      expect(LEGAL_QUESTIONS, id).toContain(question);
    }
  });

  test('rests on rules that exist, and names no article that the index of acts does not know from its tables', () => {
    for (const entry of RULEBOOK) for (const id of entry.restsOn) expect(ids, entry.id).toContain(id);
    for (const { id, regimes } of RULEBOOK.filter(({ kind }) => kind === 'criterion'))
      for (const { cites } of regimes)
        for (const place of cites) expect(resolveCitation(place), `${id} ${place}`).toMatchObject({ ok: true });
  });

  test('takes its figures from where the law takes them', () => {
    const entry = findRule('criterion.irregular-entry');
    const links = entry?.parameters.filter(({ name }) => name === 'The link counts for');
    expect(links).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ regime: 'pact-2024', value: '20 months', cite: 'AMMR 33(1)' }),
        expect.objectContaining({ regime: 'dublin-iii', value: '12 months', cite: 'D3 13(1)' }),
      ]),
    );
    const reply = findRule('limit.take-charge-reply')?.parameters ?? [];
    expect(reply).toContainEqual({ regime: 'pact-2024', name: 'Length', value: '1 month', cite: 'AMMR 40(1)' });
    expect(reply.some(({ regime, value }) => regime === 'dublin-iii' && value === '2 months')).toBe(true);
  });
});

describe('looking up', () => {
  test('by question', () => {
    expect(rulesOn('screening').map(({ id }) => id)).toContain('limit.border-screening');
    expect(rulesOn('eurodac').map(({ id }) => id)).toContain('limit.eurodac-applicant');
    expect(rulesOn('appeal').map(({ id }) => id)).toContain('limit.appeal-short');
    expect(rulesOn('return').map(({ id }) => id)).toContain('step.issue-return-decision');
  });

  test('by regime', () => {
    const dublin = rulesUnder('dublin-iii').map(({ id }) => id);
    expect(dublin).toContain('criterion.continuous-stay');
    expect(dublin).not.toContain('criterion.diploma');
  });

  test('by article, by paragraph, and by what is no article', () => {
    expect(rulesIn('AMMR 33').map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'criterion.irregular-entry',
        'criterion.rescued-at-sea',
        'criterion.relocated-after-entry',
      ]),
    );
    expect(rulesIn('AMMR 33(2)').map(({ id }) => id)).toContain('criterion.rescued-at-sea');
    expect(rulesIn('AMMR 33(2)').map(({ id }) => id)).not.toContain('criterion.irregular-entry');
    expect(rulesIn('AMMR 39(1)').map(({ id }) => id)).toContain('limit.take-charge-request');
    expect(rulesIn('EUR 15').map(({ id }) => id)).toEqual(rulesIn('EUROD 15').map(({ id }) => id));
    expect(rulesIn('irregular entry')).toEqual([]);
  });

  test('by name, where a limit and a step share one', () => {
    expect(
      rulesNamed('appeal-transfer')
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['right', 'step']);
  });

  test('what rests on a rule', () => {
    const reply = findRule('limit.take-charge-reply');
    expect(reply && rulesRestingOn(reply).map(({ id }) => id)).toContain('step.answer-take-charge');
    const urgent = findRule('condition.urgent');
    expect(urgent && rulesRestingOn(urgent).map(({ id }) => id)).toContain('limit.take-charge-reply');
  });
});

describe('searching', () => {
  const found = (text: string) => searchRules(text).map(({ id }) => id);

  test('a heading comes before a mention', () => expect(found('visa')[0]).toBe('criterion.valid-visa'));
  test('whoever knows a rule by its name finds it first', () => {
    expect(found('take-charge-request')[0]).toBe('limit.take-charge-request');
    expect(found('limit.transfer')[0]).toBe('limit.transfer');
  });
  test('every word must be found', () => {
    expect(found('rescue sea')[0]).toBe('criterion.rescued-at-sea');
    expect(found('rescue submarine')).toEqual([]);
  });
  test('a citation finds what stands there, in any case of letters', () => {
    expect(found('ammr 33(1)')).toEqual(rulesIn('AMMR 33(1)').map(({ id }) => id));
  });
  test('the beginning of a word is enough, accents do not matter', () => {
    expect(found('diplo')).toContain('criterion.diploma');
    expect(found('diplôma')).toContain('criterion.diploma');
  });
  test('a fact finds the rules that ask for it', () =>
    expect(found('irregular_entry')).toContain('criterion.irregular-entry'));
  test('nothing finds nothing', () => {
    expect(found('')).toEqual([]);
    expect(found('the of')).toEqual([]);
    expect(found('()')).toEqual([]);
  });
});

describe('scenarios', () => {
  const folder = join(import.meta.dirname, '../../scenarios');
  const scenarios = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => {
      const read = readScenarios(parse(readFileSync(join(folder, name), 'utf8')));
      return read.ok ? read.scenarios.filter((scenario) => checkScenario(scenario).length === 0) : [];
    });
  const touched = new Map(scenarios.map((each) => [each.title, rulesTouched(each, positionIn(each))]));

  test('show the rules at work that decide them', () => {
    const first = touched.get('Registered twenty months to the day after an irregular crossing');
    expect(first).toContain('criterion.irregular-entry');
    const all = new Set([...touched.values()].flat());
    for (const id of [
      'criterion.valid-visa',
      'criterion.first-registration',
      'limit.take-charge-reply',
      'rule.acceptance',
    ])
      expect(all, id).toContain(id);
  });

  test('nearly each of them touches a rule; some speak of a stage alone', () => {
    const idle = scenarios.filter((each) => touched.get(each.title)?.length === 0);
    expect(idle.length).toBeLessThan(scenarios.length / 20);
  });
});
