import { streamOf } from '@openpact/casework';
import { formatDay, parseDay, receiptOf, regimeOf } from '@openpact/law';
import { ruleSetHere, surroundings } from '@openpact/reference';
import type { App } from '../../web/index.ts';
import { refuse, requireMay } from '../../web/index.ts';
import { answerReceipt } from '../receipt/index.ts';
import type { Desk } from './desk.ts';

/** `/files/:id/receipt`: the receipt of the position of a person's file, on the day in `on` or today. */
export function showReceipt(app: App, desk: Desk): void {
  const { records, today } = desk.deps;
  app.get('/files/:id/receipt', requireMay('read', desk.subjectOf), async (c) => {
    const file = await desk.fileOf(c);
    const asked = (c.req.query('on') ?? '').trim();
    const on = asked === '' ? today() : parseDay(asked);
    if (!file || on === undefined) return refuse.notFound(c);
    await records.logRead({ actor: desk.actor(c), subject: streamOf(file.id), page: c.req.path, at: desk.now() });
    const receipt = receiptOf(file.file, regimeOf(file.file), on, surroundings, ruleSetHere());
    return answerReceipt(c, receipt, `receipt-${file.id}-${formatDay(on)}.json`);
  });
}
