import { addMonths, type Citation, inMonths, type MemberState, no, type Period, unknown, yes } from '../core/index.ts';
import type { EventOf } from '../file/index.ts';
import type { Rule } from './situation.ts';

/** A calendar year of study holds an academic year for certain; less asks for the fact itself (AMMR 2(15)). */
const CERTAIN_MONTHS = 12;

type Diploma = EventOf<'diploma_awarded'>;

/** What a diploma still lacks to be known: its recognition and level. */
const missingOf = (d: Diploma): string[] => [
  ...(d.academic_year === undefined && d.study_months < CERTAIN_MONTHS ? ['diploma_awarded.academic_year'] : []),
  ...(d.recognised === undefined ? ['diploma_awarded.recognised'] : []),
  ...(d.isced_2_or_higher === undefined ? ['diploma_awarded.isced_2_or_higher'] : []),
];

const canCount = (d: Diploma): boolean =>
  d.distance_learning !== true && d.academic_year !== false && d.recognised !== false && d.isced_2_or_higher !== false;

/**
 * The State of the establishment that awarded a diploma less than so long before the registration; of several, the
 * longest study, then the most recent. Source: AMMR 30, 2(15), 2(16).
 */
export const diploma = (p: { cite: Citation; freshness?: Period }): Rule<MemberState> => ({
  id: 'diploma',
  cite: p.cite,
  ...(p.freshness ? { figures: { freshness: p.freshness } } : {}),
  asks: [
    'diploma_awarded',
    'diploma_awarded.academic_year',
    'diploma_awarded.recognised',
    'diploma_awarded.isced_2_or_higher',
  ],
  decide({ frozen, anchor }) {
    const fresh = frozen
      .of('diploma_awarded')
      .filter((d) => canCount(d) && (!p.freshness || anchor.on < addMonths(d.on, inMonths(p.freshness))))
      .toSorted((a, b) => b.study_months - a.study_months || b.on - a.on);
    const best = fresh[0];
    if (!best) return no('no-recent-diploma');
    const missing = missingOf(best);
    return missing.length > 0 ? unknown(...missing) : yes(best.in, 'diploma-awarded', ['diploma_awarded']);
  },
});
