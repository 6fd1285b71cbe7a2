import type { Actor } from '../access/index.ts';
import type { Html } from './html.ts';
import type { Site } from './site.ts';

/** What surrounds a page in one answer. */
export interface Frame {
  readonly site: Site;
  readonly actor: Actor;
  /** The path of this page, to mark it in the header. */
  readonly path: string;
  /** Hidden field for the sign-out form; absent for visitors. */
  readonly signOut?: Html;
  /** Whether the page shows persons. */
  readonly personal: boolean;
}
