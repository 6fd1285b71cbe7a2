import { calendarDate, type Day } from '../core/index.ts';
import type { EurodacCategory } from './category.ts';

/** A data set as it is counted. */
export interface CountedSet {
  readonly id: string;
  readonly category: EurodacCategory;
  readonly on: Day;
}

/** Two data sets that belong to one person, confirmed or found by the system; a rejected link joins nothing. */
export interface Link {
  readonly a: string;
  readonly b: string;
  readonly standing: 'automatic' | 'confirmed' | 'rejected';
}

/** Persons and applicants of one year. */
export interface PersonCount {
  readonly persons: number;
  readonly applicants: number;
  readonly firstTimeApplicants: number;
}

/**
 * Joins linked data sets into persons: each person is the list of his or her data sets, the earliest first.
 * Source: EUROD 3(6).
 */
export function joinPersons<T extends CountedSet>(sets: readonly T[], links: readonly Link[]): T[][] {
  const parent = new Map(sets.map(({ id }) => [id, id]));
  const root = (id: string): string => {
    let at = id;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    parent.set(id, at);
    return at;
  };
  for (const { a, b, standing } of links) {
    if (standing !== 'rejected' && parent.has(a) && parent.has(b)) parent.set(root(a), root(b));
  }
  const groups = Map.groupBy(sets, ({ id }) => root(id));
  return [...groups.values()].map((group) => group.toSorted((a, b) => a.on - b.on || (a.id < b.id ? -1 : 1)));
}

const yearOf = ({ on }: CountedSet): number => calendarDate(on).year;

/**
 * Counts persons, not data sets: a person who applied twice in a year is one applicant, and is a first-time applicant only
 * in the year of the first application. Source: EUROD 12(1)(a), 3(6).
 */
export function countPersons(sets: readonly CountedSet[], links: readonly Link[], year: number): PersonCount {
  let persons = 0;
  let applicants = 0;
  let firstTimeApplicants = 0;
  for (const person of joinPersons(sets, links)) {
    if (person.some((set) => yearOf(set) === year)) persons += 1;
    const applications = person.filter((set) => set.category === 'applicant');
    const first = applications[0];
    if (!applications.some((set) => yearOf(set) === year)) continue;
    applicants += 1;
    if (first && yearOf(first) === year) firstTimeApplicants += 1;
  }
  return { persons, applicants, firstTimeApplicants };
}
