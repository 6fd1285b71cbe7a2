import { describe, expect, test } from 'vitest';
import { checkDatabaseUrl, publicUrl } from './database-url.ts';

describe('DATABASE_URL', () => {
  test.each([
    ['', 'is set but empty'],
    ['  ', 'is set but empty'],
    ['localhost/openpact', 'is not a URL'],
    ['mysql://localhost/openpact', 'starts with "mysql:"'],
  ])('%j is refused with the mend', (text, message) => {
    expect(() => checkDatabaseUrl(text)).toThrow(message);
    expect(() => checkDatabaseUrl(text)).toThrow('postgres://USER:PASSWORD@HOST:PORT/DATABASE');
  });

  test('is shown without its password', () => {
    const url = checkDatabaseUrl('postgresql://ann:secret@db.example:5433/pact?sslmode=require');
    expect(publicUrl(url)).toBe('postgresql://ann@db.example:5433/pact');
  });
});
