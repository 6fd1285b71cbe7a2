import { english, positionOf, regimeOf, sayDay, sayRegimeOf } from '@openpact/law';
import { surroundings } from '@openpact/reference';
import { html } from 'hono/html';
import type { Html } from '../../layout/index.ts';
import { type Ctx, csrfField } from '../../web/index.ts';
import { positionParts } from '../cases/index.ts';
import { factsInWords } from '../law/index.ts';
import { caseFields, examplePicker, problemSummary } from './case-form.ts';
import type { TypedCase } from './typed-case.ts';
import { whatIfPanel } from './what-if-panel.ts';
import { whyNotPanel } from './why-not-panel.ts';

function answered(given: TypedCase): Html | string {
  const { read, regime, on, typed } = given;
  if (!read?.ok || !regime) return '';
  const { file } = read;
  const own = sayRegimeOf(file);
  const why =
    typed.regime === '' || typed.regime === regimeOf(file).id
      ? own
      : `Looked at under ${english.regimes[regime.id]}, as chosen. By itself: ${own}`;
  const later = file.events.filter((event) => event.on > on).length;
  const { what = '', value = '', state = '' } = typed.more;
  return html`<h2 class="govuk-heading-l" id="answer">On ${sayDay(on)}</h2>
    ${later > 0 ? html`<p class="govuk-body op-quiet">${later === 1 ? 'One event' : `${later} events`} of a later day ${later === 1 ? 'is' : 'are'} not looked at.</p>` : ''}
    <div class="op-case">
      <div class="op-case__main">${positionParts(file, positionOf(file, regime, on, surroundings), why)}</div>
      <section class="op-case__side" aria-labelledby="happened"><h2 class="govuk-heading-m" id="happened">What the file says</h2>${factsInWords(file)}
        <button class="govuk-button govuk-button--secondary" name="do" value="receipt">Download the receipt</button>
        <p class="govuk-body op-quiet">A receipt holds facts, rules, answer and reasons. <a class="govuk-link" href="/receipt">Anyone can run it again.</a></p></section>
    </div>
    ${whatIfPanel({ file, regime, on, what, value })}
    ${whyNotPanel({ file, regime, on, state })}`;
}

/** "Try it": a case file, its position, what if, why not. */
export const tryPage = (c: Ctx, given: TypedCase): Html => html`
  <p class="govuk-body-l op-reading">Enter a case, see what the law says, and change one fact to see what moves.</p>
  ${problemSummary(given)}
  ${examplePicker('/try', 'Begin from an example', c.req.query('example') ?? '')}
  <form action="/try" method="post" enctype="multipart/form-data" novalidate>
    ${csrfField(c)}
    ${caseFields(given, true)}
    <button class="govuk-button" name="do" value="position">Show the position</button>
    ${answered(given)}
  </form>`;
