import type { Actor } from '../access/index.ts';
import type { Assets } from '../assets/index.ts';

/** A place in OpenPact, shown in the header and on the home page. */
export interface Link {
  readonly href: string;
  readonly text: string;
  /** One sentence for the home page: what one finds there. */
  readonly about: string;
}

/** What the layout knows about the server. The same for all requests. */
export interface Site {
  readonly assets: Assets;
  /** Where this actor can go. */
  links(actor: Actor): readonly Link[];
  /** Whether the record holds synthetic persons. */
  readonly demonstration: boolean;
  /** Where browsers reach this server: `https://openpact.example`. No slash at the end. */
  readonly origin: string;
}
