export { csrfToken, isCsrfToken, isSecret, isSessionSecret, newSecret, type Secret } from './secret.ts';
export { type Instant, LIFETIMES, type PendingSignIn, type Sessions } from './sessions.ts';
export { sessionsInDatabase } from './sessions-in-database.ts';
export { sessionsInMemory } from './sessions-in-memory.ts';
export { type ServerTables, serverMigrations } from './tables.ts';
