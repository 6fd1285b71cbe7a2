import { RecordsError } from '../records-error.ts';

const MEND =
  'Give it as postgres://USER:PASSWORD@HOST:PORT/DATABASE, or leave DATABASE_URL unset to use the embedded database.';

/** Checks the form of DATABASE_URL. @throws RecordsError that says what is wrong and the mend, without the password. */
export function checkDatabaseUrl(text: string): URL {
  if (text.trim() === '') throw new RecordsError('options', `DATABASE_URL is set but empty. ${MEND}`);
  const url = URL.parse(text);
  if (!url) throw new RecordsError('options', `DATABASE_URL is not a URL. ${MEND}`);
  if (url.protocol !== 'postgres:' && url.protocol !== 'postgresql:') {
    throw new RecordsError('options', `DATABASE_URL starts with "${url.protocol}" instead of "postgres:". ${MEND}`);
  }
  return url;
}

/** A database URL without its password and options, for messages. */
export const publicUrl = (url: URL): string =>
  `${url.protocol}//${url.username === '' ? '' : `${url.username}@`}${url.host}${url.pathname}`;
