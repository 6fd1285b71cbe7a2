import { isMemberState, type MemberState, STATE_CODE_MENDS } from '@openpact/law';
import { isRole, isStateRole, type Person, ROLES, type Role } from '../access/index.ts';
import type { ProviderConfig } from '../config/index.ts';

/** What an identity provider says of a person. */
export type Claims = Readonly<Record<string, unknown>>;

export type ClaimsResult =
  | { readonly ok: true; readonly person: Person }
  /** What the account lacks, for the person and for whoever manages the accounts. */
  | { readonly ok: false; readonly problem: string };

/** A claim may be a text or a list of texts. */
const texts = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === 'string' && item !== '');

const own = <T>(map: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(map, key) ? map[key] : undefined;

function rolesIn(claims: Claims, config: ProviderConfig['claims']): readonly Role[] {
  const mapped = Object.keys(config.roles).length > 0;
  const roles = texts(claims[config.role]).map((text) => (mapped ? own(config.roles, text) : text));
  return [...new Set(roles.filter((role): role is Role => role !== undefined && isRole(role)))];
}

function statesIn(claims: Claims, config: ProviderConfig['claims']): readonly MemberState[] {
  const mapped = Object.keys(config.states).length > 0;
  const states = texts(claims[config.state]).map((text) =>
    mapped ? own(config.states, text) : (own(STATE_CODE_MENDS, text.toUpperCase()) ?? text.toUpperCase()),
  );
  return [...new Set(states.filter((state): state is MemberState => state !== undefined && isMemberState(state)))];
}

const withoutControls = (text: string): string =>
  text
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, 200);

/**
 * The person whom the claims describe, with exactly one role and, for roles of a State, exactly one State. Claims that leave
 * a choice open are refused: nobody gets more than was meant.
 */
export function personFrom(claims: Claims, issuer: string, config: ProviderConfig['claims']): ClaimsResult {
  const [sub] = texts(claims.sub);
  if (sub === undefined) return { ok: false, problem: 'The identity provider did not say who you are (claim "sub").' };
  const roles = rolesIn(claims, config);
  const [role] = roles;
  if (role === undefined) {
    const known = Object.keys(config.roles).length > 0 ? Object.keys(config.roles) : ROLES;
    return {
      ok: false,
      problem: `Your account has no role in OpenPact. The claim "${config.role}" must be one of: ${known.join(', ')}.`,
    };
  }
  if (roles.length > 1) {
    return {
      ok: false,
      problem: `Your account has several roles (${roles.join(', ')}). The claim "${config.role}" must name one.`,
    };
  }
  const [name] = texts(claims[config.name]);
  const who = {
    kind: 'person',
    id: `${issuer}#${sub}`,
    name: withoutControls(name ?? '') || sub.slice(0, 200),
  } as const;
  if (!isStateRole(role)) return { ok: true, person: { ...who, role } };
  const states = statesIn(claims, config);
  const [state] = states;
  if (state === undefined || states.length > 1) {
    return {
      ok: false,
      problem: `Your account must name one State for the role "${role}". The claim "${config.state}" is a code like GR.`,
    };
  }
  return { ok: true, person: { ...who, role, state } };
}
