import type { Citation, RegimeId } from '../../core/index.ts';
import { STEPS } from '../../position/index.ts';
import { english, lookUp } from '../../words/index.ts';
import type { RuleRow } from '../entry.ts';
import { recalledPart } from './recalled.ts';

/** The steps that the law expects, one row for each regime that knows them. */
export const stepRows = (): RuleRow[] =>
  STEPS.flatMap((step) =>
    (Object.entries(step.cite) as [RegimeId, Citation][]).map(([regime, cite]) => ({
      id: `step.${step.id}`,
      name: step.id,
      kind: 'step' as const,
      title: lookUp(english.steps, step.id),
      meaning: `${lookUp(english.steps, step.id)}. It is done when the file says: ${lookUp(english.events, step.records)}`,
      regime,
      cites: [cite],
      ...recalledPart(step, cite),
      asks: [step.records],
      parameters: [],
      actor: step.actor,
      restsOn: step.limit === undefined ? [] : [`limit.${step.limit}`],
    })),
  );
