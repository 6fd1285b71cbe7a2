import { APR_ADMISSIBILITY } from '../admissibility/index.ts';
import { remediesUnderApr } from '../appeal/index.ts';
import { applicationsUnderApr } from '../application/index.ts';
import { cite, day, months, years } from '../core/index.ts';
import { SAFE_ORIGINS_2026, TWENTY_PERCENT } from '../procedure/index.ts';
import { receptionSince2024 } from '../reception/index.ts';
import { remainUnderApr } from '../remain/index.ts';
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
  relocatedAfterEntry,
  rescuedAtSea,
  securityThreat,
  unaccompaniedMinor,
  validResidenceDocument,
  validVisa,
  visaFreeEntry,
} from '../responsibility/index.ts';
import { limitsUnder } from '../time/index.ts';
import type { Regime } from './regime.ts';

const minor = unaccompaniedMinor({
  cite: {
    several: cite('AMMR 25(4)'),
    family: cite('AMMR 25(2)'),
    relative: cite('AMMR 25(3)'),
    alone: cite('AMMR 25(5)'),
  },
  bestInterests: 'presumed',
});

const family = [
  familyMember({
    id: 'family-member-with-protection',
    cite: cite('AMMR 26(1)'),
    standings: ['beneficiary', 'long_term_resident', 'national_long_term_permit'],
    formed: 'before-arrival',
    bornLaterCounts: true,
  }),
  familyMember({
    id: 'family-member-naturalised',
    cite: cite('AMMR 26(2)'),
    standings: ['citizen_former_beneficiary'],
    formed: 'before-arrival',
    bornLaterCounts: true,
  }),
  familyMember({
    id: 'family-member-applicant',
    cite: cite('AMMR 27'),
    standings: ['applicant'],
    formed: 'before-arrival',
    bornLaterCounts: false,
  }),
];

const dependent = dependency({
  cite: cite('AMMR 34'),
  grounds: ['pregnancy', 'new_born', 'serious_illness', 'severe_disability', 'severe_trauma', 'old_age'],
  ties: ['origin', 'before_arrival'],
});

const ABSENCE = { period: months(9), cite: cite('AMMR 37(4)') };

const arrivals: ArrivalRule = {
  freshness: { irregular_entry: months(20), disembarked: months(12) },
  several: 'open',
  absence: ABSENCE.period,
};

const noRisk = {
  riskCite: cite('AMMR 16(3)'),
  familyProcedureCite: cite('AMMR 28'),
  evidence: { enough: cite('AMMR 40(6)'), weighed: cite('AMMR 40(4)') },
};

/** The chapter on criteria, top to bottom. Article 34 stands after the minors: the act gives it no rank of its own. */
const criteria: Criteria = {
  ...noRisk,
  places: {
    order: cite('AMMR 24(1)'),
    freeze: cite('AMMR 24(2)'),
    'only-these-for-a-minor': cite('AMMR 25(1)'),
    'children-born-later': cite('AMMR 26(3)'),
    'several-documents': cite('AMMR 29(3)'),
    'several-diplomas': cite('AMMR 30(2)'),
    'visa-free-here-too': cite('AMMR 31(2)'),
    'cannot-travel': cite('AMMR 34(2)'),
  },
  ordered: [
    securityThreat({ cite: cite('AMMR 16(4)') }),
    accompaniedMinor({ cite: cite('AMMR 36(2)'), withBeneficiaryToo: true }),
    ...minor,
    dependent,
    ...family,
    validResidenceDocument({ cite: cite('AMMR 29(1)') }),
    validVisa({ cite: cite('AMMR 29(2)') }),
    endedPapers({ cite: cite('AMMR 29(4)'), residenceDocument: years(3), visa: months(18) }),
    diploma({ cite: cite('AMMR 30(1)'), freshness: years(6) }),
    visaFreeEntry({ cite: cite('AMMR 31') }),
    airportTransit({ cite: cite('AMMR 32') }),
    relocatedAfterEntry({ cite: cite('AMMR 33(3)') }),
    rescuedAtSea({ ...arrivals, cite: cite('AMMR 33(2)') }),
    irregularEntry({ ...arrivals, cite: cite('AMMR 33(1)'), rescuesCount: false }),
    firstRegistration({ cite: cite('AMMR 16(2)') }),
  ],
};

/** What remains of the chapter after a relocation that came before any determination. */
const afterRelocation: Criteria = {
  ...noRisk,
  ordered: [
    securityThreat({ cite: cite('AMMR 16(4)') }),
    accompaniedMinor({ cite: cite('AMMR 36(2)') }),
    ...minor.filter((rule) => rule.id !== 'minor-alone'),
    dependent,
    ...family,
    visaFreeEntry({ cite: cite('AMMR 31') }),
    airportTransit({ cite: cite('AMMR 32') }),
    firstRegistration({ cite: cite('AMMR 68(2)') }),
  ],
};

/** Criteria where the second State takes over a pending determination from a State relieved of taking back. */
const afterTakeBackRelief: Criteria = {
  ...criteria,
  ordered: [
    ...criteria.ordered.filter(
      ({ id }) => !['minor-alone', 'rescued-at-sea', 'irregular-entry', 'first-registration'].includes(id),
    ),
    firstRegistration({ cite: cite('CFMR 13(3)') }),
  ],
};

/** The law adopted in 2024, applied since 12 June 2026. Applications registered before that day keep the criteria of Dublin III (AMMR 84). */
export const pact2024: Regime = {
  id: 'pact-2024',
  name: 'The Pact as adopted in 2024',
  from: { day: day('2026-06-12'), decidedBy: 'application_registered', cite: cite('AMMR 84(1)') },
  responsibility: {
    anchoredBy: 'application_registered',
    criteria,
    afterRelocation,
    afterTakeBackRelief,
    takeBackRelief: { determined: cite('CFMR 13(2)'), pending: cite('CFMR 13(3)') },
    offset: {
      cite: cite('AMMR 63(6)'),
      conditions: cite('AMMR 63(8)'),
      criteria: [
        'valid-residence-document',
        'valid-visa',
        'ended-papers',
        'diploma',
        'visa-free-entry',
        'airport-transit',
        'relocated-after-entry',
        'rescued-at-sea',
        'irregular-entry',
      ],
      requestWithin: months(2),
    },
    absence: ABSENCE,
    borderRejection: { period: months(15), cite: cite('AMMR 37(2)'), pendingCite: cite('AMMR 37(3)') },
    cite: {
      noApplication: cite('AMMR 38(1)'),
      recorded: cite('AMMR 36(1)(b)'),
      accepted: cite('AMMR 40(1)'),
      deemedAccepted: cite('AMMR 40(8)'),
      confirmed: cite('AMMR 41(3)'),
      deemedConfirmed: cite('AMMR 41(4)'),
      refused: cite('IR2055 9(2)'),
      requestLate: cite('AMMR 39(1) subpara 3'),
      transferLate: cite('AMMR 46(2)'),
      residenceDocument: cite('AMMR 37(1)'),
      setAside: cite('AMMR 43(1)'),
      discretion: cite('AMMR 35(1)'),
      bestInterests: cite('AMMR 37(1)'),
      relocated: cite('AMMR 68(3)'),
      departed: cite('AMMR 37(5)'),
      humanitarian: cite('AMMR 35(2)'),
      withdrawn: cite('AMMR 38(1)'),
      admitted: cite('AMMR 36(1)(c)'),
    },
  },
  procedure: {
    threshold: TWENTY_PERCENT,
    safeOrigins: SAFE_ORIGINS_2026,
    knowsCrisis: true,
    borderCanBeDuty: true,
    regular: cite('APR 35(4)'),
    accelerated: cite('APR 42(1)'),
    borderOptional: cite('APR 44(1)'),
  },
  limits: limitsUnder('pact-2024'),
  admissibility: APR_ADMISSIBILITY,
  application: applicationsUnderApr,
  reception: receptionSince2024,
  remain: remainUnderApr,
  remedy: remediesUnderApr,
};
