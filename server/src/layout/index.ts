export type { Crumb, Page } from './page.ts';
export { showPage } from './show-page.ts';
export { stateName } from './state-name.ts';
