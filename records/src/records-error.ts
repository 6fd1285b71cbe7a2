/** What kind of trouble the record is in, for programs; people read the message. */
export type RecordsTrouble =
  | 'options'
  | 'unreachable'
  | 'unsupported'
  | 'locked'
  | 'folder'
  | 'migration'
  | 'privilege'
  | 'view'
  | 'closed';

/** The record cannot be used as asked. The message says what is wrong, where, and the mend. */
export class RecordsError extends Error {
  override name = 'RecordsError';
  readonly trouble: RecordsTrouble;

  constructor(trouble: RecordsTrouble, message: string, options?: ErrorOptions) {
    super(message, options);
    this.trouble = trouble;
  }
}

/** The SQLSTATE code of an error from the database, where it is one. */
export function sqlState(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code) ? error.code : undefined;
}

/** The message of anything thrown. */
export const reasonOf = (error: unknown): string => {
  if (error instanceof AggregateError && error.message === '') return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : String(error);
};
