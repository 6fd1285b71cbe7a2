import {
  type CaseFile,
  type Day,
  differences,
  english,
  type Position,
  positionOf,
  REGIMES,
  regimeOf,
  sayDay,
  sayPart,
  sayProcedure,
  sayReason,
  sayResponsible,
  sayReturnDecision,
} from '@openpact/law';
import { surroundings } from '@openpact/reference';
import { html } from 'hono/html';
import type { Html } from '../../layout/index.ts';
import { type Ctx, csrfField } from '../../web/index.ts';
import { articleLink, REGIME_SHORT } from '../law/index.ts';
import { caseFields, examplePicker, moves, problemSummary, type TypedCase } from '../try/index.ts';

interface Line {
  readonly part: string;
  say(position: Position): string;
}

const LINES: readonly Line[] = [
  { part: 'responsible', say: ({ responsible }) => sayResponsible(responsible) },
  { part: 'stage', say: ({ stage }) => english.stages[stage] },
  { part: 'procedure', say: ({ procedure }) => sayProcedure(procedure) },
  { part: 'returnDecision', say: ({ returnDecision }) => sayReturnDecision(returnDecision) },
  {
    part: 'clocks',
    say: ({ clocks }) =>
      clocks
        .filter(({ state }) => state === 'running')
        .toSorted((a, b) => a.due - b.due)
        .map(({ id, due }) => `${english.limits[id] ?? id}: ${sayDay(due)}`)
        .join('\n') || 'None runs.',
  },
  { part: 'next', say: ({ next }) => next.map(({ id }) => english.steps[id] ?? id).join('\n') || 'Nothing.' },
];

const cell = (position: Position, line: Line, differs: boolean): Html => {
  const last = line.part === 'responsible' ? position.responsible.because.at(-1) : undefined;
  return html`<td class="govuk-table__cell${differs ? ' op-differs' : ''}" data-label="${REGIME_SHORT[position.regime]}">
    ${line
      .say(position)
      .split('\n')
      .map((text) => html`<span class="op-expected__line">${text}</span><br>`)}
    ${last ? html`<span class="op-quiet">${sayReason(last)}</span> ${articleLink(last.cite)}` : ''}</td>`;
};

const row = (positions: readonly Position[], line: Line): Html => {
  const said = positions.map((position) => line.say(position));
  const differs = new Set(said).size > 1;
  return html`<tr class="govuk-table__row"><th scope="row" class="govuk-table__header">${sayPart(line.part)}${differs ? html` <strong class="govuk-tag govuk-tag--yellow">differs</strong>` : ''}</th>
    ${positions.map((position, index) => cell(position, line, differs && said[index] !== said.at(-1)))}</tr>`;
};

function compared(file: CaseFile, on: Day): Html {
  const positions = REGIMES.map((regime) => positionOf(file, regime, on, surroundings));
  const own = regimeOf(file).id;
  const mine = positions.find(({ regime }) => regime === own);
  return html`<h2 class="govuk-heading-l" id="answer">On ${sayDay(on)}</h2>
    <p class="govuk-body">By its dates this case falls under ${english.regimes[own]}. What differs is marked.</p>
    <table class="govuk-table op-compare"><caption class="govuk-visually-hidden">The position of this case under each set of rules</caption>
      <thead><tr><th scope="col" class="govuk-table__header">What</th>${positions.map(({ regime }) => html`<th scope="col" class="govuk-table__header">${REGIME_SHORT[regime]}</th>`)}</tr></thead>
      <tbody class="govuk-table__body">${LINES.map((line) => row(positions, line))}</tbody></table>
    ${positions
      .filter(({ regime }) => regime !== own)
      .map((other) =>
        mine === undefined
          ? ''
          : html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Everything that ${english.regimes[other.regime]} would change</span></summary><div class="govuk-details__text">${moves(differences(mine, other), 'Nothing.')}</div></details>`,
      )}`;
}

/** A case run under every set of rules. */
export const compareFilePage = (c: Ctx, given: TypedCase): Html => html`
  <p class="govuk-body-l op-reading">One case, every set of rules: what each of them says, and where they part.</p>
  ${problemSummary(given)}
  ${examplePicker('/compare/file', 'Begin from an example', c.req.query('example') ?? '')}
  <form action="/compare/file" method="post" enctype="multipart/form-data" novalidate>
    ${csrfField(c)}
    ${caseFields(given, false)}
    <button class="govuk-button">Compare</button>
  </form>
  ${given.read?.ok ? compared(given.read.file, given.on) : ''}`;
