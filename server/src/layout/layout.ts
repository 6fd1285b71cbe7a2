import { html } from 'hono/html';
import { syntheticBanner } from './banner.ts';
import { footer } from './footer.ts';
import type { Frame } from './frame.ts';
import { header } from './header.ts';
import type { Html } from './html.ts';
import type { Page } from './page.ts';
import { wayHere } from './way-here.ts';

/** A whole page: what the page brings, inside what all pages share. Pure: same page and frame, same HTML. */
export function layout(page: Page, frame: Frame): Html {
  const { assets, demonstration } = frame.site;
  const synthetic = page.synthetic ?? (demonstration && frame.personal);
  const windowTitle = `${page.hasErrors ? 'Error: ' : ''}${page.title}${page.title === 'OpenPact' ? '' : ' – OpenPact'}`;
  const heading =
    page.heading === 'own'
      ? ''
      : html`${page.caption ? html`<span class="govuk-caption-xl">${page.caption}</span>` : ''}
          <h1 class="govuk-heading-xl">${page.title}</h1>`;
  const content = html`${heading}${page.body}`;
  return html`<!doctype html>
<html class="govuk-template" lang="${page.lang ?? 'en'}"${page.dir === 'rtl' ? html` dir="rtl"` : ''}>
  <head>
    <meta charset="utf-8">
    <title>${windowTitle}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
    <meta name="color-scheme" content="light">
    <meta name="theme-color" content="#12384a">
    <link rel="icon" href="${assets.url('icon.svg')}" type="image/svg+xml">
    <link rel="preload" href="${assets.url('source-sans-3-latin-wght-normal.woff2')}" as="font" type="font/woff2" crossorigin>
    <link rel="stylesheet" href="${assets.url('openpact.css')}">
    ${(page.styles ?? []).map((name) => html`<link rel="stylesheet" href="${assets.url(name)}">`)}
    ${(page.scripts ?? []).map((name) => html`<script type="module" src="${assets.url(name)}"></script>`)}
  </head>
  <body class="govuk-template__body${page.width === 'wide' ? ' op-wide' : ''}">
    <a href="#main" class="govuk-skip-link">Skip to main content</a>
    ${header(frame)}
    ${synthetic ? syntheticBanner() : ''}
    <div class="govuk-width-container">
      ${wayHere(page)}
      <main class="govuk-main-wrapper" id="main" tabindex="-1">
        ${page.width && page.width !== 'reading' ? content : html`<div class="op-reading">${content}</div>`}
      </main>
    </div>
    ${footer()}
  </body>
</html>`;
}
