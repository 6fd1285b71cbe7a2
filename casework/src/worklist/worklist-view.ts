import { formatDay } from '@openpact/law';
import type { Migration, PastEvent, View, ViewRow } from '@openpact/records';
import { personFileOf } from '../person-file/index.ts';
import { type Hurting, type Outlook, outlookOf } from './outlook.ts';

const TABLE = 'worklist';

/** Instead of a State: the row for whoever looks at the file as a whole. */
export const EVERYBODY = '*';

/**
 * The table of the worklist: for each file, one row for each stretch of days in which nothing changes by itself, and beside
 * it one for each State whose authorities have something to do then. It holds nothing that the events do not say, so an
 * older table gives way.
 */
export const worklistMigration: Migration = {
  id: 'casework-0002-worklist',
  sql: `
    drop table if exists worklist;
    create table worklist (
      stream text not null,
      from_day date not null,
      for_state text not null,
      until_day date,
      file_id text not null,
      name text,
      nationality text,
      states text[] not null,
      opened_by text not null,
      stage text not null,
      responsible text,
      limit_id text,
      limit_cite text,
      due date,
      overdue boolean not null,
      actor text,
      acting_state text,
      consequence text,
      synthetic boolean not null,
      primary key (stream, from_day, for_state)
    );
    create index worklist_due on worklist (for_state, due, file_id);
    create index worklist_states on worklist using gin (states);
    comment on table worklist is 'How each person''s file stands on any day as long as nothing is recorded: one row for each stretch of days between two lapses, and one for each State that must act in it.';
    comment on column worklist.stream is 'Stream of the person''s file.';
    comment on column worklist.from_day is 'First day of the stretch.';
    comment on column worklist.for_state is 'The State whose authorities must act by the day in due; * for the clock that will hurt first, whoever must act.';
    comment on column worklist.until_day is 'Last day of the stretch; null where it has no end.';
    comment on column worklist.file_id is 'Number of the file, as people write it.';
    comment on column worklist.name is 'Name of the person.';
    comment on column worklist.nationality is 'ISO 3166-1 alpha-2 code, or STATELESS.';
    comment on column worklist.states is 'States that have the person or were asked: their officers see the file.';
    comment on column worklist.opened_by is 'State that opened the file.';
    comment on column worklist.stage is 'Stage between arrival and protection or return.';
    comment on column worklist.responsible is 'State responsible, where the law gives one.';
    comment on column worklist.limit_id is 'The time limit that will hurt first.';
    comment on column worklist.limit_cite is 'Where that limit stands.';
    comment on column worklist.due is 'Its last day.';
    comment on column worklist.overdue is 'Whether it has passed and is still owed.';
    comment on column worklist.actor is 'Who must act.';
    comment on column worklist.acting_state is 'The State in which that actor is.';
    comment on column worklist.consequence is 'Key of what the law makes happen when it passes.';
    comment on column worklist.synthetic is 'An invented person of the demonstration.';
  `,
};

function project(stream: string, events: readonly PastEvent[]): readonly ViewRow[] {
  const file = personFileOf(stream, events);
  if (!file) return [];
  const rowOf = (row: Outlook, forState: string, hurting: Hurting | undefined): ViewRow => ({
    for_state: forState,
    from_day: formatDay(row.from),
    until_day: row.until === undefined ? null : formatDay(row.until),
    file_id: file.id,
    name: file.person.name ?? null,
    nationality: file.person.nationality ?? null,
    states: file.states,
    opened_by: file.openedBy,
    stage: row.stage,
    responsible: row.responsible ?? null,
    limit_id: hurting?.clock.id ?? null,
    limit_cite: hurting?.clock.cite ?? null,
    due: hurting ? formatDay(hurting.due) : null,
    overdue: hurting?.overdue ?? false,
    actor: hurting?.clock.actor ?? null,
    acting_state: hurting?.clock.actingIn ?? null,
    consequence: hurting?.clock.ifLate.says ?? null,
    synthetic: file.synthetic,
  });
  return outlookOf(file).flatMap((row) => [
    rowOf(row, EVERYBODY, row.first),
    ...row.own.map((own) => rowOf(row, own.state, own)),
  ]);
}

/** The worklist as a view of the record. Raise the revision whenever the law's rules change what it shows. */
export const worklistView: View = { name: 'worklist', table: TABLE, streams: 'person/', revision: 4, project };

/** The columns of the worklist, for queries. */
export interface WorklistTable {
  readonly stream: string;
  readonly from_day: string;
  readonly for_state: string;
  readonly until_day: string | null;
  readonly file_id: string;
  readonly name: string | null;
  readonly nationality: string | null;
  readonly states: readonly string[];
  readonly opened_by: string;
  readonly stage: string;
  readonly responsible: string | null;
  readonly limit_id: string | null;
  readonly limit_cite: string | null;
  readonly due: string | null;
  readonly overdue: boolean;
  readonly actor: string | null;
  readonly acting_state: string | null;
  readonly consequence: string | null;
  readonly synthetic: boolean;
}
