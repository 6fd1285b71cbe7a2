import {
  addDays,
  addMonths,
  type CaseFile,
  type Day,
  earlier,
  isMinorOn,
  type MemberState,
  type Situation,
} from '@openpact/law';

/**
 * What the criteria look at, as one flat record: what a rule engine for decision tables is asked with. Dates are counted
 * out beforehand, so that the tables need no calendar; `null` is what is not known, or is not there.
 */
export interface FlatFacts {
  /** The State that determines. */
  readonly here: MemberState;
  readonly threatIn: MemberState | null;
  readonly accompaniedBy: MemberState | null;
  readonly accompaniedAgainst: boolean;
  readonly minor: boolean | null;
  readonly unaccompanied: boolean | null;
  readonly married: boolean | null;
  readonly spouseHere: boolean | null;
  readonly relation: string | null;
  readonly relativeIn: MemberState | null;
  readonly relativeElsewhere: boolean;
  readonly relativeStatus: string | null;
  readonly relativePresent: boolean | null;
  readonly relativeCanCare: boolean | null;
  readonly relativeMinor: boolean | null;
  readonly relativeBest: string | null;
  readonly relativeDecided: boolean;
  readonly formed: string | null;
  readonly bornLater: boolean;
  readonly desire: boolean | null;
  /** A second relative, always a sibling who is legally present. */
  readonly secondIn: MemberState | null;
  readonly secondApart: boolean;
  readonly favours: MemberState | null;
  readonly favoursRelative: boolean;
  readonly favoursSecond: boolean;
  readonly againstRelative: boolean;
  readonly againstSecond: boolean;
  readonly againstHere: boolean;
  readonly dependsFor: string | null;
  readonly dependsIn: MemberState | null;
  readonly dependsResident: boolean | null;
  readonly dependsTies: string | null;
  readonly dependsCare: boolean | null;
  readonly dependsDesire: boolean | null;
  readonly cannotTravel: boolean;
  readonly permitIn: MemberState | null;
  readonly permitValid: boolean;
  /** Whole months since it ended. */
  readonly permitEnded: number | null;
  readonly permitUsed: boolean | null;
  readonly permitLeft: boolean;
  readonly visaOf: MemberState | null;
  readonly visaValid: boolean;
  readonly visaEnded: number | null;
  readonly visaUsed: boolean | null;
  readonly visaLeft: boolean;
  readonly diplomaIn: MemberState | null;
  readonly diplomaAge: number | null;
  readonly diplomaStudy: number | null;
  readonly diplomaYear: boolean | null;
  readonly diplomaRecognised: boolean | null;
  readonly diplomaLevel: boolean | null;
  readonly diplomaDistance: boolean;
  readonly visaFreeInto: MemberState | null;
  readonly visaFreeIntoHere: boolean;
  readonly visaFreeHere: boolean | null;
  readonly transit: boolean;
  readonly relocatedTo: MemberState | null;
  readonly arrival: 'entry' | 'rescue' | null;
  readonly arrivalIn: MemberState | null;
  /** Months begun since the arrival. */
  readonly arrivalMonths: number | null;
  readonly stayIn: MemberState | null;
  readonly stayMonths: number | null;
  readonly lawfulOnly: boolean;
}

export type FlatFact = keyof FlatFacts;

function wholeMonths(from: Day, to: Day): number {
  let n = Math.max(0, Math.floor((to - from) / 31) - 1);
  while (addMonths(from, n + 1) <= to) n += 1;
  return n;
}

function monthsBegun(from: Day, to: Day): number {
  const n = wholeMonths(from, to);
  return addMonths(from, n) >= to ? n : n + 1;
}

type Frozen = Situation['frozen'];

function papers(frozen: Frozen, on: Day, what: 'residence_document' | 'visa') {
  const issued = what === 'visa' ? frozen.first('visa_issued') : frozen.first('residence_document_issued');
  if (!issued) return { in: null, valid: false, ended: null, used: null, left: false };
  const from = issued.valid_from ?? issued.on;
  const state = (issued.type === 'visa_issued' ? issued.on_behalf_of : undefined) ?? issued.by;
  const has = issued.valid_until < on;
  return {
    in: state,
    valid: from <= on && !has,
    ended: has ? wholeMonths(issued.valid_until, on) : null,
    used: issued.used_for_entry ?? null,
    left: frozen.of('left_territory').some((left) => left.on > from),
  };
}

function arrivals(frozen: Frozen, on: Day) {
  const [entry, rescue, relocated] = [
    frozen.last('irregular_entry'),
    frozen.last('disembarked'),
    frozen.last('relocated'),
  ];
  const rescued = rescue !== undefined && (!entry || rescue.on >= entry.on);
  const arrival = rescued ? rescue : entry;
  const stay = frozen.last('stayed');
  return {
    arrival: arrival ? (rescued ? ('rescue' as const) : ('entry' as const)) : null,
    arrivalIn: (rescued ? rescue.in : entry?.into) ?? null,
    arrivalMonths: arrival ? monthsBegun(arrival.on, on) : null,
    relocatedTo: relocated && arrival && relocated.on >= arrival.on ? relocated.to : null,
    stayIn: stay?.in ?? null,
    stayMonths: stay ? wholeMonths(stay.on, earlier(addDays(stay.until, 1), on)) : null,
    lawfulOnly: !arrival && (frozen.first('regular_entry') ?? frozen.first('visa_free_entry')) !== undefined,
  };
}

function relatives(frozen: Frozen, known: Frozen, here: MemberState) {
  const [relative, second] = frozen.of('family_member');
  const best = known.last('best_interests_assessed');
  return {
    relation: relative?.relation ?? null,
    relativeIn: relative?.in ?? null,
    relativeElsewhere: relative !== undefined && relative.in !== here,
    relativeStatus: relative?.status ?? null,
    relativePresent: relative?.legally_present ?? null,
    relativeCanCare: relative?.can_care ?? null,
    relativeMinor: relative?.minor ?? null,
    relativeBest: relative?.best_interests ?? null,
    relativeDecided: relative !== undefined && frozen.of('family_member_decided').some((d) => d.in === relative.in),
    formed: relative?.formed ?? null,
    bornLater: relative?.born_after_arrival === true,
    desire: relative?.written_desire ?? null,
    secondIn: second?.in ?? null,
    secondApart: second !== undefined && second.in !== relative?.in,
    favours: best?.favours ?? null,
    favoursRelative: relative !== undefined && best?.favours === relative.in,
    favoursSecond: second !== undefined && best?.favours === second.in,
    againstRelative: relative !== undefined && best?.against_transfer_to === relative.in,
    againstSecond: second !== undefined && best?.against_transfer_to === second.in,
    againstHere: best?.by === here && best.against_transfer_to === here,
  };
}

function bonds(frozen: Frozen) {
  const bond = frozen.last('dependency');
  return {
    dependsFor: bond?.ground ?? null,
    dependsIn: bond?.in ?? null,
    dependsResident: bond?.legally_resident ?? null,
    dependsTies: bond?.ties ?? null,
    dependsCare: bond?.able_to_care ?? null,
    dependsDesire: bond?.written_desire ?? null,
    cannotTravel: bond?.cannot_travel === true,
  };
}

function studies(frozen: Frozen, on: Day) {
  const diploma = frozen.last('diploma_awarded');
  return {
    diplomaIn: diploma?.in ?? null,
    diplomaAge: diploma ? wholeMonths(diploma.on, on) : null,
    diplomaStudy: diploma?.study_months ?? null,
    diplomaYear: diploma?.academic_year ?? null,
    diplomaRecognised: diploma?.recognised ?? null,
    diplomaLevel: diploma?.isced_2_or_higher ?? null,
    diplomaDistance: diploma?.distance_learning === true,
  };
}

function company({ known, frozen, anchor }: Situation) {
  const came = known.last('accompanied_by');
  const threat = known.of('security_check_done').findLast((check) => check.threat);
  const { born, unaccompanied, married, spouse_legally_present: spouse }: CaseFile['person'] = frozen.person;
  return {
    threatIn: threat?.in ?? null,
    accompaniedBy: came?.responsible ?? null,
    accompaniedAgainst: came?.best_interests === 'against',
    minor: born === undefined ? null : isMinorOn(born, anchor.on),
    unaccompanied: unaccompanied ?? null,
    married: married ?? null,
    spouseHere: spouse ?? null,
  };
}

/** The flat record of a situation that holds at most one of each thing, and two relatives. */
export function flatFactsOf(situation: Situation): FlatFacts {
  const { frozen, known, anchor } = situation;
  const [permit, visa] = [papers(frozen, anchor.on, 'residence_document'), papers(frozen, anchor.on, 'visa')];
  const visaFree = frozen.last('visa_free_entry');
  return {
    here: anchor.state,
    ...company(situation),
    ...relatives(frozen, known, anchor.state),
    ...bonds(frozen),
    permitIn: permit.in,
    permitValid: permit.valid,
    permitEnded: permit.ended,
    permitUsed: permit.used,
    permitLeft: permit.left,
    visaOf: visa.in,
    visaValid: visa.valid,
    visaEnded: visa.ended,
    visaUsed: visa.used,
    visaLeft: visa.left,
    ...studies(frozen, anchor.on),
    visaFreeInto: visaFree?.into ?? null,
    visaFreeIntoHere: visaFree?.into === anchor.state,
    visaFreeHere: visaFree?.waived_in?.includes(anchor.state) ?? null,
    transit: frozen.of('application_made').some((made) => made.at === 'airport_transit'),
    ...arrivals(frozen, anchor.on),
  };
}
