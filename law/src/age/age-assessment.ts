import { type Actor, type Citation, cite } from '../core/index.ts';
import type { Facts } from '../file/index.ts';

/** A step of finding out an age, in the order of the act: the milder before the other. */
export interface AgeStep {
  readonly id: 'several-professions' | 'medical-examination';
  readonly cite: Citation;
  readonly actor: Actor;
  /** What must be there before the step. */
  readonly needs: readonly ('doubt' | 'doubt-after-first-step' | 'information' | 'consent')[];
}

/** Several professions first; a medical examination last, with information before it and with consent. Source: APR 25(1)-(5). */
export const AGE_STEPS: readonly AgeStep[] = [
  { id: 'several-professions', cite: cite('APR 25(1)'), actor: 'determining-authority', needs: ['doubt'] },
  {
    id: 'medical-examination',
    cite: cite('APR 25(2)'),
    actor: 'determining-authority',
    needs: ['doubt-after-first-step', 'information', 'consent'],
  },
];

/** The step that the law allows next to find out the age; none where there is no doubt, or nothing left to do. */
export function nextAgeStep(facts: Facts): AgeStep | undefined {
  const doubted = facts.last('age_doubted');
  if (!doubted || facts.last('age_examination_refused')) return undefined;
  const since = facts.of('age_assessed').filter((a) => a.on >= doubted.on);
  if (since.length === 0) return AGE_STEPS[0];
  const open = since.at(-1)?.result === 'inconclusive' && !since.some((a) => a.method === 'medical');
  return open ? AGE_STEPS[1] : undefined;
}
