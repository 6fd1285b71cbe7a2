import { addMonths, type Citation, inMonths, type Period } from '../core/index.ts';
import type { Facts } from '../file/index.ts';
import type { BorderException } from './border-exceptions.ts';

/** Children below an age and their family stay out of the border procedure. Source: COM(2020)611 41(5). */
export interface YoungChildrenRule {
  readonly under: Period;
  readonly cite: Citation;
}

/** The exception, where the person or a family member who applied at the same time is below the age on the day. */
export function youngChildException(facts: Facts, rule: YoungChildrenRule | undefined): BorderException | undefined {
  if (!rule) return undefined;
  const isYoung = (born: number | undefined) =>
    born !== undefined && facts.on < addMonths(born as Facts['on'], inMonths(rule.under));
  if (isYoung(facts.person.born)) return { cite: rule.cite, says: 'young-child-in-the-family', fact: 'person.born' };
  return facts.of('family_application').some(({ born }) => isYoung(born))
    ? { cite: rule.cite, says: 'young-child-in-the-family', fact: 'family_application.born' }
    : undefined;
}
