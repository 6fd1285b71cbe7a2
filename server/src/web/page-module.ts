import type { Day } from '@openpact/law';
import type { Records, RecordTables } from '@openpact/records';
import type { Actor } from '../access/index.ts';
import type { AssetSource } from '../assets/index.ts';
import type { Link } from '../layout/index.ts';
import type { Instant, ServerTables } from '../session/index.ts';
import type { App } from './app.ts';

/** What pages work with. Tables of their own they name with `deps.records.db.withTables<MyTables>()`. */
export interface Deps {
  readonly records: Records<ServerTables & RecordTables>;
  /** Now, in milliseconds since 1970. */
  now(): Instant;
  /** The calendar day in Brussels. */
  today(): Day;
}

/** A part of the site: some pages, their assets, and how one gets there. */
export interface PageModule {
  readonly name: string;
  /** Style sheets and browser modules, served from memory. Names must be unique over all modules. */
  readonly assets?: readonly AssetSource[];
  /** Where this actor can go in this part. Shown in the header and, with a sentence, on the home page. */
  links?(actor: Actor): readonly Link[];
  /** Adds the routes. Each begins with a guard: `requireMay(…)` or `forEveryone`. */
  mount(app: App, deps: Deps): void;
  /** Work that the first visitor should not have to wait for. Done soon after the start, in small steps. */
  prepare?(): Promise<void>;
}
