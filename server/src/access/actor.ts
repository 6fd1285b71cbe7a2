import type { MemberState } from '@openpact/law';

/** Roles whose holder acts for one State. */
export const STATE_ROLES = ['officer', 'decision-maker', 'liaison'] as const;
/** Roles whose holder acts for the Union as a whole. */
export const UNION_ROLES = ['coordinator', 'analyst', 'auditor'] as const;
export const ROLES = [...STATE_ROLES, ...UNION_ROLES] as const;

export type StateRole = (typeof STATE_ROLES)[number];
export type UnionRole = (typeof UNION_ROLES)[number];
export type Role = StateRole | UnionRole;

/** Somebody who has not signed in. */
export interface Visitor {
  readonly kind: 'visitor';
}

interface SignedIn {
  readonly kind: 'person';
  /** Who this is for good: issuer and subject of the identity provider. Written into the record as the one who acted. */
  readonly id: string;
  /** The name to greet with. */
  readonly name: string;
}

/** Somebody who has signed in and acts in one role. */
export type Person =
  | (SignedIn & { readonly role: StateRole; readonly state: MemberState })
  | (SignedIn & { readonly role: UnionRole });

/** Who is asking. */
export type Actor = Visitor | Person;

export const VISITOR: Visitor = Object.freeze({ kind: 'visitor' });

const STATE: ReadonlySet<string> = new Set(STATE_ROLES);
const ALL: ReadonlySet<string> = new Set(ROLES);

export const isRole = (text: string): text is Role => ALL.has(text);
export const isStateRole = (role: Role): role is StateRole => STATE.has(role);

/** The State for which the actor acts, if any. */
export const stateOf = (actor: Actor): MemberState | undefined => ('state' in actor ? actor.state : undefined);

const ROLE_NAMES: Readonly<Record<Role, string>> = Object.freeze({
  officer: 'Officer',
  'decision-maker': 'Decision maker',
  liaison: 'Liaison officer',
  coordinator: 'EU solidarity coordinator',
  analyst: 'Analyst',
  auditor: 'Auditor',
});

/** The role in words, to be shown. */
export const roleName = (role: Role): string => ROLE_NAMES[role];

/** The role within a sentence: `an officer`, `the EU solidarity coordinator`. */
export function aRole(role: Role): string {
  if (role === 'coordinator') return `the ${ROLE_NAMES[role]}`;
  const name = ROLE_NAMES[role].toLowerCase();
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
}
