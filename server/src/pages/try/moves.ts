import { type Difference, sayPart } from '@openpact/law';
import { html } from 'hono/html';
import type { Html } from '../../layout/index.ts';

const CHANGE = { changed: 'changes', new: 'is new', gone: 'falls away' } as const;

const move = ({ part, change, before, after }: Difference): Html =>
  html`<li class="op-moves__item"><span class="op-moves__part">${sayPart(part)} <span class="op-quiet">${CHANGE[change]}</span></span>
    ${before === undefined ? '' : html`<del>${before}</del>`}${after === undefined ? '' : html`<ins>${after}</ins>`}</li>`;

/** What moves from one position to another; a minus stands before what was, a plus before what is. */
export const moves = (differences: readonly Difference[], nothing: string): Html =>
  differences.length === 0
    ? html`<p class="govuk-body">${nothing}</p>`
    : html`<ul class="op-moves">${differences.map(move)}</ul>`;
