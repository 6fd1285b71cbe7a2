import { describe, expect, test } from 'vitest';
import { appInTest } from '../../testing/index.ts';
import { cases } from '../cases/index.ts';
import { compare } from '../compare/index.ts';
import { law, shownScenarios } from '../law/index.ts';
import { receipt } from '../receipt/index.ts';
import { tryIt } from './try.ts';

const { get, post } = appInTest({ modules: [cases, law, tryIt, compare, receipt] });

const CASE = `person: { nationality: SY, born: 1999-04-01 }
events:
  - { on: 2025-01-15, type: irregular_entry, into: GR }
  - { on: 2026-07-15, type: application_registered, in: DE }
  - { on: 2026-07-20, type: application_lodged, in: DE }
`;

async function sent(fields: Record<string, string>, path = '/try') {
  const { answer } = await post(path, { text: CASE, on: '2026-08-20', ...fields }, { from: path });
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
}

describe('/try', () => {
  test('opens with a case to begin from, and says that nothing is stored', async () => {
    const text = await (await get('/try')).text();
    expect(text).toContain('irregular_entry');
    expect(text).toContain('Nothing that you enter is stored');
  });

  test('shows the position of what was typed', async () => {
    const { status, text } = await sent({});
    expect(status).toBe(200);
    expect(text).toContain('Greece is responsible.');
    expect(text).toContain('What comes next');
  });

  test('an example from the list is answered at once', async () => {
    const { slug } = shownScenarios()[0] ?? { slug: '' };
    const answer = await get(`/try?example=${slug}`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('What the law says');
  });

  test('rules of one’s own choice are said to be chosen', async () => {
    const { text } = await sent({ regime: 'dublin-iii' });
    expect(text).toContain('Germany is responsible.');
    expect(text).toContain('as chosen');
  });

  test('what is wrong is named with its line, value and mend, and the text stays', async () => {
    const { status, text } = await sent({ text: CASE.replace('into: GR', 'into: EL') });
    expect(status).toBe(422);
    expect(text).toContain('Line 3, events[0].into');
    expect(text).toContain('Write GR.');
    expect(text).toContain('into: EL');
  });

  test.each([
    ['{ person: [', 'This is not YAML or JSON'],
    ['   ', 'There is nothing to look at'],
    ['a: &a [*a]', 'aliases'],
  ])('%j is refused in words', async (text, words) => {
    const answer = await sent({ text });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(words);
  });

  test('what is out of order is answered, and doubted with its line', async () => {
    const told = `${CASE}  - { on: 2026-07-25, type: transfer_decided, to: GR }
  - { on: 2026-08-03, type: take_charge_accepted, by: GR }
`;
    const { status, text } = await sent({ text: told });
    expect(status).toBe(200);
    expect(text).toContain('What comes next');
    expect(text).toContain('Is this right?');
    expect(text).toContain('Line 6, events[3].on');
    expect(text).toContain('transfer_decided comes before take_charge_accepted, which is of 2026-08-03.');
  });

  test('two dates of birth are refused, each with its line', async () => {
    const { status, text } = await sent({ text: 'person:\n  born: 1999-04-01\n  born: 2009-04-01\n' });
    expect(status).toBe(422);
    expect(text).toContain('Map keys must be unique');
  });

  test('a day that does not exist is said', async () => {
    const { status, text } = await sent({ on: '2026-02-30' });
    expect(status).toBe(422);
    expect(text).toContain('is not a day of the calendar');
    expect(text).toContain('value="2026-02-30"');
  });

  const uploaded = async (content: BlobPart): Promise<{ status: number; text: string }> => {
    const { answer } = await post('/try', { upload: new File([content], 'case.yaml') }, { from: '/try' });
    return { status: answer.status, text: await answer.text() };
  };

  test('a file in another encoding is refused: no letter of a fact is lost', async () => {
    const latin1 = Uint8Array.from(`person: { name: Jos\u00e9 }\n`, (letter) => letter.charCodeAt(0));
    const { status, text } = await uploaded(latin1);
    expect(status).toBe(422);
    expect(text).toContain('not text in UTF-8');
  });

  test('a file from Windows is read: byte order mark and line ends', async () => {
    const { status, text } = await uploaded(`\uFEFF${CASE.replaceAll('\n', '\r\n')}`);
    expect(status).toBe(200);
    expect(text).toContain('What comes next');
  });

  test('ten megabytes are refused', async () => {
    expect((await uploaded('x'.repeat(10_000_000))).status).toBe(413);
  });

  test('markup that was typed stays text', async () => {
    const { text } = await sent({ text: '</textarea><script>alert(1)</script>' });
    expect(text).not.toContain('<script>alert(1)');
  });
});

describe('what if', () => {
  test('another State of entry moves the answer', async () => {
    const { text } = await sent({ do: 'what-if', what: '0.into', value: 'IT' });
    expect(text).toContain('What moves');
    expect(text).toMatch(/<del>Greece is responsible\./);
    expect(text).toMatch(/<ins>Italy is responsible\./);
  });

  test('leaving an event out moves it as well', async () => {
    expect((await sent({ do: 'what-if', what: '0.remove', value: '' })).text).toMatch(/<ins>Germany is responsible\./);
  });

  test('a fact on which nothing hangs moves nothing', async () => {
    expect((await sent({ do: 'what-if', what: 'person.sex', value: 'female' })).text).toContain('Nothing moves');
  });

  test('a value that cannot be is refused with its mend', async () => {
    expect((await sent({ do: 'what-if', what: '0.into', value: 'EL' })).text).toContain('Write GR.');
    expect((await sent({ do: 'what-if', what: '7.nothing', value: 'x' })).text).toContain('Choose what to change');
  });
});

test('why not names criteria and the facts that would have to be otherwise', async () => {
  const { text } = await sent({ do: 'why-not', state: 'IT' });
  expect(text).toContain('Why not Italy');
  expect(text).toContain('Each of these alone would make Italy responsible');
  expect(text).toContain('/law/rules/criterion.irregular-entry');
});

test('the receipt is a file that names the rules', async () => {
  const { text, headers } = await sent({ do: 'receipt' });
  expect(headers.get('content-disposition')).toBe('attachment; filename="receipt-2026-08-20.json"');
  expect(JSON.parse(text)).toMatchObject({
    format: 'openpact-receipt/1',
    on: '2026-08-20',
    regime: 'pact-2024',
    position: { responsible: { value: 'GR' } },
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

describe('/compare', () => {
  test('shows the points of the three sets of rules, with marks', async () => {
    const text = await (await get('/compare')).text();
    for (const part of ['id="resp.entry.cease_months"', '3 years', '20 months', 'recalled', 'confirmed'])
      expect(text).toContain(part);
  });

  test('a case is run under each set of rules, and what differs is marked', async () => {
    const { text } = await sent({}, '/compare/file');
    expect(text).toContain('Greece is responsible.');
    expect(text).toContain('Germany is responsible.');
    expect(text).toContain('op-differs');
  });

  test('what is wrong is named there as well', async () => {
    expect((await sent({ text: 'events: 3' }, '/compare/file')).text).toContain('is not a list');
  });
});
