import type { MemberState } from '@openpact/law';
import { describe, expect, test } from 'vitest';
import { type Actor, isStateRole, type Person, ROLES, type Role, VISITOR } from './actor.ts';
import { may } from './may.ts';
import { ACTIONS, type Action, SUBJECT_KINDS, type Subject, type SubjectKind } from './subject.ts';

const person = (role: Role, state: MemberState = 'GR'): Person =>
  isStateRole(role)
    ? { kind: 'person', id: role, name: role, role, state }
    : { kind: 'person', id: role, name: role, role };

const actorOf = (who: Role | 'visitor', state: MemberState = 'GR'): Actor =>
  who === 'visitor' ? VISITOR : person(who, state);

/** Subjects by kind: of the actor's own State (Greece), and of others. */
const SUBJECTS: Record<SubjectKind, { own: Subject; other: Subject }> = {
  figures: { own: { kind: 'figures' }, other: { kind: 'figures' } },
  caseload: { own: { kind: 'caseload', state: 'GR' }, other: { kind: 'caseload', state: 'DE' } },
  file: {
    own: { kind: 'file', id: 'f', states: ['DE', 'GR'] },
    other: { kind: 'file', id: 'f', states: ['DE', 'IT'] },
  },
  'read-log': { own: { kind: 'read-log' }, other: { kind: 'read-log' } },
  record: { own: { kind: 'record' }, other: { kind: 'record' } },
};

/**
 * Every role, subject and action, written out. `any`: also of another State; `own`: of the own State only; otherwise the
 * ground of the refusal. Columns: read, open-file, record-event, record-decision.
 */
const TABLE: Record<Role | 'visitor', Record<SubjectKind, [string, string, string, string]>> = {
  visitor: {
    figures: ['any', 'sign-in-first', 'sign-in-first', 'sign-in-first'],
    caseload: ['sign-in-first', 'sign-in-first', 'sign-in-first', 'sign-in-first'],
    file: ['sign-in-first', 'sign-in-first', 'sign-in-first', 'sign-in-first'],
    'read-log': ['sign-in-first', 'sign-in-first', 'sign-in-first', 'sign-in-first'],
    record: ['sign-in-first', 'sign-in-first', 'sign-in-first', 'sign-in-first'],
  },
  officer: {
    figures: ['any', 'not-this-role', 'not-this-role', 'not-this-role'],
    caseload: ['own', 'own', 'not-this-role', 'not-this-role'],
    file: ['own', 'not-this-role', 'own', 'not-this-role'],
    'read-log': ['not-this-role', 'not-this-role', 'not-this-role', 'not-this-role'],
    record: ['not-this-role', 'not-this-role', 'not-this-role', 'not-this-role'],
  },
  'decision-maker': {
    figures: ['any', 'not-this-role', 'not-this-role', 'not-this-role'],
    caseload: ['own', 'own', 'not-this-role', 'not-this-role'],
    file: ['own', 'not-this-role', 'own', 'own'],
    'read-log': ['not-this-role', 'not-this-role', 'not-this-role', 'not-this-role'],
    record: ['not-this-role', 'not-this-role', 'not-this-role', 'not-this-role'],
  },
  liaison: {
    figures: ['any', 'not-this-role', 'not-this-role', 'not-this-role'],
    caseload: ['not-this-role', 'not-this-role', 'not-this-role', 'not-this-role'],
    file: ['not-this-role', 'not-this-role', 'not-this-role', 'not-this-role'],
    'read-log': ['not-this-role', 'not-this-role', 'not-this-role', 'not-this-role'],
    record: ['not-this-role', 'not-this-role', 'not-this-role', 'not-this-role'],
  },
  coordinator: {
    figures: ['any', 'not-this-role', 'not-this-role', 'not-this-role'],
    caseload: ['not-this-role', 'not-this-role', 'not-this-role', 'not-this-role'],
    file: ['not-this-role', 'not-this-role', 'not-this-role', 'not-this-role'],
    'read-log': ['not-this-role', 'not-this-role', 'not-this-role', 'not-this-role'],
    record: ['not-this-role', 'not-this-role', 'not-this-role', 'not-this-role'],
  },
  analyst: {
    figures: ['any', 'not-this-role', 'not-this-role', 'not-this-role'],
    caseload: ['not-this-role', 'not-this-role', 'not-this-role', 'not-this-role'],
    file: ['not-this-role', 'not-this-role', 'not-this-role', 'not-this-role'],
    'read-log': ['not-this-role', 'not-this-role', 'not-this-role', 'not-this-role'],
    record: ['not-this-role', 'not-this-role', 'not-this-role', 'not-this-role'],
  },
  auditor: {
    figures: ['any', 'reads-only', 'reads-only', 'reads-only'],
    caseload: ['any', 'reads-only', 'reads-only', 'reads-only'],
    file: ['any', 'reads-only', 'reads-only', 'reads-only'],
    'read-log': ['any', 'reads-only', 'reads-only', 'reads-only'],
    record: ['any', 'reads-only', 'reads-only', 'reads-only'],
  },
};

function verdict(who: Role | 'visitor', action: Action, kind: SubjectKind): string {
  const own = may(actorOf(who), action, SUBJECTS[kind].own);
  const other = may(actorOf(who), action, SUBJECTS[kind].other);
  if (own.allowed && other.allowed) return 'any';
  if (own.allowed && !other.allowed) return other.ground === 'other-state' ? 'own' : `own, then ${other.ground}`;
  return own.allowed ? 'impossible' : own.ground;
}

describe.each([...ROLES, 'visitor' as const])('%s', (who) => {
  test.each(SUBJECT_KINDS)('with %s', (kind) => {
    expect(ACTIONS.map((action) => verdict(who, action, kind))).toEqual(TABLE[who][kind]);
  });
});

test('a worklist of all States is nobody’s own', () => {
  expect(may(person('officer'), 'read', { kind: 'caseload' })).toEqual({ allowed: false, ground: 'other-state' });
  expect(may(person('auditor'), 'read', { kind: 'caseload' })).toEqual({ allowed: true });
});

test('a file that belongs to no State is closed to officers', () => {
  expect(may(person('officer'), 'read', { kind: 'file', id: 'f', states: [] }).allowed).toBe(false);
});
