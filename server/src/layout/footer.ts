import { html } from 'hono/html';
import type { Html } from './html.ts';

/** The day from which the law adopted in 2024 governs, in words (AMMR 85, as the later acts fix it). */
const LAW_AS_OF = '12 June 2026';

/** What holds for every page: which law, how the pages can be used, under which licence. */
export const footer = (): Html => html`
    <footer class="op-footer">
      <div class="govuk-width-container op-footer__row">
        <nav aria-label="About">
          <ul class="op-footer__list">
            <li><a class="govuk-link op-footer__link" href="/accessibility">Accessibility</a></li>
            <li><a class="govuk-link op-footer__link" href="/privacy">Privacy and cookies</a></li>
            <li><a class="govuk-link op-footer__link" href="/openapi.json">API description</a></li>
          </ul>
        </nav>
        <p class="op-footer__text">Rules: the law adopted in 2024, as it applies from ${LAW_AS_OF}. OpenPact computes rules and dates. People decide.</p>
        <p class="op-footer__text">Free software. Source code under the <a class="govuk-link op-footer__link" href="https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12" rel="license">European Union Public Licence 1.2</a>.</p>
      </div>
    </footer>`;
