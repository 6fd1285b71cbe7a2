import {
  type Citation,
  calendarDate,
  cite,
  type Day,
  judgement,
  type MemberState,
  no,
  type Outcome,
  unknown,
  yes,
} from '../core/index.ts';
import type { Facts } from '../file/index.ts';
import { multiplierOn, yearlyMaximum } from './adequate-capacity.ts';

/** How a State stands with its border places on a day, where the file does not say. */
export interface BorderPlaces {
  /** The adequate capacity of the State, as published. */
  readonly places: number;
  /** Applicants in the asylum border procedure. */
  readonly asylum: number;
  /** Persons in the return border procedure. */
  readonly return?: number;
  /** Applications examined at the border since 1 January. */
  readonly examinedThisYear?: number;
  /** The State told the Commission that its places are taken. */
  readonly fullNotified?: Day;
  /** The Commission authorised it to leave applications out for the rest of the year. */
  readonly maximumAuthorised?: Day;
}

/** Where the border places of a State are looked up. */
export type FindBorderPlaces = (state: MemberState, on: Day) => BorderPlaces | undefined;

/** Where the effects of full places stand. */
export const FULL_PLACES: Readonly<
  Record<'reached' | 'notify' | 'measure' | 'inflowOutflow' | 'restOfTheYear' | 'maximum' | 'neverWaived', Citation>
> = {
  reached: cite('APR 47(2)'),
  notify: cite('APR 48(1)'),
  measure: cite('APR 48(2)'),
  inflowOutflow: cite('APR 48(3)'),
  restOfTheYear: cite('APR 48(4)'),
  maximum: cite('APR 50'),
  neverWaived: cite('APR 47(3)'),
};

const NOTED = 'border_places_noted';

const sameYear = (a: Day, b: Day): boolean => calendarDate(a).year === calendarDate(b).year;

/** What the file and the data say together; the file goes first. */
export function placesOf(
  facts: Facts,
  here: MemberState | undefined,
  find: FindBorderPlaces,
): BorderPlaces | undefined {
  const noted = facts.of(NOTED).findLast((n) => here === undefined || n.in === here);
  const data = here === undefined ? undefined : find(here, facts.on);
  if (!noted) return data;
  return {
    ...data,
    places: noted.places,
    asylum: noted.asylum,
    ...(noted.return === undefined ? {} : { return: noted.return }),
    ...(noted.examined_this_year === undefined ? {} : { examinedThisYear: noted.examined_this_year }),
  };
}

/** Whether the State may tell the Commission that its places are taken; returns at the border count here. Source: APR 48(1). */
export function mayNotifyFull({ places, asylum, return: returns }: BorderPlaces): Outcome<boolean> {
  if (asylum >= places) return yes(true, 'border-places-taken', [NOTED]);
  if (returns === undefined) return unknown(`${NOTED}.return`);
  return asylum + returns >= places ? yes(true, 'border-places-taken', [NOTED]) : no('border-places-left', [NOTED]);
}

/** The days on which the State said that its places are taken, in the file and in the data. */
function notifications(facts: Facts, here: MemberState | undefined, places: BorderPlaces | undefined): readonly Day[] {
  const noted = facts.of('capacity_measure_notified').filter((n) => here === undefined || n.in === here);
  return [...noted.map(({ on }) => on), places?.fullNotified].filter(
    (day): day is Day => day !== undefined && day <= facts.on,
  );
}

/**
 * Whether the duty that rests on a low recognition rate is lifted today: the State has notified, in this calendar year
 * and before today, and its places are taken on the day itself. Whether persons in the return border procedure count
 * here as they do for the notification is open in the act, so a human judges where the answer hangs on it.
 * Source: APR 47(2), 48.
 */
export function rateDutyLifted(
  facts: Facts,
  here: MemberState | undefined,
  places: BorderPlaces | undefined,
): Outcome<boolean> {
  const notified = notifications(facts, here, places);
  if (notified.length === 0) return no('border-places-not-notified');
  if (!notified.some((day) => day < facts.on && sameYear(day, facts.on)))
    return notified.includes(facts.on)
      ? no('measure-begins-the-day-after', ['capacity_measure_notified'])
      : no('measure-ended-with-the-year', ['capacity_measure_notified']);
  if (!places) return unknown(NOTED);
  if (places.asylum >= places.places) return yes(true, 'border-places-taken', ['capacity_measure_notified', NOTED]);
  const full = mayNotifyFull(places);
  if (full.holds === 'yes') return judgement('do-returns-take-border-places', 'member-state', [NOTED]);
  return full;
}

/**
 * Whether the Commission has authorised the State, for this calendar year, to leave out whom it would have to examine at
 * the border because of a low rate or because they misled it. Reaching the maximum alone does not do it. Where the
 * maximum has grown inside the year since, the State must have examined the greater number too, or people say whether
 * the authorisation outlasts the change, of which the act says nothing. Source: APR 47(1), 50.
 */
export function maximumAuthorised(
  facts: Facts,
  here: MemberState | undefined,
  places: BorderPlaces | undefined,
): Outcome<boolean> {
  const byFile = facts.of('annual_maximum_authorised').findLast((a) => here === undefined || a.in === here)?.on;
  const days = [byFile, places?.maximumAuthorised].filter(
    (day): day is Day => day !== undefined && day <= facts.on && sameYear(day, facts.on),
  );
  const since = days.sort((a, b) => a - b).at(-1);
  if (since === undefined) return no('yearly-maximum-not-authorised');
  const granted = yes(true, 'yearly-maximum-authorised', ['annual_maximum_authorised']);
  if (multiplierOn(since) === multiplierOn(facts.on)) return granted;
  const maximum = places && yearlyMaximum(places.places, facts.on);
  if (maximum !== undefined && places?.examinedThisYear !== undefined && places.examinedThisYear >= maximum)
    return granted;
  return judgement('authorisation-after-the-maximum-grew', 'member-state', ['annual_maximum_authorised', NOTED]);
}
