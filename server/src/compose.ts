import { caseworkEventTypes, seedCaseload, worklistMigration, worklistView } from '@openpact/casework';
import type { Day } from '@openpact/law';
import type { Records, RecordsOptions, RecordTables } from '@openpact/records';
import { type AssetSource, baseStyle } from './assets/index.ts';
import { ICON } from './layout/index.ts';
import { accessibility } from './pages/accessibility/accessibility.ts';
import { apiDescription } from './pages/api-description/api-description.ts';
import { audit } from './pages/audit/audit.ts';
import { cases } from './pages/cases/index.ts';
import { compare } from './pages/compare/index.ts';
import { healthCheck } from './pages/health/health.ts';
import { home } from './pages/home/home.ts';
import { law } from './pages/law/index.ts';
import { privacy } from './pages/privacy/privacy.ts';
import { receipt } from './pages/receipt/index.ts';
import { solidarityYear } from './pages/solidarity-year/index.ts';
import { tryIt } from './pages/try/index.ts';
import { type ServerTables, serverMigrations } from './session/index.ts';
import type { PageModule } from './web/index.ts';

/** What a seed may know of the world. `say` prints a line for the person at the terminal. */
export interface SeedWorld {
  readonly today: Day;
  /** Now, as an instant in UTC: `2026-07-03T09:30:00.000Z`. */
  readonly at: string;
  say(line: string): void;
}

/**
 * Fills an empty record with synthetic persons, and leaves a filled one as it is. Called at every start of a demonstration,
 * before the first request.
 */
export type Seed = (records: Records<ServerTables & RecordTables>, world: SeedWorld) => Promise<void>;

const seed: Seed = async (records, { today, at, say }) => {
  await seedCaseload(records, today, at, (done, of) => {
    if (done % 100 === 0) say(`  ${done} of ${of} synthetic persons`);
  });
};

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
    record: {
      eventTypes: caseworkEventTypes,
      migrations: [worklistMigration, ...serverMigrations],
      views: [worklistView],
    },
    assets: [...baseStyle(), { name: 'icon.svg', content: ICON }],
    modules: [
      home,
      cases,
      law,
      tryIt,
      compare,
      receipt,
      solidarityYear,
      audit,
      accessibility,
      privacy,
      healthCheck,
      apiDescription,
    ],
    seed,
  });
