import { type Actor, aRole, stateOf } from './actor.ts';
import type { Ground } from './may.ts';

/** The refusal in words: what is wrong, and what the person can do. */
export interface GroundWords {
  readonly title: string;
  readonly detail: string;
  readonly mend: string;
}

/** Says a ground of refusal to the person whom it concerns. */
export function groundWords(ground: Ground, actor: Actor): GroundWords {
  switch (ground) {
    case 'sign-in-first':
      return {
        title: 'Sign in first',
        detail: 'This page holds personal data. Only people who work with it can open it.',
        mend: 'Sign in, and you come back to this page.',
      };
    case 'other-state':
      return {
        title: 'This belongs to another State',
        detail: `You act for ${stateOf(actor) ?? 'no State'}. A file is open to the States that have the person or that are asked about the person.`,
        mend: 'If your State should be involved, ask the State that has the file to send a request.',
      };
    case 'reads-only':
      return {
        title: 'Auditors read and change nothing',
        detail: 'You are signed in as an auditor. An auditor sees everything, and the record stays as it was.',
        mend: 'If something must change, tell the authority that has the file.',
      };
    case 'not-this-role':
      return {
        title: 'This is not part of your role',
        detail: `You are signed in as ${actor.kind === 'person' ? aRole(actor.role) : 'a visitor'}. This role does not include what you tried to do.`,
        mend: 'If you need it for your work, ask the person who manages access in your organisation.',
      };
  }
}
