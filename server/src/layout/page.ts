import type { Html } from './html.ts';

/** A step on the way down to a page. The page itself is not among them. */
export interface Crumb {
  readonly href: string;
  readonly text: string;
}

/** What a page brings; the layout brings the rest. */
export interface Page {
  /** The heading of the page, and the name of the window. */
  readonly title: string;
  /** What stands under the heading. */
  readonly body: Html;
  /** A line above the heading that says what kind of thing this is: `Case file`. */
  readonly caption?: string;
  /** `own`: the body brings its own `h1`. */
  readonly heading?: 'own';
  /** The way down to this page. The start page is added in front. */
  readonly breadcrumbs?: readonly Crumb[];
  /** A way back, in place of breadcrumbs: for the steps of a form. */
  readonly back?: Crumb;
  /** `reading` (the default) keeps lines short; `page` fills the page; `wide` widens the page, for tables and maps. */
  readonly width?: 'reading' | 'page' | 'wide';
  /** Whether synthetic persons are shown. Pages with personal data say so by themselves. */
  readonly synthetic?: boolean;
  /** Something the person entered must be corrected: the window's name says so first. */
  readonly hasErrors?: boolean;
  /** Style sheets and browser modules of this page, by the names of their assets. */
  readonly styles?: readonly string[];
  readonly scripts?: readonly string[];
  /** BCP 47 language of the page when it is not English, and its direction. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}
