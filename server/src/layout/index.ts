export type { Frame } from './frame.ts';
export type { Html } from './html.ts';
export { layout } from './layout.ts';
export { ICON } from './mark.ts';
export type { Crumb, Page } from './page.ts';
export type { Link, Site } from './site.ts';
export { STATES_BY_NAME, stateName } from './state-name.ts';
