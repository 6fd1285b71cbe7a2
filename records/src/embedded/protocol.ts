/** What the main thread asks of the worker that holds PGlite. */
export type Request =
  | { readonly id: number; readonly do: 'query'; readonly sql: string; readonly parameters: readonly unknown[] }
  | { readonly id: number; readonly do: 'script'; readonly sql: string }
  | { readonly id: number; readonly do: 'close' };

/** An error of the database, as plain data, because errors lose their own fields on the way between threads. */
export interface Failure {
  readonly message: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** What the worker answers. The first reply, once PGlite is open, has the id 0. */
export type Reply =
  | { readonly id: number; readonly rows: readonly Readonly<Record<string, unknown>>[]; readonly affected: number }
  | { readonly id: number; readonly failure: Failure };

/** What the worker is started with: a folder, or undefined to keep all in memory. */
export interface WorkerStart {
  readonly folder: string | undefined;
}
