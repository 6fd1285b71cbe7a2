import type { ReceiptCheck } from '@openpact/law';
import { ruleSetHere } from '@openpact/reference';
import { html, raw } from 'hono/html';
import type { Html } from '../../layout/index.ts';
import { type Ctx, csrfField } from '../../web/index.ts';
import { lawModules } from './law-modules.ts';
import { outcome } from './outcome.ts';
import { TEXT } from './words.ts';

/** The door of the part of the law that runs a receipt again. */
const ENTRY = 'receipt/index.ts';

/** Loads the rules into the browser, under the name by which the page's module imports them. */
function rules(c: Ctx): Html {
  const { version, neededBy } = lawModules();
  const at = (path: string) => `/law-modules/${version}/${path}`;
  const map = JSON.stringify({ imports: { '@openpact/law': at(ENTRY) } });
  return html`<script type="importmap" nonce="${c.get('nonce')}">${raw(map)}</script>
    ${neededBy(ENTRY).map((path) => html`<link rel="modulepreload" href="${at(path)}">`)}
    <script type="module" nonce="${c.get('nonce')}" src="${c.get('site').assets.url('check-in-browser.js')}"></script>`;
}

/** The page on which a receipt is run again: in the browser where scripts run, else on the server. */
export function receiptPage(c: Ctx, checked?: { readonly check?: ReceiptCheck; readonly error?: string }): Html {
  const { version, hash } = ruleSetHere();
  const { error } = checked ?? {};
  return html`
    <p class="govuk-body-l">${TEXT.about}</p>
    ${checked?.check ? outcome(checked.check) : ''}
    <form action="/receipt" method="post" enctype="multipart/form-data" novalidate id="check" data-version="${version}" data-hash="${hash}" data-words="${JSON.stringify(TEXT)}">
      ${csrfField(c)}
      <div class="govuk-form-group${error ? ' govuk-form-group--error' : ''}">
        <label class="govuk-label govuk-label--m" for="receipt">${TEXT.choose}</label>
        <div class="govuk-hint" id="receipt-hint">${TEXT.hint}</div>
        ${error ? html`<p class="govuk-error-message" id="receipt-error"><span class="govuk-visually-hidden">Error:</span> ${error}</p>` : ''}
        <input class="govuk-file-upload" type="file" id="receipt" name="receipt" accept=".json,application/json" aria-describedby="receipt-hint${error ? ' receipt-error' : ''}">
      </div>
      <p class="govuk-body op-quiet" id="ready" role="status" hidden></p>
      <button class="govuk-button" id="send">${TEXT.checkThere}</button>
    </form>
    <div id="outcome" tabindex="-1"></div>
    <noscript><p class="govuk-body">Scripts are off, so the check runs on the server. The file is not kept.</p></noscript>
    <h2 class="govuk-heading-m">At the command line</h2>
    <p class="govuk-body">The same check needs no browser and no server:</p>
    <pre class="op-code" tabindex="0">npm run -s openpact -- receipt verify receipt.json</pre>
    <p class="govuk-body op-quiet">Rules here: version ${version}, <span class="op-hash">${hash}</span></p>
    ${rules(c)}`;
}
