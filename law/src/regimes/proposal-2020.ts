import { applicationsUnderApr } from '../application/index.ts';
import { type Citation, cite, day, type MemberState, months, years } from '../core/index.ts';
import { receptionSince2024 } from '../reception/index.ts';
import {
  type ArrivalRule,
  accompaniedMinor,
  airportTransit,
  type Criteria,
  dependency,
  diploma,
  endedPapers,
  familyMember,
  firstRegistration,
  irregularEntry,
  type Rule,
  relocatedAfterEntry,
  rescuedAtSea,
  securityThreat,
  unaccompaniedMinor,
  validResidenceDocument,
  validVisa,
  visaFreeEntry,
} from '../responsibility/index.ts';
import { limitsUnder } from '../time/index.ts';
import { underProposal } from './counterparts.ts';
import type { Regime } from './regime.ts';

const at = (article: string): Citation => cite(`COM(2020)610 ${article}`);

/** A criterion whose place or figure is recalled, not read in the proposal. */
const recalled = (criterion: Rule<MemberState>): Rule<MemberState> => ({ ...criterion, recalled: true });

const minor = unaccompaniedMinor({
  cite: { several: at('15'), family: at('15'), relative: at('15'), alone: at('15') },
  bestInterests: 'presumed',
});

/** Siblings are inside the family, which must have come to be before arrival (Article 2(g)). */
const family = [
  familyMember({
    id: 'family-member-with-protection',
    cite: at('16'),
    standings: ['beneficiary'],
    formed: 'before-arrival',
    bornLaterCounts: true,
    siblings: true,
  }),
  familyMember({
    id: 'family-member-applicant',
    cite: at('17'),
    standings: ['applicant'],
    formed: 'before-arrival',
    bornLaterCounts: false,
    siblings: true,
  }),
];

const arrivals: ArrivalRule = {
  freshness: { irregular_entry: years(3), disembarked: years(3) },
  several: 'open',
  absence: months(3),
};

const noRisk = {
  riskCite: at('8(3)'),
  familyProcedureCite: at('18'),
  evidence: { enough: at('30'), weighed: at('30') },
};

const common = [recalled(securityThreat({ cite: at('8(4)') })), recalled(accompaniedMinor({ cite: at('26') }))];
const dependent = recalled(
  dependency({
    cite: at('24'),
    grounds: ['pregnancy', 'new_born', 'serious_illness', 'severe_disability', 'severe_trauma', 'old_age'],
    ties: ['origin', 'before_arrival'],
  }),
);

/** Articles 15 to 23, top to bottom: the entry stands before the visa-free entry, and a diploma counts at any age. */
const criteria: Criteria = {
  ...noRisk,
  ordered: [
    ...common,
    ...minor.map(recalled),
    dependent,
    ...family,
    recalled(validResidenceDocument({ cite: at('19') })),
    recalled(validVisa({ cite: at('19') })),
    recalled(endedPapers({ cite: at('19(4)'), residenceDocument: years(3), visa: months(18) })),
    diploma({ cite: at('20') }),
    recalled(relocatedAfterEntry({ cite: at('21') })),
    recalled(rescuedAtSea({ ...arrivals, cite: at('21(2)') })),
    recalled(irregularEntry({ ...arrivals, cite: at('21(1)'), rescuesCount: false })),
    recalled(visaFreeEntry({ cite: at('22') })),
    recalled(airportTransit({ cite: at('23') })),
    recalled(firstRegistration({ cite: at('8(2)') })),
  ],
};

/** After a relocation before any determination: without papers' rivals, the entry and the first registration. */
const afterRelocation: Criteria = {
  ...noRisk,
  ordered: [
    ...common,
    ...minor.filter((rule) => rule.id !== 'minor-alone').map(recalled),
    dependent,
    ...family,
    recalled(validResidenceDocument({ cite: at('19') })),
    recalled(validVisa({ cite: at('19') })),
    diploma({ cite: at('20') }),
    recalled(firstRegistration({ cite: at('58(2)') })),
  ],
};

/** What the Commission proposed on 23 September 2020. It never became law, so no file falls under it by itself. */
export const proposal2020: Regime = {
  id: 'proposal-2020',
  name: 'The Commission’s proposal of 2020',
  from: { day: day('2020-09-23'), decidedBy: 'application_registered', cite: at('14') },
  responsibility: {
    anchoredBy: 'application_registered',
    recalled: true,
    criteria,
    afterRelocation,
    absence: { period: months(3), cite: at('27') },
    cite: {
      noApplication: at('28'),
      recorded: at('26'),
      accepted: at('30'),
      deemedAccepted: at('30'),
      confirmed: at('31'),
      deemedConfirmed: at('31'),
      refused: at('30'),
      requestLate: at('29'),
      transferLate: at('35'),
      residenceDocument: at('27'),
      setAside: at('33'),
      discretion: at('25(1)'),
      bestInterests: at('15'),
      relocated: at('58'),
      departed: at('27'),
      humanitarian: at('25(2)'),
      withdrawn: at('28'),
      admitted: at('26'),
    },
  },
  procedure: {
    threshold: { cite: cite('COM(2020)611 40'), percent: 20 },
    knowsCrisis: true,
    borderCanBeDuty: true,
    regular: cite('COM(2020)611 40'),
    accelerated: cite('COM(2020)611 40'),
    borderOptional: cite('COM(2020)611 41'),
    youngChildrenStayOut: { under: years(12), cite: cite('COM(2020)611 41') },
  },
  counterparts: underProposal,
  limits: limitsUnder('proposal-2020'),
  application: applicationsUnderApr,
  reception: receptionSince2024,
  remain: {
    cite: {
      untilDecision: cite('COM(2020)611 54'),
      protection: cite('COM(2020)611 53'),
      final: cite('COM(2020)611 53'),
      appeal: cite('COM(2020)611 54'),
      court: cite('COM(2020)611 54'),
    },
  },
  // The times to appeal are recalled as ranges only, so what is open is not worked out.
  remedy: { cite: cite('COM(2020)611 53'), timesAreSet: false },
};
