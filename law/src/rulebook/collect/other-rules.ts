import { type Citation, formatPeriod, type Period, type RegimeId } from '../../core/index.ts';
import { BORDER_GATE } from '../../procedure/index.ts';
import type { Regime } from '../../regimes/index.ts';
import { english, lookUp } from '../../words/index.ts';
import type { RuleParameter, RuleRow } from '../entry.ts';
import { recalledPart } from './recalled.ts';
import { figureName, meaningOf } from './words.ts';

/** Where the reasons of what happens after the determination stand, by the key of the regime's table. */
const AFTERWARDS: Readonly<Record<string, string>> = {
  noApplication: 'application',
  recorded: 'recorded',
  accepted: 'acceptance',
  deemedAccepted: 'acceptance',
  confirmed: 'acceptance',
  deemedConfirmed: 'acceptance',
  refused: 'refusal',
  requestLate: 'lapse',
  takeBackLate: 'lapse',
  withdrawn: 'withdrawal-before-acceptance',
  examined: 'examined',
  protected: 'protected-elsewhere',
  transferLate: 'lapse',
  residenceDocument: 'residence-document',
  discretion: 'discretion',
  bestInterests: 'best-interests',
  relocated: 'relocation',
  departed: 'departure',
};

const dashed = (key: string): string => key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function row(
  regime: RegimeId,
  name: string,
  cites: readonly Citation[],
  parameters: readonly RuleParameter[],
): RuleRow {
  return {
    id: `rule.${name}`,
    name,
    kind: 'rule',
    title: lookUp(english.rules, name),
    meaning: meaningOf(name, cites),
    regime,
    cites,
    ...recalledPart({}, ...cites),
    asks: [],
    parameters,
    restsOn: [],
  };
}

const lengthOf = (regime: RegimeId, { period, cite }: { readonly period: Period; readonly cite: Citation }) => ({
  regime,
  name: figureName('period'),
  value: formatPeriod(period),
  cite,
  ...recalledPart({}, cite),
});

function afterwards({ id: regime, responsibility }: Regime): RuleRow[] {
  const places = new Map<string, Citation[]>();
  for (const [key, cite] of Object.entries(responsibility.cite)) {
    const name = AFTERWARDS[key] ?? dashed(key);
    places.set(name, [...(places.get(name) ?? []), cite]);
  }
  return [...places].map(([name, cites]) => row(regime, name, [...new Set(cites)], []));
}

function ofResponsibility(regime: Regime): RuleRow[] {
  const { criteria, absence, borderRejection } = regime.responsibility;
  return [
    row(regime.id, 'transfer-risk', [criteria.riskCite], []),
    row(regime.id, 'family-procedure', [criteria.familyProcedureCite], []),
    ...afterwards(regime),
    row(regime.id, 'absence', [absence.cite], [lengthOf(regime.id, absence)]),
    ...(borderRejection
      ? [
          row(
            regime.id,
            'border-rejection',
            [borderRejection.cite, borderRejection.pendingCite],
            [lengthOf(regime.id, borderRejection)],
          ),
        ]
      : []),
  ];
}

function ofProcedure({ id: regime, procedure }: Regime): RuleRow[] {
  const { threshold } = procedure;
  return [
    row(regime, 'regular-procedure', [procedure.regular], []),
    row(regime, 'accelerated-procedure', [procedure.accelerated], []),
    row(
      regime,
      'border-procedure',
      [procedure.borderOptional],
      [
        {
          regime,
          name: 'Can be a duty',
          value: procedure.borderCanBeDuty ? 'yes' : 'no',
          cite: procedure.borderOptional,
          ...recalledPart({}, procedure.borderOptional),
        },
      ],
    ),
    ...(threshold
      ? [
          row(
            regime,
            'recognition-rate',
            [threshold.cite],
            [
              {
                regime,
                name: figureName('threshold'),
                value: `${threshold.percent} %`,
                cite: threshold.cite,
                ...recalledPart(threshold, threshold.cite),
              },
            ],
          ),
        ]
      : []),
    ...(procedure.borderCanBeDuty ? [row(regime, 'border-gate', [BORDER_GATE], [])] : []),
  ];
}

/** What a regime says beside its criteria: how responsibility moves and ends, and which procedure is chosen. */
export const otherRulesOf = (regime: Regime): RuleRow[] => [...ofResponsibility(regime), ...ofProcedure(regime)];
