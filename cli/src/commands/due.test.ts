import { day, isDayOff, LIMITS, MEMBER_STATES, parseDay } from '@openpact/law';
import { calendarOf } from '@openpact/reference';
import { describe, expect, test } from 'vitest';

import { typed } from '../testing/typed.ts';

interface Printed {
  limit: string;
  cite: string;
  due: string;
  dueAtMost?: string;
  nominal: string;
  steps: { day: string; why: string; cite: string }[];
  ifLate: { says: string; cite: string; becomes?: string };
  notes: string[];
}

async function json(...argv: string[]): Promise<Printed> {
  const { exit, out, err } = await typed(['due', ...argv, '--json']);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  return JSON.parse(out) as Printed;
}

describe('openpact due', () => {
  test('prints the last day, each step with its source, and what follows', async () => {
    const answer = await json('take-charge-request', '--from', '2026-08-03', '--state', 'DE');
    expect(Object.keys(answer).slice(0, 6)).toEqual(['limit', 'cite', 'from', 'due', 'steps', 'ifLate']);
    expect(answer).toMatchObject({
      limit: 'take-charge-request',
      cite: 'AMMR 39(1)',
      from: '2026-08-03',
      due: '2026-10-05',
      nominal: '2026-10-03',
      length: '2 months',
      state: 'DE',
      regime: 'pact-2024',
      ifLate: { cite: 'AMMR 39(1) subpara 3', becomes: 'responsibility_shifted' },
    });
    expect(answer.steps.map(({ day: on, why, cite }) => ({ day: on, why, cite }))).toEqual([
      { day: '2026-08-03', why: 'counted from the day after Monday 3 August 2026', cite: 'AMMR 75(a)' },
      { day: '2026-10-03', why: '2 months later, the same date', cite: 'AMMR 75(b)' },
      { day: '2026-10-05', why: 'moved from Saturday 3 October to Monday 5 October', cite: 'AMMR 75(d)' },
    ]);
  });

  test('the holidays are those of the State: 25 March is one in Greece and none in Germany', async () => {
    const from = ['take-charge-reply', '--from', '2026-02-25', '--state'];
    expect((await json(...from, 'GR')).due).toBe('2026-03-26');
    expect((await json(...from, 'DE')).due).toBe('2026-03-25');
  });

  test('under Dublin III a day off stays, and the other reading is shown', async () => {
    const answer = await json('take_charge_reply', '--from=2026-03-04', '--state=DE', '--regime', 'dublin-iii');
    expect(answer).toMatchObject({
      due: '2026-05-04',
      cite: 'D3 22(1)',
      length: '2 months',
      ifLate: { cite: 'D3 22(7)', becomes: 'take_charge_accepted' },
    });
    const sunday = await json('take-charge-reply', '--from', '2026-03-03', '--state', 'DE', '--regime', 'dublin-iii');
    expect(sunday).toMatchObject({ due: '2026-05-03', otherwise: { due: '2026-05-04', cite: 'R1182 3(4)' } });
  });

  test('a variant has its own length, start and source, and says what binds it', async () => {
    const hit = await json('take-charge-request', '--from', '2026-07-10', '--state', 'DE', '--when', 'HIT');
    expect(hit).toMatchObject({
      due: '2026-08-10',
      cite: 'AMMR 39(1) subpara 2',
      when: 'hit',
      startedBy: ['eurodac_hit', 'vis_hit'],
    });
    expect(hit.notes.join(' ')).toContain('Never later than the limit without this condition');
  });

  test('the first words of a condition are enough, and each variant has a name of its own', async () => {
    const from = ['transfer', '--from', '2026-08-03', '--state', 'FR', '--when'];
    expect(await json(...from, 'absconding')).toMatchObject({ when: 'absconding-reported', length: '3 years' });
    for (const { id, regime, variants } of LIMITS) {
      const names = variants.map((variant) => variant.and ?? variant.when);
      expect(new Set(names).size, `${regime} ${id}`).toBe(names.length);
    }
  });

  test('a range that national law fills gives both ends; a variant of another length gives one', async () => {
    const appeal = await json('transfer-appeal', '--from', '2026-08-03', '--state', 'FR');
    expect(appeal).toMatchObject({ due: '2026-08-10', dueAtMost: '2026-08-24' });
    expect((await json('transfer', '--from', '2026-08-03', '--state', 'FR')).dueAtMost).toBeUndefined();
  });

  test('a figure that is recalled says so', async () => {
    const answer = await json('registration', '--from', '2026-05-04', '--state', 'DE', '--regime', 'dublin-iii');
    expect(answer).toMatchObject({ recalled: true });
    expect(answer.notes.join()).toContain('recalled, not read in the act (APD 6(1))');
  });

  test('prints words for a person', async () => {
    const { exit, out } = await typed(['due', 'take-charge-request', '--from', '2026-08-03', '--state', 'DE']);
    expect(exit).toBe(0);
    expect(out.split('\n')[0]).toBe('Ask the other State to take charge: by Monday 5 October 2026');
    expect(out).toContain('moved from Saturday 3 October to Monday 5 October  AMMR 75(d)');
    expect(out).toContain('Who must act: the State that finds the responsible State.');
    expect(out).toContain('If it passes: The State that registered the application becomes responsible.');
    const dublin = await typed('due take-charge-reply --from 2026-03-03 --state DE --regime dublin-iii'.split(' '));
    expect(dublin.out).toContain('On another reading of the law: Monday 4 May 2026 (R1182 3(4)).');
    const appeal = await typed('due transfer-appeal --from 2026-08-03 --state FR'.split(' '));
    expect(appeal.out).toContain('National law may give until Monday 24 August 2026.');
  });

  test('every limit is answered in every State, and never ends on a day off where the rule moves it', async () => {
    for (const limit of LIMITS) {
      const state = MEMBER_STATES[limit.id.length % MEMBER_STATES.length] ?? 'DE';
      const answer = await json(limit.id, '--from', '2026-07-31', '--state', state, '--regime', limit.regime);
      expect(answer.due >= answer.nominal, limit.id).toBe(true);
      expect(answer.steps.at(-1)?.day, limit.id).toBe(answer.due);
      const due = parseDay(answer.due) ?? day('1970-01-01');
      if (limit.counting.lastDayOff === 'moves' && limit.length.unit !== 'hours')
        expect(isDayOff(calendarOf(state), due), limit.id).toBe(false);
    }
  });

  test.each([
    ['', 'Which time limit? openpact limits lists them.'],
    ['take-charge-request extra', '"extra" is one word too many'],
    ['take-charge', 'Did you mean take-charge-request'],
    ['transfr', 'Did you mean transfer'],
    ['zzz', 'There is no time limit "zzz" under pact-2024. openpact limits lists them all.'],
    ['take-back-request', 'is a time limit of Dublin III, not of the Pact as adopted in 2024. Add --regime dublin-iii'],
    ['transfer --regime proposal-2020', 'From which day?'],
    ['transfer --regime pact-2025', 'There is no regime "pact-2025". Did you mean pact-2024?'],
    ['transfer --regime x', 'Choose one of dublin-iii, proposal-2020, pact-2024.'],
    ['transfer --state FR', 'From which day? Give the day of take_charge_accepted or '],
    ['transfer --state FR --from tomorrow', '--from is "tomorrow", which is not a day of the calendar.'],
    ['transfer --state FR --from 2026-02-29', '--from is "2026-02-29", which is not a day'],
    ['transfer --state FR --from 1969-12-31', 'Holidays are known from 1970 to 2095.'],
    ['transfer --from 2026-07-14', 'In which State? Its public holidays count.'],
    ['transfer --from 2026-07-14 --state EL', 'Write --state GR.'],
    ['transfer --from 2026-07-14 --state fr', 'Write --state FR.'],
    ['transfer --from 2026-07-14 --state US', 'or CH, IS, LI, NO.'],
    ['transfer --from 2026-07-14 --state FR --when late', '--when imprisoned: when the person is in prison'],
    ['lodging-after-transfer --from 2026-07-14 --state FR --when late', 'has no variants. Leave --when out.'],
  ])('refuses "%s" and says the mend', async (words, message) => {
    const seen = await typed(['due', ...words.split(' ').filter(Boolean), '--json']);
    expect(seen).toMatchObject({ exit: 2, out: '' });
    expect((JSON.parse(seen.err) as { detail: string }).detail).toContain(message);
  });
});
