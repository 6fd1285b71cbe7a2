import { html } from 'hono/html';
import type { Html } from './html.ts';

/** The mark beside the name: two halves that hold one ring. Decoration only. */
export const mark = (): Html =>
  html`<svg class="op-mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false"><path d="M16 3.5A12.5 12.5 0 0 0 8 25.6" fill="none" stroke="currentColor" stroke-width="5"/><path d="M16 28.5A12.5 12.5 0 0 0 24 6.4" fill="none" stroke="#f2b84b" stroke-width="5"/><circle cx="16" cy="16" r="4.5" fill="currentColor"/></svg>`;

/** The same mark as a file, for the browser's tab. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#12384a"/><g transform="translate(3.2 3.2) scale(.8)"><path d="M16 3.5A12.5 12.5 0 0 0 8 25.6" fill="none" stroke="#fff" stroke-width="5"/><path d="M16 28.5A12.5 12.5 0 0 0 24 6.4" fill="none" stroke="#f2b84b" stroke-width="5"/><circle cx="16" cy="16" r="4.5" fill="#fff"/></g></svg>`;
