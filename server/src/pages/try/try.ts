import { formatDay, receiptOf } from '@openpact/law';
import { ruleSetHere, surroundings } from '@openpact/reference';
import { type Ctx, forEveryone, type PageModule, showPage } from '../../web/index.ts';
import type { Filled } from '../cases/index.ts';
import { answerReceipt } from '../receipt/index.ts';
import { askedFact, withFact } from './add-fact-panel.ts';
import { tryPage } from './try-page.ts';
import { emptyCase, exampleCase, type TypedCase, typedCase, withCase } from './typed-case.ts';

const show = (c: Ctx, given: TypedCase, errors: Filled['errors'] = {}): Promise<Response> => {
  const wrong = given.wrongDay === true || given.read.ok === false || Object.keys(errors).length > 0;
  return showPage(
    c,
    {
      title: 'Try it',
      body: tryPage(c, given, errors),
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
    app.get('/try', forEveryone, (c) =>
      show(c, c.req.query('empty') === 'yes' ? emptyCase(today()) : exampleCase(c.req.query('example') ?? '', today())),
    );

    app.post('/try', forEveryone, async (c) => {
      const given = await typedCase(c, today());
      const { read, regime, on, typed, wrongDay } = given;
      if (typed.more.do === 'receipt' && read.ok && regime && !wrongDay) {
        const receipt = receiptOf(read.file, regime, on, surroundings, ruleSetHere());
        return answerReceipt(c, receipt, `receipt-${formatDay(on)}.json`);
      }
      const asked = askedFact(typed.more);
      if (typed.more.do !== 'add' || !asked || !read.ok) return show(c, given);
      const added = withFact(read.file, asked);
      return added.ok ? show(c, withCase(given, added.file, today())) : show(c, given, added.errors);
    });
  },
};
