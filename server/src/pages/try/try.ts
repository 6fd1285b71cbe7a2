import { formatDay, receiptOf } from '@openpact/law';
import { ruleSetHere, surroundings } from '@openpact/reference';
import { type Ctx, forEveryone, type PageModule, showPage } from '../../web/index.ts';
import { answerReceipt } from '../receipt/index.ts';
import { tryPage } from './try-page.ts';
import { exampleCase, type TypedCase, typedCase } from './typed-case.ts';

const show = (c: Ctx, given: TypedCase): Promise<Response> => {
  const wrong = given.wrongDay === true || given.read?.ok === false;
  return showPage(
    c,
    {
      title: 'Try it',
      body: tryPage(c, given),
      width: 'wide',
      styles: ['cases.css', 'law.css'],
      breadcrumbs: [],
      hasErrors: wrong,
    },
    wrong ? 422 : 200,
  );
};

/** `/try`: a case file that is kept nowhere, its position, what if, why not, and its receipt. */
export const tryIt: PageModule = {
  name: 'try',
  links: () => [
    { href: '/try', text: 'Try it', about: 'Enter a case, see what the law says, change one fact and see what moves.' },
  ],
  mount(app, { today }) {
    app.get('/try', forEveryone, (c) => show(c, exampleCase(c.req.query('example') ?? '', today())));

    app.post('/try', forEveryone, async (c) => {
      const given = await typedCase(c, today());
      const { read, regime, on, typed, wrongDay } = given;
      if (typed.more.do === 'receipt' && read?.ok && regime && !wrongDay) {
        const receipt = receiptOf(read.file, regime, on, surroundings, ruleSetHere());
        return answerReceipt(c, receipt, `receipt-${formatDay(on)}.json`);
      }
      return show(c, given);
    });
  },
};
