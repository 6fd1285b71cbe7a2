import { ASSOCIATED_STATES, MEMBER_STATES, type MemberState } from '@openpact/law';

const names = new Intl.DisplayNames('en', { type: 'region' });

/** The English name of a State: `Greece` for `GR`. */
export const stateName = (state: MemberState): string => names.of(state) ?? state;

/** Every State that applies these rules, by its name: the order in which people look for one. */
export const STATES_BY_NAME: readonly MemberState[] = [...MEMBER_STATES, ...ASSOCIATED_STATES].toSorted((a, b) =>
  stateName(a) < stateName(b) ? -1 : 1,
);
