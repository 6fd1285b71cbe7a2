import { type Day, day, earlier, later, type Surroundings } from '@openpact/law';
import { surroundingsOn } from '@openpact/reference';

/** Days between which holidays are known with room on both sides for the longest limit. */
const FIRST = day('1976-01-01');
const LAST = day('2093-12-31');

/**
 * What the law looks at beside a file on a day. A fact may be older than any list of holidays (a family since 1961), and
 * somebody may ask for a day far ahead: the nearest years stand in then, and nothing breaks.
 */
export const surroundingsFor = (on: Day): Surroundings => surroundingsOn(earlier(later(on, FIRST), LAST));
