import type { EventOf } from './case-event.ts';

type Withdrawn = EventOf<'application_withdrawn'>;

/** What counts as giving up an application without saying so. */
export type OmissionId = NonNullable<Withdrawn['ground']>;

/** A noted fact that excuses an omission. */
export interface Excuse {
  readonly field: 'good_cause' | 'opportunity' | 'has_address' | 'housed_by_authorities';
  /** The value that excuses. */
  readonly is: boolean;
  readonly says: string;
}

const GOOD_CAUSE: Excuse = { field: 'good_cause', is: true, says: 'good-cause' };

/** What excuses each omission; the refusal of data and leaving the State know no excuse. Source: APR 41(1)(a)-(f). */
export const EXCUSES: Readonly<Record<OmissionId, readonly Excuse[]>> = {
  not_lodged: [{ field: 'opportunity', is: false, says: 'no-opportunity-to-lodge' }, GOOD_CAUSE],
  data_refused: [],
  address_refused: [
    { field: 'has_address', is: false, says: 'no-address-to-give' },
    { field: 'housed_by_authorities', is: true, says: 'housed-by-the-authorities' },
  ],
  interview_missed: [GOOD_CAUSE],
  not_available: [GOOD_CAUSE],
  left_the_state: [],
};

/** The excuses for an omission; where its kind was not noted, a good cause. */
export const excusesFor = ({ ground }: Withdrawn): readonly Excuse[] => (ground ? EXCUSES[ground] : [GOOD_CAUSE]);

/** Whether what was noted counts: in writing where the person withdrew, and excused by nothing that is known where not. */
export const isGivenUp = (event: Withdrawn): boolean =>
  event.how === 'explicit'
    ? event.in_writing !== false
    : !excusesFor(event).some(({ field, is }) => event[field] === is);
