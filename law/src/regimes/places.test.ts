import { expect, test } from 'vitest';
import { type Citation, formatDay, formatPeriod } from '../core/index.ts';
import { findRegime } from './index.ts';
import { TRANSITION } from './regime-of.ts';

const regime = (id: string) => {
  const found = findRegime(id);
  if (!found) throw new Error(`No regime ${id}.`);
  return found;
};

/** The articles of one act, without its name. */
const articles = (act: string, places: Readonly<Record<string, Citation | undefined>>) =>
  Object.fromEntries(Object.entries(places).map(([name, place]) => [name, place?.replace(`${act} `, '')]));

test('who is responsible, and why no longer: places in the 2024 law', () => {
  const { cite, absence, borderRejection, offset, takeBackRelief } = regime('pact-2024').responsibility;
  expect(articles('AMMR', cite)).toEqual({
    noApplication: '38(1)',
    recorded: '36(1)(b)',
    accepted: '40(1)',
    deemedAccepted: '40(8)',
    confirmed: '41(3)',
    deemedConfirmed: '41(4)',
    refused: 'IR2055 9(2)',
    requestLate: '39(1) subpara 3',
    transferLate: '46(2)',
    residenceDocument: '37(1)',
    setAside: '43(1)',
    discretion: '35(1)',
    bestInterests: '37(1)',
    relocated: '68(3)',
    departed: '37(5)',
    humanitarian: '35(2)',
    withdrawn: '38(1)',
    admitted: '36(1)(c)',
  });
  expect([absence.cite, formatPeriod(absence.period)]).toEqual(['AMMR 37(4)', '9 months']);
  expect([borderRejection?.cite, borderRejection?.pendingCite]).toEqual(['AMMR 37(2)', 'AMMR 37(3)']);
  expect(borderRejection && formatPeriod(borderRejection.period)).toBe('15 months');
  expect(takeBackRelief).toEqual({ determined: 'CFMR 13(2)', pending: 'CFMR 13(3)' });
  expect([offset?.cite, offset?.conditions]).toEqual(['AMMR 63(6)', 'AMMR 63(8)']);
  expect(offset && formatPeriod(offset.requestWithin)).toBe('2 months');
  // The criteria of Articles 29 to 33.
  expect(offset?.criteria).toEqual([
    'valid-residence-document',
    'valid-visa',
    'ended-papers',
    'diploma',
    'visa-free-entry',
    'airport-transit',
    'relocated-after-entry',
    'rescued-at-sea',
    'irregular-entry',
  ]);
});

test('who is responsible, and why no longer: places in Dublin III', () => {
  const { cite, absence, childStaysWhereItIs } = regime('dublin-iii').responsibility;
  expect(articles('D3', cite)).toEqual({
    noApplication: '20(1)',
    recorded: '18(1)',
    accepted: '22(1)',
    deemedAccepted: '22(7)',
    confirmed: '25(1)',
    deemedConfirmed: '25(2)',
    refused: 'IR1560 5(2)',
    requestLate: '21(1) subpara 3',
    takeBackLate: '23(3)',
    transferLate: '29(2)',
    residenceDocument: '19(1)',
    setAside: '27(1)',
    discretion: '17(1)',
    bestInterests: '8(4)',
    relocated: '17(1)',
    departed: '19(3)',
    humanitarian: '17(2)',
    withdrawn: '20(5)',
    protectedElsewhere: '18(1)',
  });
  expect([absence.cite, formatPeriod(absence.period), childStaysWhereItIs]).toEqual(['D3 19(2)', '3 months', true]);
});

test('who is responsible, and why no longer: places in the proposal of 2020', () => {
  const { cite, absence, recalled } = regime('proposal-2020').responsibility;
  expect(articles('COM(2020)610', cite)).toEqual({
    noApplication: '28',
    recorded: '26',
    accepted: '30',
    deemedAccepted: '30',
    confirmed: '31',
    deemedConfirmed: '31',
    refused: '30',
    requestLate: '29',
    transferLate: '35',
    residenceDocument: '27',
    setAside: '33',
    discretion: '25(1)',
    bestInterests: '15',
    relocated: '58',
    departed: '27',
    humanitarian: '25(2)',
    withdrawn: '28',
    admitted: '26',
  });
  expect([absence.cite, formatPeriod(absence.period), recalled]).toEqual(['COM(2020)610 27', '3 months', true]);
});

test.each([
  [
    'dublin-iii',
    {
      order: '7(1)',
      freeze: '7(2)',
      'lodged-from-another-state': '20(4)',
      'several-documents': '12(3)',
      'visa-free-here-too': '14(2)',
      'cannot-travel': '16(2)',
    },
    ['3(2)', '11', '22(5)', '22(3)'],
    'D3',
  ],
  [
    'pact-2024',
    {
      order: '24(1)',
      freeze: '24(2)',
      'only-these-for-a-minor': '25(1)',
      'children-born-later': '26(3)',
      'several-documents': '29(3)',
      'several-diplomas': '30(2)',
      'visa-free-here-too': '31(2)',
      'cannot-travel': '34(2)',
    },
    ['16(3)', '28', '40(6)', '40(4)'],
    'AMMR',
  ],
  ['proposal-2020', {}, ['8(3)', '18', '30', '30'], 'COM(2020)610'],
])('beside the criteria, under %s', (id, places, [risk, family, enough, weighed], act) => {
  const { criteria } = regime(id).responsibility;
  expect(articles(act, criteria.places ?? {})).toEqual(places);
  expect(
    articles(act, { risk: criteria.riskCite, family: criteria.familyProcedureCite, ...criteria.evidence }),
  ).toEqual({ risk, family, enough, weighed });
});

test.each([
  ['dublin-iii', '2014-01-01', 'application_lodged', 'D3 49'],
  ['pact-2024', '2026-06-12', 'application_registered', 'AMMR 84(1)'],
  ['proposal-2020', '2020-09-23', 'application_registered', 'COM(2020)610 14'],
])('%s applies from %s on', (id, since, decidedBy, place) => {
  const { from, responsibility } = regime(id);
  expect([formatDay(from.day), from.decidedBy, from.cite]).toEqual([since, decidedBy, place]);
  expect(responsibility.anchoredBy).toBe(decidedBy);
});

test('where the change from one law to the other stands', () => {
  expect(TRANSITION).toEqual({
    registeredSince: 'AMMR 84(1)',
    registeredBefore: 'AMMR 84(2)',
    movedOnSince: 'IR2055 13',
  });
});

test.each([
  ['dublin-iii', 'APD 31(3)', 'APD 31(8)', 'APD 43(1)', undefined, false],
  ['pact-2024', 'APR 35(4)', 'APR 42(1)', 'APR 44(1)', 'APR 42(1)(j) 20', true],
  ['proposal-2020', 'COM(2020)611 40', 'COM(2020)611 40', 'COM(2020)611 41', 'COM(2020)611 40 20', true],
])('the procedures under %s', (id, regular, accelerated, border, rate, canBeDuty) => {
  const { procedure } = regime(id);
  expect([procedure.regular, procedure.accelerated, procedure.borderOptional]).toEqual([regular, accelerated, border]);
  expect(procedure.threshold && `${procedure.threshold.cite} ${procedure.threshold.percent}`).toBe(rate);
  expect(procedure.borderCanBeDuty).toBe(canBeDuty);
});

test('who stays out, and since when the rate could be used', () => {
  const { earlyThreshold } = regime('dublin-iii').procedure;
  expect(earlyThreshold?.threshold).toEqual({ cite: 'SCO-26 1(7)', percent: 20 });
  const young = regime('proposal-2020').procedure.youngChildrenStayOut;
  expect(young && [young.cite, formatPeriod(young.under)]).toEqual(['COM(2020)611 41', '12 years']);
});

/** Criteria that a list holds, in order. */
const ids = (id: string, list: 'afterRelocation' | 'afterTakeBackRelief') =>
  regime(id).responsibility[list]?.ordered.map((rule) => `${rule.id}, ${rule.cite}`);

test('after a relocation the 2024 law asks no more of arrivals, papers and diplomas', () => {
  expect(ids('pact-2024', 'afterRelocation')).toEqual([
    'security-threat, AMMR 16(4)',
    'accompanied-minor, AMMR 36(2)',
    'minor-with-relatives-in-several-states, AMMR 25(4)',
    'minor-with-family, AMMR 25(2)',
    'minor-with-relative, AMMR 25(3)',
    'dependency, AMMR 34',
    'family-member-with-protection, AMMR 26(1)',
    'family-member-naturalised, AMMR 26(2)',
    'family-member-applicant, AMMR 27',
    'visa-free-entry, AMMR 31',
    'airport-transit, AMMR 32',
    'first-registration, AMMR 68(2)',
  ]);
});

test('relief from taking back leaves out the arrivals, the child alone and the first registration', () => {
  const { ordered } = regime('pact-2024').responsibility.criteria;
  const left = ids('pact-2024', 'afterTakeBackRelief') ?? [];
  expect(left.at(-1)).toBe('first-registration, CFMR 13(3)');
  expect(ordered.map(({ id, cite }) => `${id}, ${cite}`).filter((rule) => !left.includes(rule))).toEqual([
    'minor-alone, AMMR 25(5)',
    'rescued-at-sea, AMMR 33(2)',
    'irregular-entry, AMMR 33(1)',
    'first-registration, AMMR 16(2)',
  ]);
});

test('after a relocation the proposal of 2020 asks no more of arrivals', () => {
  expect(ids('proposal-2020', 'afterRelocation')).toEqual([
    'security-threat, COM(2020)610 8(4)',
    'accompanied-minor, COM(2020)610 26',
    'minor-with-relatives-in-several-states, COM(2020)610 15',
    'minor-with-family, COM(2020)610 15',
    'minor-with-relative, COM(2020)610 15',
    'dependency, COM(2020)610 24',
    'family-member-with-protection, COM(2020)610 16',
    'family-member-applicant, COM(2020)610 17',
    'valid-residence-document, COM(2020)610 19',
    'valid-visa, COM(2020)610 19',
    'diploma, COM(2020)610 20',
    'first-registration, COM(2020)610 58(2)',
  ]);
});

test('what is recalled of the proposal bears the mark, and what was read does not', () => {
  const { criteria, afterRelocation } = regime('proposal-2020').responsibility;
  const read = ['family-member-with-protection', 'family-member-applicant', 'diploma'];
  for (const { id, recalled } of [...criteria.ordered, ...(afterRelocation?.ordered ?? [])])
    expect(recalled, id).toBe(read.includes(id) ? undefined : true);
});

test('staying and appeals in the proposal of 2020', () => {
  const { remain, remedy } = regime('proposal-2020');
  expect(articles('COM(2020)611', remain.cite)).toEqual({
    untilDecision: '54',
    protection: '53',
    final: '53',
    appeal: '54',
    court: '54',
  });
  expect(remedy).toMatchObject({ cite: 'COM(2020)611 53', timesAreSet: false });
});
