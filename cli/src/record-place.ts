import { RecordsError, type RecordsOptions } from '@openpact/records';
import { type Io, UsageError } from './command.ts';

/** Where the record is, by the same settings as the server: DATABASE_URL, else the folder OPENPACT_DATA (`./data`). */
export const placeOf = (env: Io['env']): Pick<RecordsOptions, 'databaseUrl' | 'dataDir'> => ({
  databaseUrl: env.DATABASE_URL,
  dataDir: env.OPENPACT_DATA ?? './data',
});

/** Runs `work`; a record that cannot be used as asked is told as bad input, for its message says the mend. */
export async function withMend<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RecordsError) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}
