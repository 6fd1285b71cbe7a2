/** What a role of the running service may do with a table of a migration. Views are readable without being named here. */
export interface Grant {
  readonly table: string;
  /** `app` is the running service, `reader` is for reports. */
  readonly to: 'app' | 'reader';
  readonly may: readonly ('select' | 'insert' | 'update' | 'delete')[];
}

/** One step of the schema, in plain SQL. */
export interface Migration {
  /** Unique for ever, in the order of running: `casework-0001-worklist`. */
  readonly id: string;
  /**
   * Statements to run once, as the owner, in one transaction with the other pending ones (so no BEGIN or COMMIT inside).
   * Names without a schema land in `openpact`. Once released it is never edited: write the next one.
   */
  readonly sql: string;
  readonly grants?: readonly Grant[];
}
