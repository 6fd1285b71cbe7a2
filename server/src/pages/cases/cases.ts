import { may } from '../../access/index.ts';
import type { PageModule } from '../../web/index.ts';
import { deskOf } from './desk.ts';
import { newFile } from './new-file.ts';
import { record } from './record.ts';
import { showCase } from './show-case.ts';
import { showReceipt } from './show-receipt.ts';
import { caseloadOf, showWorklist } from './show-worklist.ts';
import { strike } from './strike.ts';
import { TEXT } from './words.ts';

/** `/worklist`, `/files/…`: a person's file at work. */
export const cases: PageModule = {
  name: 'cases',
  assets: [{ name: 'cases.css', file: new URL('./cases.css', import.meta.url) }],
  links: (actor) =>
    may(actor, 'read', caseloadOf(actor)).allowed
      ? [{ href: '/worklist', text: TEXT.worklist, about: TEXT.worklistAbout }]
      : [],
  mount(app, deps) {
    const desk = deskOf(deps);
    for (const part of [showWorklist, newFile, showCase, showReceipt, record, strike]) part(app, desk);
  },
};
