import type { Mark, PledgeType, PressureCategory } from '@openpact/reference';
import type { FigureReason, StepId } from '@openpact/solidarity';
import type { ColumnId, MapMeasure } from './choices.ts';
import type { Part } from './part.ts';

type Words<K extends string> = Readonly<Record<K, string>>;

/** A figure's mark, as short as it can be said. */
export const MARK: Words<Mark> = {
  official: 'official',
  confirmed: 'confirmed',
  'single-source': 'single source',
  derived: 'derived',
  unknown: 'unknown',
};

/** What the marks mean. */
export const MARK_MEANING: Words<Mark> = {
  official: 'Published by the institution or office that makes the figure.',
  confirmed: 'Two sources say the same. The text of the Council’s act itself could not be read.',
  'single-source': 'One source only, or one that quotes another.',
  derived: 'Computed by OpenPact from other figures, by the rule of the law that is named.',
  unknown: 'Nobody is known to have published it. It is not zero.',
};

export const UNKNOWN = 'unknown';

export const CATEGORY: Words<PressureCategory> = {
  under_pressure: 'under pressure',
  at_risk: 'at risk',
  significant_situation: 'significant situation',
  none: '',
  not_bound: 'not bound',
};

export const PLEDGE: Words<PledgeType> = {
  relocation: 'relocation',
  financial: 'money',
  alternative: 'other measures',
  'relocation+financial': 'relocation and money',
  none: 'nothing',
};

export const DEDUCTION: Words<'full' | 'partial'> = { full: 'in full', partial: 'in part' };

/** Why a figure is as it is. */
export const REASON: Words<FigureReason> = {
  'by-the-key': 'by the reference key',
  'pledged-nothing': 'reported as no pledge',
  'full-deduction': 'deducted in full',
  'partial-deduction': 'deducted in part, of a pledge not known',
  'need-not-deliver': 'draws on the pool, need not deliver',
  'pledge-not-known': 'pledge not known',
  'deduction-not-known': 'deduction not known',
  'no-source': 'no source found',
  'sum-of-known': 'sum of what is known',
};

/** What the map shows a State as. */
export const PART: Words<Part> = {
  draws: 'Draws on the pool',
  relocation: 'Pledged relocation',
  financial: 'Pledged money',
  other: 'Pledged a mix or other measures',
  relieved: 'Deducted in full',
  nothing: 'Pledged nothing',
  unknown: 'Pledge unknown',
  outside: 'Not bound',
};

export const MAP: Words<MapMeasure> = { part: 'What each State does', share: 'How much each State’s share is' };

export const STEP: Words<StepId> = {
  proposed: 'Proposed by the Commission',
  reference: 'Agreed by the Council',
  shares: 'Shares of the States',
  pledged: 'Pledged',
  deducted: 'Deducted in full',
  'not-due': 'Not due: draw on the pool',
  effective: 'Still due',
  delivered: 'Delivered',
};

export const COLUMN: Words<ColumnId> = {
  state: 'State',
  share: 'Share',
  'share-places': 'Share in places',
  'share-money': 'Share in EUR',
  type: 'Pledge',
  places: 'Places pledged',
  money: 'EUR pledged',
  deduction: 'Deduction',
  effective: 'Places still due',
  delivered: 'Places delivered',
};

export const TEXT = {
  title: (year: number) => `The solidarity year ${year}`,
  lead: (places: string, money: string) =>
    `The States agreed to share out ${places} places for people, or EUR ${money} in money of the same worth. This page follows the promise from need to delivery, and says what nobody has published.`,
  mapHeading: 'The States on the map',
  mapTitle: (year: number, measure: string) => `Map of Europe, ${year}: ${measure.toLowerCase()}`,
  mapTableHint: 'The same figures, and more, are in the table below.',
  chartHeading: 'From need to delivery',
  chartIntro: (money: string) => `In places. Money is counted at EUR ${money} a place.`,
  chartTitle: (year: number) => `The solidarity of ${year}, step by step`,
  atLeast: (n: string) => `at least ${n}`,
  less: (n: string) => `${n} less`,
  atMost: (n: string) => `unknown, at most ${n}`,
  reportedSum: (n: string, mark: string) => `reported: ${n} (${mark})`,
  estimate: (n: string, mark: string) => `Spain’s estimate: ${n} (${mark})`,
  notKnownFor: (n: number) => `${n} ${n === 1 ? 'State' : 'States'} unknown`,
  stepsHeading: 'The steps in words, with sources',
  tableHeading: 'State by State',
  tableIntro: 'Choose a heading to sort by it. Unknown figures come last. What is unknown is not zero.',
  tableRegion: 'Table of the States, scrolls sideways',
  sortBy: (column: string) => `Sort by ${column.toLowerCase()}`,
  sorted: { ascending: 'sorted, smallest first', descending: 'sorted, largest first' },
  total: 'All 26',
  notBound: (state: string) => `${state} is not bound by the solidarity part`,
  downloads: 'Take the figures with you',
  csv: 'Table as CSV',
  json: 'Everything as JSON',
  factsHeading: 'The pool as a whole',
  marksHeading: 'How sure each figure is',
  keyHeading: 'How the shares are computed',
  key: (population: number, gdp: number) =>
    `Half of a State’s share follows its population (1 January ${population}), half its gross domestic product (${gdp}). Together the shares are exactly 1. A part of a place counts as a whole one, so the places come to a little more than was agreed. The Council’s own figures by State could not be read. Where a State is reported to have pledged exactly its share, ours differs by up to five places.`,
  sourcesHeading: 'Sources',
  source: 'source',
  kind: { official: 'official', press: 'press', note: 'machine-written note, weak' },
  listing: 'under its name, as the Commission listed it',
  notesHeading: 'What else is reported, State by State',
  yes: 'yes',
} as const;
