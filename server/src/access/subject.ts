import type { MemberState } from '@openpact/law';

export const SUBJECT_KINDS = ['figures', 'caseload', 'file', 'read-log', 'record'] as const;
export const ACTIONS = ['read', 'open-file', 'record-event', 'record-decision'] as const;

/** What somebody wants to do. */
export type Action = (typeof ACTIONS)[number];

/** What somebody wants to do it with. */
export type Subject =
  /** Figures and law without personal data. */
  | { readonly kind: 'figures' }
  /** The worklist of one State; of all States when `state` is absent. */
  | { readonly kind: 'caseload'; readonly state?: MemberState }
  /** One person's file, and the States that have the person or are asked about the person. */
  | { readonly kind: 'file'; readonly id: string; readonly states: readonly MemberState[] }
  /** Who read which personal data. */
  | { readonly kind: 'read-log' }
  /** The chain of the record: whether it is whole, and what it holds in total. */
  | { readonly kind: 'record' };

export type SubjectKind = Subject['kind'];
