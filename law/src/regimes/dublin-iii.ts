import { remediesUnderDirective } from '../appeal/index.ts';
import { applicationsUnderDublin } from '../application/index.ts';
import { cite, day, months, years } from '../core/index.ts';
import { TWENTY_PERCENT } from '../procedure/index.ts';
import { receptionSince2013 } from '../reception/index.ts';
import { remainUnderDirective } from '../remain/index.ts';
import {
  type ArrivalRule,
  accompaniedMinor,
  airportTransit,
  type Criteria,
  continuousStay,
  dependency,
  endedPapersUsedForEntry,
  familyMember,
  firstRegistration,
  irregularEntry,
  unaccompaniedMinor,
  validResidenceDocument,
  validVisa,
  visaFreeEntry,
} from '../responsibility/index.ts';
import { limitsUnder } from '../time/index.ts';
import { underDirectives } from './counterparts.ts';
import type { Regime } from './regime.ts';

/** A rescue is an entry like others. */
const arrivals: ArrivalRule = {
  freshness: { irregular_entry: months(12), disembarked: months(12) },
  several: 'latest',
  absence: months(3),
};

/** Chapter III of Dublin III, top to bottom. */
const criteria: Criteria = {
  riskCite: cite('D3 3(2)'),
  onlySystemicRisk: true,
  places: {
    order: cite('D3 7(1)'),
    freeze: cite('D3 7(2)'),
    'lodged-from-another-state': cite('D3 20(4)'),
    'several-documents': cite('D3 12(3)'),
    'visa-free-here-too': cite('D3 14(2)'),
    'cannot-travel': cite('D3 16(2)'),
  },
  familyProcedureCite: cite('D3 11'),
  evidence: { enough: cite('D3 22(5)'), weighed: cite('D3 22(3)') },
  ordered: [
    accompaniedMinor({ cite: cite('D3 20(3)') }),
    ...unaccompaniedMinor({
      cite: { several: cite('D3 8(3)'), family: cite('D3 8(1)'), relative: cite('D3 8(2)'), alone: cite('D3 8(4)') },
      bestInterests: 'to-be-found',
    }),
    dependency({
      cite: cite('D3 16(1)'),
      grounds: ['pregnancy', 'new_born', 'serious_illness', 'severe_disability', 'old_age'],
      ties: ['origin'],
    }),
    familyMember({
      id: 'family-member-with-protection',
      cite: cite('D3 9'),
      standings: ['beneficiary'],
      formed: 'any-time',
      bornLaterCounts: true,
    }),
    familyMember({
      id: 'family-member-applicant',
      cite: cite('D3 10'),
      standings: ['applicant'],
      formed: 'in-origin',
      bornLaterCounts: false,
    }),
    validResidenceDocument({ cite: cite('D3 12(1)') }),
    validVisa({ cite: cite('D3 12(2)') }),
    endedPapersUsedForEntry({ cite: cite('D3 12(4)'), residenceDocument: years(2), visa: months(6) }),
    irregularEntry({ ...arrivals, cite: cite('D3 13(1)'), rescuesCount: true }),
    continuousStay({ cite: cite('D3 13(2)'), least: months(5) }),
    visaFreeEntry({ cite: cite('D3 14') }),
    airportTransit({ cite: cite('D3 15') }),
    firstRegistration({ cite: cite('D3 3(2)') }),
  ],
};

/** Regulation 604/2013, for applications registered before 12 June 2026. */
export const dublinIII: Regime = {
  id: 'dublin-iii',
  name: 'Dublin III',
  from: { day: day('2014-01-01'), decidedBy: 'application_lodged', cite: cite('D3 49') },
  responsibility: {
    anchoredBy: 'application_lodged',
    criteria,
    childStaysWhereItIs: true,
    absence: { period: months(3), cite: cite('D3 19(2)') },
    cite: {
      noApplication: cite('D3 20(1)'),
      recorded: cite('D3 18(1)'),
      accepted: cite('D3 22(1)'),
      deemedAccepted: cite('D3 22(7)'),
      confirmed: cite('D3 25(1)'),
      deemedConfirmed: cite('D3 25(2)'),
      refused: cite('IR1560 5(2)'),
      requestLate: cite('D3 21(1) subpara 3'),
      takeBackLate: cite('D3 23(3)'),
      transferLate: cite('D3 29(2)'),
      residenceDocument: cite('D3 19(1)'),
      setAside: cite('D3 27(1)'),
      discretion: cite('D3 17(1)'),
      bestInterests: cite('D3 8(4)'),
      relocated: cite('D3 17(1)'),
      departed: cite('D3 19(3)'),
      humanitarian: cite('D3 17(2)'),
      withdrawn: cite('D3 20(5)'),
      protectedElsewhere: cite('D3 18(1)'),
    },
  },
  procedure: {
    earlyThreshold: {
      threshold: { cite: cite('SCO-26 1(7)'), percent: TWENTY_PERCENT.percent },
      from: day('2026-02-27'),
      until: day('2026-06-11'),
    },
    borderCanBeDuty: false,
    regular: cite('APD 31(3)'),
    accelerated: cite('APD 31(8)'),
    borderOptional: cite('APD 43(1)'),
  },
  counterparts: underDirectives,
  limits: limitsUnder('dublin-iii'),
  application: applicationsUnderDublin,
  reception: receptionSince2013,
  remain: remainUnderDirective,
  remedy: remediesUnderDirective,
};
