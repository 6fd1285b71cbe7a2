import type { Day, Period } from '../../core/index.ts';
import { english } from '../english/index.ts';
import type { Words } from '../words.ts';

/** A day for people: `Monday 5 October 2026`. */
export const sayDay = (of: Day, words: Words = english): string => words.day(of);

/** A length of time for people: `2 months`. */
export const sayPeriod = (of: Period, words: Words = english): string => words.period(of);
