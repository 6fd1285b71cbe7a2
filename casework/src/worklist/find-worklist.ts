import { type Day, formatDay, type MemberState, type Stage } from '@openpact/law';
import { type Kysely, type SqlBool, sql } from 'kysely';
import { EVERYBODY, type WorklistTable } from './worklist-view.ts';

/** Which files to list. */
export interface WorklistQuery {
  readonly on: Day;
  /** Files of this State; of all States when absent. */
  readonly state?: MemberState;
  /** Only files in which an authority of that State must do something, by the clock that will hurt it first. */
  readonly actingHere?: boolean;
  readonly stage?: Stage;
  /** Part of the number or the name. */
  readonly search?: string;
  readonly page: number;
  readonly pageSize: number;
}

export interface Worklist {
  readonly rows: readonly WorklistTable[];
  /** All files that fit, on all pages. */
  readonly total: number;
  readonly overdue: number;
  /** The page that `rows` are: the last one where a later one was asked for. */
  readonly page: number;
}

interface Tables {
  readonly worklist: WorklistTable;
}

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, (c) => `\\${c}`);

/** The files as they stand on a day, the clock that will hurt first at the top. */
export async function findWorklist(db: Kysely<Tables>, query: WorklistQuery): Promise<Worklist> {
  const on = formatDay(query.on);
  let fitting = db
    .selectFrom('worklist')
    .where('for_state', '=', (query.actingHere && query.state) || EVERYBODY)
    .where(sql<SqlBool>`from_day <= ${on}::date and (until_day is null or until_day >= ${on}::date)`);
  if (query.state) fitting = fitting.where(sql<SqlBool>`states @> array[${query.state}]::text[]`);
  if (query.stage) fitting = fitting.where('stage', '=', query.stage);
  if (query.search) {
    const like = `%${escapeLike(query.search)}%`;
    fitting = fitting.where(sql<SqlBool>`(file_id ilike ${like} or name ilike ${like})`);
  }
  const counts = await fitting
    .select([sql<number>`count(*)::int`.as('total'), sql<number>`(count(*) filter (where overdue))::int`.as('overdue')])
    .executeTakeFirstOrThrow();
  const page = Math.min(query.page, Math.max(1, Math.ceil(counts.total / query.pageSize)));
  const rows = await fitting
    .selectAll()
    .orderBy('due', (order) => order.asc().nullsLast())
    .orderBy('file_id')
    .limit(query.pageSize)
    .offset((page - 1) * query.pageSize)
    .execute();
  return { rows, total: counts.total, overdue: counts.overdue, page };
}
