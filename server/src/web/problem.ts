/** What went wrong with a request, in the terms of RFC 9457, with the mend beside it. */
export interface Problem {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 421 | 422 | 429 | 500 | 502 | 503;
  /** Short name of the kind of problem: `not-found`. Never changes, so that programs can rely on it. */
  readonly name: string;
  readonly title: string;
  readonly detail: string;
  /** What the person can do now. */
  readonly mend?: string;
  /** To be quoted to whoever runs the server; the same reference is in its log. */
  readonly reference?: string;
  /** Fields that are wrong, by name, with what is wrong with each. */
  readonly fields?: Readonly<Record<string, string>>;
  /** More for programs. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** The document of RFC 9457 for a problem. */
export const problemDocument = (p: Problem): Record<string, unknown> => ({
  ...p.extra,
  type: `/problems/${p.name}`,
  title: p.title,
  status: p.status,
  detail: p.detail,
  ...(p.mend === undefined ? {} : { mend: p.mend }),
  ...(p.reference === undefined ? {} : { reference: p.reference }),
  ...(p.fields === undefined ? {} : { fields: p.fields }),
});
