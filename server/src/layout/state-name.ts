import type { MemberState } from '@openpact/law';

const names = new Intl.DisplayNames('en', { type: 'region' });

/** The English name of a State: `Greece` for `GR`. */
export const stateName = (state: MemberState): string => names.of(state) ?? state;
