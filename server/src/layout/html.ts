import type { HtmlEscapedString } from 'hono/utils/html';

/** HTML that is already escaped, made with the `html` tag of `hono/html`. Text put into it is escaped by the tag. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;
