import { html } from 'hono/html';
import type { Html } from './html.ts';

/** Says that the persons on the page are made up. */
export const syntheticBanner = (): Html => html`
    <div class="op-synthetic" role="region" aria-label="About the data">
      <p class="govuk-width-container op-synthetic__text">
        <strong class="govuk-tag op-synthetic__tag">Synthetic data</strong>
        <span>Every person here is made up for demonstration. No real person is shown.</span>
      </p>
    </div>`;
