import {
  addDays,
  addMonths,
  type Citation,
  earlier,
  inMonths,
  type MemberState,
  no,
  type Period,
  yes,
} from '../core/index.ts';
import type { Rule } from './situation.ts';

/**
 * The State where a person who came irregularly lived without break for some months before applying, once the State of
 * entry is out; of several, the most recent. Source: D3 13(2).
 */
export const continuousStay = (p: { cite: Citation; least: Period }): Rule<MemberState> => ({
  id: 'continuous-stay',
  cite: p.cite,
  asks: ['stayed', 'irregular_entry', 'regular_entry', 'visa_free_entry'],
  figures: { least: p.least },
  decide({ frozen, anchor }) {
    const cameLawfully = frozen.first('regular_entry') || frozen.first('visa_free_entry');
    if (cameLawfully && !frozen.first('irregular_entry') && !frozen.first('disembarked')) {
      return no('entry-was-lawful', [cameLawfully.type]);
    }
    // Only the time before the application counts, and the last day of a stay is a whole day of it.
    const stay = frozen
      .of('stayed')
      .map((s) => ({ in: s.in, on: s.on, end: earlier(addDays(s.until, 1), anchor.on) }))
      .filter((s) => s.end >= addMonths(s.on, inMonths(p.least)))
      .toSorted((a, b) => a.end - b.end)
      .at(-1);
    return stay ? yes(stay.in, 'stayed-long-enough', ['stayed']) : no('no-long-stay');
  },
});
