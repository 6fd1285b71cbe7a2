export type { Act, ActKind, Application } from './act.ts';
export { ACT_ALIASES } from './aliases.ts';
export { ACTS } from './all-acts.ts';
export { citationLabel } from './citation-label.ts';
export { actUrl, citationUrl } from './citation-url.ts';
export { findAct } from './find-act.ts';
export { type Resolution, resolveCitation } from './resolve-citation.ts';
