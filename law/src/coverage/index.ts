export * from './citations-of-rules.ts';
export * from './coverage.ts';
export { coveragePage } from './coverage-page.ts';
export { type Paragraph, paragraphCited, paragraphsNamed, paragraphsOf } from './paragraphs.ts';
export { shownBy } from './shown-by.ts';
export type { TypedStatus } from './typed-row.ts';
