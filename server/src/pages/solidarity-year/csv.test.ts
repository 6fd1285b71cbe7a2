import { describe, expect, test } from 'vitest';
import { csvField, csvFile } from './csv.ts';

describe('a field of a CSV file', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '＝1', '=HYPERLINK("x")'])(
    '%j cannot run as a formula',
    (text) => {
      expect(csvField(text).replace(/^"/, '')).toMatch(/^'/);
    },
  );

  test('numbers stay numbers, also below zero', () => {
    expect(csvField(-5)).toBe('-5');
    expect(csvField('2026')).toBe('2026');
  });

  test('what holds a comma, a quote or a line end is quoted', () => {
    expect(csvFile([['a,b', 'say "no"', 'x\ny']])).toBe('"a,b","say ""no""","x\ny"\r\n');
  });
});
