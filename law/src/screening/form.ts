import { type Citation, cite } from '../core/index.ts';
import type { EventOf, Person } from '../file/index.ts';

type Form = EventOf<'screening_form_filled'>;
type Entry = Exclude<keyof Form, 'type' | 'on' | 'time' | 'deemed' | 'in'>;

/** The entries that the form must hold. Source: SR 17(1), 17(3) subpara 2. */
export const FORM_ENTRIES: readonly (readonly [entry: MissingEntry['entry'], cite: Citation])[] = [
  ['person.nationality', cite('SR 17(1)(b)')],
  ['identity', cite('SR 17(3) subpara 2')],
  ['origin', cite('SR 17(3) subpara 2')],
  ['reason', cite('SR 17(1)(c)')],
  ['health', cite('SR 17(1)(d)')],
  ['vulnerability', cite('SR 17(1)(e)')],
  ['applied', cite('SR 17(1)(f)')],
  ['family_in_states', cite('SR 17(1)(g)')],
  ['database_hit', cite('SR 17(1)(h)')],
  ['cooperated', cite('SR 17(1)(i)')],
];

/** An entry that is missing, and where it is asked for. */
export interface MissingEntry {
  readonly entry: Entry | 'person.nationality';
  readonly cite: Citation;
}

/** What a screening form still lacks. */
export const missingEntries = (form: Form, person: Person): MissingEntry[] =>
  FORM_ENTRIES.filter(([entry]) =>
    entry === 'person.nationality' ? person.nationality === undefined : form[entry] === undefined,
  ).map(([entry, place]) => ({ entry, cite: place }));

/** The copy for the person: everything but whether a database gave a hit. Source: SR 17(3) subpara 3. */
export function copyForPerson(form: Form): Omit<Form, 'database_hit'> {
  const { database_hit: _redacted, ...rest } = form;
  return rest;
}
