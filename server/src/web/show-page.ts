import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Page } from '../layout/index.ts';
import { layout } from '../layout/index.ts';
import type { Ctx } from './app.ts';
import { csrfField } from './form.ts';

/**
 * Answers with a page in the layout.
 *
 * @example app.get('/law', forEveryone, (c) => showPage(c, { title: 'The law', body: html`<p class="govuk-body">…</p>` }))
 */
export async function showPage(c: Ctx, page: Page, status: ContentfulStatusCode = 200): Promise<Response> {
  const actor = c.get('actor');
  const whole = await layout(page, {
    site: c.get('site'),
    actor,
    path: c.req.path,
    personal: c.get('personal'),
    ...(actor.kind === 'person' ? { signOut: csrfField(c) } : {}),
  });
  return c.html(whole, status);
}
