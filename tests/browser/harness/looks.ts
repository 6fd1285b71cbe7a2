import { WIDTHS, type Width } from './open-page.ts';

/** Every width, with and without JavaScript: what a page must stand. */
export const LOOKS: readonly { readonly width: Width; readonly javaScript: boolean }[] = (
  Object.keys(WIDTHS) as Width[]
).flatMap((width) => [true, false].map((javaScript) => ({ width, javaScript })));
