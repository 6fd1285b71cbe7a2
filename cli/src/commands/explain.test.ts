import { expect, test } from 'vitest';
import { typed } from '../testing/typed.ts';

test('openpact explain says what an article is about, where to read it, and which limits stand in it', async () => {
  const { exit, out } = await typed(['explain', 'AMMR 39(1)']);
  expect(exit).toBe(0);
  expect(out).toMatch(/^AMMR 39\(1\): /);
  expect(out).toContain('http://data.europa.eu/eli/reg/2024/1351/art_39/oj');
  expect(out).toContain('Applies from 2026-06-12: everything else');
  expect(out).toContain(
    'take-charge-request: Ask the other State to take charge (AMMR 39(1), the Pact as adopted in 2024)',
  );
});

test('as JSON, and without quotes', async () => {
  const { out } = await typed(['explain', 'AMMR', '33(1)', '--json']);
  expect(JSON.parse(out)).toMatchObject({
    cite: 'AMMR 33(1)',
    act: { key: 'AMMR', celex: '32024R1351' },
    url: 'http://data.europa.eu/eli/reg/2024/1351/art_33/oj',
    recalled: false,
    limits: [],
  });
});

test('what is recalled or repealed says so', async () => {
  expect((await typed(['explain', 'APD 31(3)'])).out).toContain('What stands here of it is recalled, not read.');
  expect((await typed(['explain', 'D3 21(1)'])).out).toContain('No longer applies from ');
});

test.each([
  [['explain'], 'Which citation? Write it like openpact explain "AMMR 33(1)".'],
  [['explain', 'AMMR 399'], 'AMMR has no Article 399.'],
  [['explain', 'somewhere'], 'is not a citation. Write it like AMMR 33(1).'],
])('%j is refused with the mend', async (argv, message) => {
  const seen = await typed(argv);
  expect(seen).toMatchObject({ exit: 2, out: '' });
  expect(seen.err).toContain(message);
});
