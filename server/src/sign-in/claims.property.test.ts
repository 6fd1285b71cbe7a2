import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRole } from '../access/index.ts';
import { personFrom } from './claims.ts';

const plain = { name: 'name', role: 'openpact_role', state: 'openpact_state', roles: {}, states: {} };

test('any claims give a known role or a refusal in words', () => {
  const value = fc.oneof(fc.constantFrom('officer', 'auditor', 'GR', '__proto__', 'constructor'), fc.anything());
  fc.assert(
    fc.property(value, value, value, value, (sub, name, openpact_role, openpact_state) => {
      const result = personFrom({ sub, name, openpact_role, openpact_state }, 'https://id.example', plain);
      if (result.ok) expect(isRole(result.person.role) && !/\p{Cc}/u.test(result.person.name)).toBe(true);
      else expect(result.problem.length).toBeGreaterThan(20);
    }),
  );
});
