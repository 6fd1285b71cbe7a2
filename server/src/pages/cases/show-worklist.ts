import { findWorklist, type WorklistTable } from '@openpact/casework';
import { type Actor, may, type Subject, stateOf } from '../../access/index.ts';
import type { App } from '../../web/index.ts';
import { requireMay, showPage } from '../../web/index.ts';
import { type Desk, deskState } from './desk.ts';
import { TEXT } from './words.ts';
import { readFilter, worklistPage } from './worklist-page.ts';

const PAGE_SIZE = 25;

type Tables = { readonly worklist: Pick<WorklistTable, keyof WorklistTable> };

/** The files that an actor works with: those of the own State, or of all States. */
export const caseloadOf = (actor: Actor): Subject => {
  const state = stateOf(actor);
  return state ? { kind: 'caseload', state } : { kind: 'caseload' };
};

/** `/worklist` */
export function showWorklist(app: App, desk: Desk): void {
  const { records, today } = desk.deps;
  const db = records.db.withTables<Tables>();
  app.get(
    '/worklist',
    requireMay('read', (c) => caseloadOf(c.get('actor'))),
    async (c) => {
      const own = deskState(c);
      const filter = readFilter(c.req.query());
      const state = own ?? filter.state;
      const { search, stage, page, mine } = filter;
      const on = today();
      const list = await findWorklist(db, {
        on,
        actingHere: mine,
        page,
        pageSize: PAGE_SIZE,
        ...(state ? { state } : {}),
        ...(stage ? { stage } : {}),
        ...(search ? { search } : {}),
      });
      if (list.rows.length > 0) {
        const read = { actor: desk.actor(c), page: '/worklist', at: desk.now() };
        await records.logRead(list.rows.map((row) => ({ ...read, subject: row.stream })));
      }
      return showPage(c, {
        title: TEXT.worklist,
        body: worklistPage({
          list,
          filter: { ...filter, page: list.page },
          today: on,
          pageSize: PAGE_SIZE,
          own,
          canOpen: may(c.get('actor'), 'open-file', caseloadOf(c.get('actor'))).allowed,
        }),
        width: 'wide',
        styles: ['cases.css'],
        breadcrumbs: [],
      });
    },
  );
}
