import { SOLIDARITY_RULES } from '../../solidarity/index.ts';
import type { RuleRow } from '../entry.ts';

/** The key by which an effort is divided among the States. */
export const solidarityRows = (): RuleRow[] =>
  Object.values(SOLIDARITY_RULES).map(({ regime, key, known, leastProposal, placeValue }) => ({
    id: 'rule.reference-key',
    name: 'reference-key',
    kind: 'rule',
    title: 'Share of each State in the common effort',
    meaning:
      'Each State bears a part of the effort: half of it by its population, half of it by the size of its economy.',
    regime,
    cites: key,
    ...(known === 'recalled' ? { recalled: true as const } : {}),
    asks: [],
    parameters: [
      ...(leastProposal
        ? [
            {
              regime,
              name: 'Least that may be proposed for a year',
              value: `${leastProposal.effort.places} relocations and EUR ${leastProposal.effort.money / 100}`,
              cite: leastProposal.cite,
            },
          ]
        : []),
      ...(placeValue
        ? [{ regime, name: 'One place in money', value: `EUR ${placeValue.money / 100}`, cite: placeValue.cite }]
        : []),
    ],
    restsOn: [],
  }));
