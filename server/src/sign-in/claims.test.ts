import { expect, test } from 'vitest';
import { personFrom } from './claims.ts';

const plain = { name: 'name', role: 'openpact_role', state: 'openpact_state', roles: {}, states: {} };
const issuer = 'https://id.example';
const read = (claims: Record<string, unknown>, config = plain) => personFrom(claims, issuer, config);

test('an officer with a State', () => {
  expect(read({ sub: '7', name: 'Eleni', openpact_role: 'officer', openpact_state: 'GR' })).toEqual({
    ok: true,
    person: { kind: 'person', id: 'https://id.example#7', name: 'Eleni', role: 'officer', state: 'GR' },
  });
});

test('the code that people write for Greece is mended', () => {
  expect(read({ sub: '7', openpact_role: 'officer', openpact_state: 'el' })).toMatchObject({ person: { state: 'GR' } });
});

test('a provider’s own words are mapped, and then only they count', () => {
  const config = { ...plain, role: 'groups', roles: { 'asylum-7': 'officer' }, states: { Hellas: 'GR' } } as const;
  expect(read({ sub: '7', groups: ['staff', 'asylum-7'], openpact_state: 'Hellas' }, config)).toMatchObject({
    person: { role: 'officer', state: 'GR' },
  });
  expect(read({ sub: '7', groups: ['auditor'], openpact_state: 'Hellas' }, config).ok).toBe(false);
});

test.each([
  [{ openpact_role: 'officer', openpact_state: 'GR' }, 'sub'],
  [{ sub: '7' }, 'openpact_role'],
  [{ sub: '7', openpact_role: 'admin' }, 'openpact_role'],
  [{ sub: '7', openpact_role: ['officer', 'auditor'], openpact_state: 'GR' }, 'several roles'],
  [{ sub: '7', openpact_role: 'officer' }, 'openpact_state'],
  [{ sub: '7', openpact_role: 'officer', openpact_state: ['GR', 'DE'] }, 'openpact_state'],
  [{ sub: '7', openpact_role: 'officer', openpact_state: 'US' }, 'openpact_state'],
  [{ sub: '7', openpact_role: '__proto__' }, 'openpact_role'],
])('%j is refused with the claim that is wrong', (claims, words) => {
  const result = read(claims);
  expect(result.ok).toBe(false);
  expect(result.ok ? '' : result.problem).toContain(words);
});

test('somebody of the Union has no State, whatever the claims say', () => {
  expect(read({ sub: '7', openpact_role: 'auditor', openpact_state: 'GR' })).toEqual({
    ok: true,
    person: { kind: 'person', id: 'https://id.example#7', name: '7', role: 'auditor' },
  });
});
