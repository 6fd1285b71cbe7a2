import type { Records, RecordsOptions } from '@openpact/records';
import { type AssetSource, baseStyle } from './assets/index.ts';
import { ICON } from './layout/mark.ts';
import { accessibility } from './pages/accessibility/accessibility.ts';
import { apiDescription } from './pages/api-description/api-description.ts';
import { healthCheck } from './pages/health/health.ts';
import { home } from './pages/home/home.ts';
import { privacy } from './pages/privacy/privacy.ts';
import { type ServerTables, serverMigrations } from './session/index.ts';
import type { PageModule } from './web/page-module.ts';

/**
 * Fills an empty record with reference data and synthetic persons, and leaves a filled one as it is. Called at every start
 * of a demonstration, before the first request. `say` prints a line for the person at the terminal.
 */
export type Seed = (records: Records<ServerTables>, say: (line: string) => void) => Promise<void>;

/** Everything that the server is made of. */
export interface Composition {
  /** What the record holds: event types, tables and views of all parts. */
  readonly record: Required<Pick<RecordsOptions, 'eventTypes' | 'migrations' | 'views'>>;
  /** Style, font and icon of all pages. */
  readonly assets: readonly AssetSource[];
  /** The pages, in the order in which they are offered. */
  readonly modules: readonly PageModule[];
  readonly seed: Seed;
}

/** The one place where parts are put together. A new page is one more line here. */
export const compose = (): Composition =>
  Object.freeze({
    record: { eventTypes: {}, migrations: serverMigrations, views: [] },
    assets: [...baseStyle(), { name: 'icon.svg', content: ICON }],
    modules: [home, accessibility, privacy, healthCheck, apiDescription],
    seed: async () => undefined,
  });
