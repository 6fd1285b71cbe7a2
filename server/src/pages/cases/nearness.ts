import type { Day } from '@openpact/law';

/** How pressing a last day is: passed, this week, soon, or later. */
export type Nearness = 'overdue' | 'now' | 'soon' | 'later';

const NOW_DAYS = 3;
const SOON_DAYS = 10;

export function nearness(due: Day, today: Day): Nearness {
  if (due < today) return 'overdue';
  if (due - today <= NOW_DAYS) return 'now';
  return due - today <= SOON_DAYS ? 'soon' : 'later';
}
