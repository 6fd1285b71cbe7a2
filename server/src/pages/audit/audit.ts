import { may } from '../../access/index.ts';
import type { Deps, PageModule } from '../../web/index.ts';
import { requireMay, showPage } from '../../web/index.ts';
import { auditPage } from './audit-page.ts';

/** Looks shown at once when nobody's in particular are asked for. */
const LATEST = 100;

async function latestReads({ records }: Deps) {
  const rows = await records.db
    .selectFrom('read_log')
    .select(['actor', 'subject', 'page', 'at'])
    .orderBy('at', 'desc')
    .limit(LATEST + 1)
    .execute();
  return { reads: rows.slice(0, LATEST), hasMore: rows.length > LATEST };
}

/** `/audit`: for auditors. */
export const audit: PageModule = {
  name: 'audit',
  links: (actor) =>
    may(actor, 'read', { kind: 'read-log' }).allowed
      ? [{ href: '/audit', text: 'Audit', about: 'Whether the record is whole, and who read which file.' }]
      : [],
  mount(app, deps) {
    app.get(
      '/audit',
      requireMay('read', () => ({ kind: 'read-log' })),
      async (c) => {
        const subject = c.req.query('subject') || undefined;
        const { reads, hasMore } =
          subject === undefined
            ? await latestReads(deps)
            : { reads: await deps.records.reads(subject), hasMore: false };
        const verification = c.req.query('check') === 'all' ? await deps.records.verify() : undefined;
        return showPage(
          c,
          auditPage({
            head: await deps.records.head(),
            reads,
            hasMore,
            ...(subject === undefined ? {} : { subject }),
            ...(verification === undefined ? {} : { verification }),
          }),
        );
      },
    );
  },
};
