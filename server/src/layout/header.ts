import { html, raw } from 'hono/html';
import { roleName, stateOf } from '../access/index.ts';
import type { Frame } from './frame.ts';
import type { Html } from './html.ts';
import { mark } from './mark.ts';
import { stateName } from './state-name.ts';

/** What is written beside a person's name: the role, and the State if there is one. */
function roleLine(frame: Frame): string {
  if (frame.actor.kind === 'visitor') return '';
  const state = stateOf(frame.actor);
  return state ? `${roleName(frame.actor.role)}, ${stateName(state)}` : roleName(frame.actor.role);
}

function account(frame: Frame): Html {
  if (frame.actor.kind === 'visitor') {
    return frame.path === '/sign-in' ? html`` : html`<a class="op-header__link" href="/sign-in">Sign in</a>`;
  }
  return html`
          <p class="op-header__who"><span class="op-header__name">${frame.actor.name}</span> <span class="op-header__role">${roleLine(frame)}</span></p>
          <form action="/sign-out" method="post">${frame.signOut ?? ''}<button class="op-header__button">Sign out</button></form>`;
}

const isHere = (path: string, href: string) => path === href || path.startsWith(`${href}/`);

function navigation(frame: Frame): Html {
  const links = frame.site.links(frame.actor);
  if (links.length === 0) return html``;
  return html`
        <nav class="op-header__nav" aria-label="Main">
          <ul class="op-header__list">
            ${links.map(
              ({ href, text }) =>
                html`<li><a class="op-header__link" href="${href}"${isHere(frame.path, href) ? raw(' aria-current="page"') : ''}>${text}</a></li>`,
            )}
          </ul>
        </nav>`;
}

/** Name of the product, where one can go, and who is signed in. */
export const header = (frame: Frame): Html => html`
    <header class="op-header">
      <div class="govuk-width-container op-header__row">
        <a class="op-header__home" href="/">${mark()}<span>OpenPact</span></a>
        ${navigation(frame)}
        <div class="op-header__account">${account(frame)}</div>
      </div>
    </header>`;
