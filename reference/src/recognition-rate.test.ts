import { describe, expect, test } from 'vitest';
import { getSource, latestRecognitionRate, recognitionRate } from './index.ts';

describe('the recognition rate', () => {
  test('as published, with its mark and the half point of rounding', () => {
    expect(recognitionRate('BD', 2025)).toMatchObject({ percent: 3, low: 2.5, high: 3.5, mark: 'official' });
    expect(getSource(recognitionRate('BD', 2025)?.source ?? '').publisher).toBe('EUAA');
  });

  test('quoted at second hand is marked so', () => {
    expect(recognitionRate('VE', 2024)).toMatchObject({ percent: 4, mark: 'single-source' });
  });

  test('published only as below ten percent has bounds and no figure', () => {
    expect(recognitionRate('MA', 2023)).toMatchObject({ percent: undefined, low: 0, high: 10, mark: 'official' });
  });

  test('from counts of decisions is bounds alone, and may straddle the threshold', () => {
    const mali = recognitionRate('ML', 2024);
    expect(mali).toMatchObject({ percent: undefined, mark: 'derived' });
    expect(mali?.low).toBeLessThan(20);
    expect(mali?.high).toBeGreaterThan(20);
  });

  test('of a month or half a year does not pass for a year’s', () => {
    expect(recognitionRate('TR', 2025)?.mark).toBe('derived');
  });

  test('is not known where there were no decisions, and the newest is found', () => {
    expect(recognitionRate('AF', 2019)).toBeUndefined();
    expect(latestRecognitionRate('AF', 2030)?.year).toBe(2025);
    expect(latestRecognitionRate('QQ', 2030)).toBeUndefined();
  });
});
