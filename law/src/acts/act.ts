import type { Citation, Day } from '../core/index.ts';

/** What an act is: decides how its CELEX number and its ELI are built. */
export type ActKind =
  | 'treaty'
  | 'regulation'
  | 'implementing-regulation'
  | 'directive'
  | 'decision'
  | 'implementing-decision'
  | 'recommendation'
  | 'guidance'
  | 'proposal'
  | 'communication'
  | 'staff-working-document';

/** From which day an act, or a part of it, applies. */
export interface Application {
  readonly from: Day;
  /** Which part, in our words: `the whole act`, `Article 26`. */
  readonly what: string;
  readonly cite?: Citation;
  readonly note?: string;
  /** The date is not confirmed by a text at hand. */
  readonly recalled?: true;
}

/** An act that the rules cite: its names, its dates, and its articles with labels in our own words. */
export interface Act {
  /** How citations name it: `AMMR`. */
  readonly key: string;
  /** A name to speak of it by. */
  readonly short: string;
  /** Type, number and subject. */
  readonly full: string;
  readonly celex: string;
  /** European Legislation Identifier; absent where the act has none, as for a proposal. */
  readonly eli?: string;
  readonly kind: ActKind;
  /** Year and number under which it was published, or its document number. */
  readonly year: number;
  readonly number: number;
  readonly applies: readonly Application[];
  /** First day on which the act no longer applies. */
  readonly repealed?: Day;
  /** Article number → what the article does. */
  readonly articles: Readonly<Record<string, string>>;
  /** Whether every article of the act is in `articles`. */
  readonly complete: boolean;
  /** Article → how many numbered paragraphs it has. 0: none. Missing: not known, so any is let through. */
  readonly paragraphs: Readonly<Record<string, number>>;
  /** Article → paragraphs inserted later, between the numbered ones: `['1a', '1b']`. */
  readonly inserted: Readonly<Record<string, readonly string[]>>;
  /** Article without numbered paragraphs → how many numbered points it has, as in a list of definitions. */
  readonly points: Readonly<Record<string, number>>;
  /** Annex number → what it holds. The key is empty for an act's only annex. */
  readonly annexes: Readonly<Record<string, string>>;
  /** Highest number of a recital; absent where not known. */
  readonly recitals?: number;
  /** What is known of the articles from memory only: all of them, or the ones named. */
  readonly recalled: 'all' | readonly string[];
}

/** An {@link Act} as its file writes it: what can be derived or is empty is left out. */
export type ActEntry = Omit<
  Act,
  'celex' | 'eli' | 'complete' | 'paragraphs' | 'inserted' | 'points' | 'annexes' | 'recalled'
> &
  Partial<Pick<Act, 'celex' | 'eli' | 'complete' | 'paragraphs' | 'inserted' | 'points' | 'annexes' | 'recalled'>>;
