import { type Actor, type Role, stateOf } from './actor.ts';
import type { Action, Subject, SubjectKind } from './subject.ts';

/** Why somebody may not. Words for people are made from it. */
export type Ground = 'sign-in-first' | 'not-this-role' | 'other-state' | 'reads-only';

export type Permission = { readonly allowed: true } | { readonly allowed: false; readonly ground: Ground };

/** How far a permission reaches: every such subject, or those of the actor's own State. */
type Reach = 'any' | 'own-state';
type Permits = { readonly [K in SubjectKind]?: { readonly [A in Action]?: Reach } };

const FIGURES = { figures: { read: 'any' } } as const satisfies Permits;

/** The one table. What is not written here is not allowed. */
const PERMITS: Readonly<Record<Role | 'visitor', Permits>> = Object.freeze({
  visitor: FIGURES,
  officer: {
    ...FIGURES,
    caseload: { read: 'own-state', 'open-file': 'own-state' },
    file: { read: 'own-state', 'record-event': 'own-state' },
  },
  'decision-maker': {
    ...FIGURES,
    caseload: { read: 'own-state', 'open-file': 'own-state' },
    file: { read: 'own-state', 'record-event': 'own-state', 'record-decision': 'own-state' },
  },
  liaison: FIGURES,
  coordinator: FIGURES,
  analyst: FIGURES,
  auditor: {
    ...FIGURES,
    caseload: { read: 'any' },
    file: { read: 'any' },
    'read-log': { read: 'any' },
    record: { read: 'any' },
  },
});

const ALLOWED: Permission = Object.freeze({ allowed: true });
const refused = (ground: Ground): Permission => Object.freeze({ allowed: false, ground });

/** The States that a subject belongs to. A caseload of no State in particular belongs to none. */
function statesOf(subject: Subject): readonly string[] {
  if (subject.kind === 'file') return subject.states;
  if (subject.kind === 'caseload') return subject.state === undefined ? [] : [subject.state];
  return [];
}

/**
 * Whether the actor may do this with the subject; when not, on which ground. Everything that OpenPact shows or records
 * is decided here and nowhere else.
 *
 * @example may(officerOfGreece, 'read', { kind: 'file', id: 'f1', states: ['GR', 'DE'] }) // { allowed: true }
 */
export function may(actor: Actor, action: Action, subject: Subject): Permission {
  const permits = PERMITS[actor.kind === 'visitor' ? 'visitor' : actor.role][subject.kind];
  const reach = permits?.[action];
  if (reach === 'any') return ALLOWED;
  if (reach === 'own-state') {
    const own = stateOf(actor);
    return own !== undefined && statesOf(subject).includes(own) ? ALLOWED : refused('other-state');
  }
  if (actor.kind === 'visitor') return refused('sign-in-first');
  return refused(actor.role === 'auditor' && permits?.read ? 'reads-only' : 'not-this-role');
}
