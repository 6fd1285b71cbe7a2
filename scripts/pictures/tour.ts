import type { Width } from '../../tests/browser/harness/open-page.ts';

/** One picture of the tour. */
export interface Picture {
  /** Name of the file: `docs/pictures/NAME.png`. */
  readonly name: string;
  /** Where it is. A path, or a path and the link to follow from there, by a CSS selector. */
  readonly path: string;
  readonly follow?: string;
  readonly width: Width;
  /** Id of the ready-made person who looks; nobody is signed in when left out. */
  readonly as?: string;
  /** The part to take, by a CSS selector; what a person sees without scrolling when left out, or all with `whole`. */
  readonly part?: string;
  readonly whole?: boolean;
}

/** The pictures of the tour, in its order. Add a line to add a picture. */
export const TOUR: readonly Picture[] = Object.freeze<Picture[]>([
  { name: 'sign-in', path: '/sign-in', width: 'desktop' },
  { name: 'worklist', path: '/worklist', width: 'desktop', as: 'officer-gr' },
  { name: 'worklist-phone', path: '/worklist', width: 'phone', as: 'officer-gr' },
  { name: 'case', path: '/worklist', follow: 'main tbody a', width: 'desktop', as: 'officer-gr', whole: true },
  { name: 'case-phone', path: '/worklist', follow: 'main tbody a', width: 'phone', as: 'officer-gr' },
  { name: 'rule', path: '/law/rules/take-charge-request', width: 'desktop' },
  {
    name: 'compare',
    path: '/compare/file?example=a01-registered-twenty-months-to-the-day-after-an-irregular-crossing',
    width: 'desktop',
    part: 'main',
  },
  { name: 'solidarity-2026', path: '/solidarity/2026', width: 'desktop' },
  { name: 'solidarity-2026-phone', path: '/solidarity/2026', width: 'phone' },
]);
