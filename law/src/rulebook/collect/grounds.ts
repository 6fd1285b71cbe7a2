import { ACCELERATION_GROUNDS, type AccelerationGround, type GroundRule } from '../../procedure/index.ts';
import { english, lookUp } from '../../words/index.ts';
import type { RuleParameter, RuleRow } from '../entry.ts';

const REGIME = 'pact-2024';

function parametersOf(ground: GroundRule): RuleParameter[] {
  const of = (name: string, value: string, cite = ground.cite): RuleParameter => ({
    regime: REGIME,
    name,
    value,
    cite,
  });
  return [
    of(
      'Border procedure',
      ground.borderDuty ? 'a duty' : ground.borderPossible ? 'possible' : 'not possible',
      ground.borderDuty,
    ),
    of('For a child who is alone', ground.loneMinor ? 'yes' : 'no', ground.loneMinor),
    ...(ground.neverWaived ? [of('When the yearly maximum is reached', 'stays a duty')] : []),
  ];
}

/** The grounds of the accelerated procedure. */
export const groundRows = (): RuleRow[] =>
  (Object.entries(ACCELERATION_GROUNDS) as [AccelerationGround, GroundRule][]).map(([name, ground]) => ({
    id: `ground.${name.replaceAll('_', '-')}`,
    name,
    kind: 'ground',
    title: `Accelerated procedure: ${english.grounds[name]}`,
    meaning: lookUp(english.reasons, `ground-${name.replaceAll('_', '-')}`),
    regime: REGIME,
    cites: [ground.cite, ...[ground.borderDuty, ground.loneMinor].filter((place) => place !== undefined)],
    asks:
      name === 'low_recognition_rate'
        ? ['recognition_rate_noted', 'person.nationality']
        : ['acceleration_ground_found'],
    parameters: parametersOf(ground),
    restsOn: name === 'low_recognition_rate' ? ['rule.recognition-rate'] : [],
  }));
