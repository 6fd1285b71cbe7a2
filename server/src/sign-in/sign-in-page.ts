import { html } from 'hono/html';
import { aRole, type Person, type Role, roleName, stateOf } from '../access/index.ts';
import type { Html } from '../layout/index.ts';
import { type Page, stateName } from '../layout/index.ts';

const ABOUT: Readonly<Record<Role, string>> = Object.freeze({
  officer: 'Works through the files of one State and records what happens.',
  'decision-maker': 'Does the same, and records decisions.',
  liaison: 'Speaks for one State about solidarity. Sees no personal files.',
  coordinator: 'Follows needs, pledges and what was delivered. Sees no personal files.',
  analyst: 'Works with figures and rules. Sees no personal files.',
  auditor: 'Reads everything, also who read what. Changes nothing.',
});

const personButton = (person: Person): Html => {
  const state = stateOf(person);
  const role = aRole(person.role);
  const label = state ? stateName(state) : 'Sign in';
  const full = state
    ? `Sign in as ${role} of ${stateName(state)}: ${person.name}`
    : `Sign in as ${role}: ${person.name}`;
  return html`<button class="govuk-button govuk-button--secondary" name="person" value="${person.id}" aria-label="${full}">${label}</button>`;
};

/** The sign-in page of a demonstration: made-up people, one click each. `fields` are the hidden fields of the form. */
export function demonstrationSignInPage(people: readonly Person[], fields: Html, signedInAs: string | undefined): Page {
  const roles = [...new Set(people.map((person) => person.role))];
  const row = (role: Role) => {
    const these = people.filter((person) => person.role === role);
    return html`
      <li class="op-people__item">
        <p class="op-people__text"><strong>${roleName(role)}</strong><span class="op-people__about">${ABOUT[role]}</span></p>
        <div class="op-people__states">${these.map((person) => personButton(person))}</div>
      </li>`;
  };
  return {
    title: 'Sign in',
    breadcrumbs: [],
    width: 'page',
    synthetic: true,
    body: html`
      <p class="govuk-body-l">Choose who you want to be. One click signs you in.</p>
      ${signedInAs === undefined ? '' : html`<p class="govuk-body">You are signed in as ${signedInAs}. Choosing somebody else signs you out first.</p>`}
      <form action="/sign-in/begin" method="post">
        ${fields}
        <ul class="op-people">${roles.map(row)}</ul>
      </form>
      <p class="govuk-body">These people exist only on this machine, while no identity provider is connected.</p>`,
  };
}

/** The sign-in page of a server with an identity provider. */
export const providerSignInPage = (fields: Html, signedInAs: string | undefined): Page => ({
  title: 'Sign in',
  breadcrumbs: [],
  body: html`
    <p class="govuk-body-l">You sign in with the account that your organisation gave you.</p>
    ${signedInAs === undefined ? '' : html`<p class="govuk-body">You are signed in as ${signedInAs}.</p>`}
    <form action="/sign-in/begin" method="post">
      ${fields}
      <button class="govuk-button">Continue to sign in</button>
    </form>
    <p class="govuk-body">Solidarity figures and rules are open to everyone and need no sign-in.</p>`,
});

/** After signing out. */
export const signedOutPage = (demonstration: boolean): Page => ({
  title: 'You have signed out',
  body: html`
    ${demonstration ? '' : html`<p class="govuk-body">You may still be signed in at your organisation’s identity provider. On a shared computer, sign out there too and close the browser.</p>`}
    <p class="govuk-body"><a class="govuk-link" href="/sign-in">Sign in again</a> or <a class="govuk-link" href="/">go to the start page</a>.</p>`,
});
