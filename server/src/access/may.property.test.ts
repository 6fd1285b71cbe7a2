import { MEMBER_STATES, type MemberState } from '@openpact/law';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Actor, isStateRole, type Person, ROLES, type Role, VISITOR } from './actor.ts';
import { may } from './may.ts';

const person = (role: Role, state: MemberState): Person =>
  isStateRole(role)
    ? { kind: 'person', id: role, name: role, role, state }
    : { kind: 'person', id: role, name: role, role };

const actorOf = (who: Role | 'visitor', state: MemberState): Actor =>
  who === 'visitor' ? VISITOR : person(who, state);

const anyState = fc.constantFrom<MemberState>(...MEMBER_STATES);

test('an officer reads exactly the files that name the own State', () => {
  fc.assert(
    fc.property(
      anyState,
      fc.uniqueArray(anyState),
      fc.constantFrom<Role>('officer', 'decision-maker'),
      (own, states, role) => {
        expect(may(person(role, own), 'read', { kind: 'file', id: 'f', states }).allowed).toBe(states.includes(own));
      },
    ),
  );
});

test('a decision is recorded by a decision maker of a State of the file and by nobody else', () => {
  fc.assert(
    fc.property(
      anyState,
      fc.uniqueArray(anyState),
      fc.constantFrom(...ROLES, 'visitor' as const),
      (own, states, who) => {
        const { allowed } = may(actorOf(who, own), 'record-decision', { kind: 'file', id: 'f', states });
        expect(allowed).toBe(who === 'decision-maker' && states.includes(own));
      },
    ),
  );
});
