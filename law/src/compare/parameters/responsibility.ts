import { months, years } from '../../core/index.ts';
import { confirmed, held, none, type Parameter, parametersOf, recalled, says } from '../parameter.ts';

const entry = { criterion: 'irregular-entry', figure: 'freshness' } as const;
const rescue = { criterion: 'rescued-at-sea', figure: 'freshness' } as const;
const ended = (figure: string) => ({ criterion: 'ended-papers', figure }) as const;
const endedUsed = (figure: string) => ({ criterion: 'ended-papers-used-for-entry', figure }) as const;
const absence = { ends: 'absence' } as const;

/** Which State examines: what the three regimes say of the criteria. */
export const responsibilityParameters: readonly Parameter[] = parametersOf('responsibility', [
  [
    'resp.anchor',
    'The day on which the facts are frozen',
    says('first lodging of an application', 'D3 7(2)'),
    recalled('first registration', 'COM(2020)610 14(2)'),
    says('first registration', 'AMMR 24(2)'),
  ],
  [
    'resp.default',
    'Which State, when no criterion points anywhere',
    says('where it was first lodged', 'D3 3(2)'),
    recalled('where it was first registered', 'COM(2020)610 8(2)'),
    says('where it was first registered', 'AMMR 16(2)'),
  ],
  [
    'resp.family.formation',
    'A family counts when it came to be before',
    says('the flight from the country of origin', 'D3 2(g)'),
    confirmed('the arrival in the States', 'COM(2020)610 2'),
    says('the arrival in the States', 'AMMR 2(8)'),
  ],
  [
    'resp.family.siblings',
    'Brothers and sisters of an adult are family',
    says('no', 'D3 2(g)'),
    confirmed('yes', 'COM(2020)610 2'),
    says('no; they count for a child alone and for persons who depend on care', 'AMMR 25(2)', 'AMMR 34'),
  ],
  [
    'resp.diploma',
    'A diploma points to the State where it was earned',
    none,
    confirmed('yes, however old', 'COM(2020)610 20'),
    says(['yes, when less than ', held(years(6), { criterion: 'diploma', figure: 'freshness' }), ' old'], 'AMMR 30(1)'),
  ],
  [
    'resp.visa.expired_months',
    'How long a visa counts after its end',
    says(held(months(6), endedUsed('visa')), 'D3 12(4)'),
    recalled(held(months(18), ended('visa')), 'COM(2020)610 19'),
    says(held(months(18), ended('visa')), 'AMMR 29(4)'),
  ],
  [
    'resp.permit.expired_years',
    'How long a residence document counts after its end',
    says(held(years(2), endedUsed('residence-document')), 'D3 12(4)'),
    recalled(held(years(3), ended('residence-document')), 'COM(2020)610 19'),
    says(held(years(3), ended('residence-document')), 'AMMR 29(4)'),
  ],
  [
    'resp.entry.cease_months',
    'How long a crossing without authorisation counts',
    says(held(months(12), entry), 'D3 13(1)'),
    recalled(held(months(36), entry), 'COM(2020)610 21'),
    says(held(months(20), entry), 'AMMR 33(1)'),
  ],
  [
    'resp.sar.cease_months',
    'How long a landing after a rescue at sea counts',
    says([held(months(12), entry), ', as a crossing'], 'D3 13(1)'),
    recalled(held(months(36), rescue), 'COM(2020)610 21'),
    says(held(months(12), rescue), 'AMMR 33(2)'),
  ],
  [
    'resp.leave.cease_months',
    'Absence after which the duties end',
    says(held(months(3), absence), 'D3 19(2)'),
    recalled(held(months(3), absence), 'COM(2020)610 27'),
    says(held(months(9), absence), 'AMMR 37(4)'),
  ],
]);
