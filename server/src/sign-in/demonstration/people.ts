import type { MemberState } from '@openpact/law';
import type { Person, StateRole, UnionRole } from '../../access/index.ts';

const ofState = (role: StateRole, names: Readonly<Partial<Record<MemberState, string>>>): readonly Person[] =>
  (Object.entries(names) as [MemberState, string][]).map(([state, name]) => ({
    kind: 'person',
    id: `${role}-${state.toLowerCase()}`,
    name,
    role,
    state,
  }));

const ofUnion = (role: UnionRole, name: string): Person => ({ kind: 'person', id: role, name, role });

/** Made-up people to try OpenPact as. The order is the order in which they are offered. */
export const DEMONSTRATION_PEOPLE: readonly Person[] = Object.freeze([
  ...ofState('officer', {
    GR: 'Eleni Markou',
    IT: 'Chiara Conti',
    ES: 'Lucía Navarro',
    BG: 'Ivan Petrov',
    DE: 'Jonas Weber',
    FR: 'Camille Laurent',
  }),
  ...ofState('decision-maker', {
    GR: 'Nikos Vasileiou',
    IT: 'Marco Greco',
    ES: 'Andrés Molina',
    BG: 'Maria Dimitrova',
    DE: 'Katrin Vogel',
    FR: 'Hugo Bernard',
  }),
  ...ofState('liaison', { GR: 'Sofia Laskari', DE: 'Markus Brandt' }),
  ofUnion('coordinator', 'Ingrid Solberg'),
  ofUnion('analyst', 'Tomasz Nowak'),
  ofUnion('auditor', 'Maeve Byrne'),
]);

export const findDemonstrationPerson = (id: string): Person | undefined =>
  DEMONSTRATION_PEOPLE.find((person) => person.id === id);
