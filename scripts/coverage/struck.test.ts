import { describe, expect, test } from 'vitest';
import { inShort, struck } from './struck.ts';

const FILE = `export const srRows = [
  notExecutable('8(1)-(3) 9', 'Why.'),
  institutions(
    '10',
    "Each State's own watch.",
  ),
  notYet('11 12', 'Missing.'),
];
`;

describe('what rules have overtaken', () => {
  test('is taken out of its row, and the rest is put in short again', () => {
    expect(struck(FILE, 'SR', new Set(['SR 8(2)', 'SR 9(1)']))).toContain(
      "  notExecutable('8(1) 8(3) 9(2)', 'Why.'),\n",
    );
  });

  test('takes the row with it when nothing is left', () => {
    const left = struck(FILE, 'SR', new Set(['SR 10(1)', 'SR 10(2)', 'SR 10(3)', 'SR 10(4)']));
    expect(left).not.toContain('institutions');
    expect(left).toContain("notYet('11 12', 'Missing.')");
  });

  test('leaves a row of what is missing as it is while something is missing', () => {
    expect(struck(FILE, 'SR', new Set(['SR 11(1)']))).toBe(FILE);
  });

  test('changes nothing where nothing was overtaken', () => {
    expect(struck(FILE, 'SR', new Set(['SR 1']))).toBe(FILE);
  });
});

test('neighbours become a range', () => {
  expect(inShort(['3', '8(1)', '8(2)', '8(4)', '9(1)', '62(1a)', '62(1b)'])).toBe('3 8(1)-(2) 8(4) 9(1) 62(1a) 62(1b)');
});
