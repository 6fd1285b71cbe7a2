import {
  type CaseFile,
  type Day,
  differences,
  english,
  type Position,
  positionOf,
  REGIMES,
  type Reason,
  type RegimeId,
  regimeOf,
  type SaidAnswer,
  sayAnswers,
  sayDay,
  sayLimit,
  sayPart,
  sayReason,
} from '@openpact/law';
import { surroundings } from '@openpact/reference';
import { html } from 'hono/html';
import type { Html } from '../../layout/index.ts';
import { type Ctx, csrfField } from '../../web/index.ts';
import { articleLink, REGIME_SHORT } from '../law/index.ts';
import { caseFields, examplePicker, moves, problemSummary, type TypedCase } from '../try/index.ts';

/** One part of a position under one set of rules. */
interface Cell {
  readonly regime: RegimeId;
  readonly lines: readonly string[];
  /** The reason that carries it, where it is an answer. */
  readonly reason?: Reason | undefined;
}

const ofAnswer = ({ regime, said, finding }: SaidAnswer & Pick<Cell, 'regime'>): Cell => {
  const last = finding.because.at(-1);
  return { regime, lines: [said], reason: last !== undefined && !said.includes(sayReason(last)) ? last : undefined };
};

const ofClocks = ({ regime, clocks }: Position): Cell => {
  const running = clocks.filter(({ state }) => state === 'running').toSorted((a, b) => a.due - b.due);
  return {
    regime,
    lines: running.length === 0 ? ['None runs.'] : running.map(({ id, due }) => `${sayLimit(id)}: ${sayDay(due)}`),
  };
};

const ofNext = ({ regime, next }: Position): Cell => ({
  regime,
  lines: next.length === 0 ? ['Nothing.'] : next.map(({ id }) => english.steps[id] ?? id),
});

const cell = ({ regime, lines, reason }: Cell, differs: boolean): Html =>
  html`<td class="govuk-table__cell${differs ? ' op-differs' : ''}" data-label="${REGIME_SHORT[regime]}">
    ${lines.map((text) => html`<span class="op-expected__line">${text}</span><br>`)}
    ${reason ? html`<span class="op-quiet">${sayReason(reason)}</span> ${articleLink(reason.cite)}` : ''}</td>`;

const row = (part: string, cells: readonly Cell[]): Html => {
  const said = cells.map(({ lines }) => lines.join('\n'));
  const differs = new Set(said).size > 1;
  return html`<tr class="govuk-table__row"><th scope="row" class="govuk-table__header">${sayPart(part)}${differs ? html` <strong class="govuk-tag govuk-tag--yellow">differs</strong>` : ''}</th>
    ${cells.map((each, index) => cell(each, differs && said[index] !== said.at(-1)))}</tr>`;
};

/** The stage, the answers that tell something under at least one set of rules, what runs and what comes next. */
function rows(positions: readonly Position[]): Html[] {
  const said = positions.flatMap((position) =>
    sayAnswers(position).map((answer) => ({ ...answer, regime: position.regime })),
  );
  const telling = [...Map.groupBy(said, ({ part }) => part)].filter(([, answers]) =>
    answers.some(({ tells }) => tells),
  );
  return [
    row(
      'stage',
      positions.map(({ regime, stage }) => ({ regime, lines: [english.stages[stage]] })),
    ),
    ...telling.map(([part, answers]) => row(part, answers.map(ofAnswer))),
    row('clocks', positions.map(ofClocks)),
    row('next', positions.map(ofNext)),
  ];
}

function compared(file: CaseFile, on: Day): Html {
  const positions = REGIMES.map((regime) => positionOf(file, regime, on, surroundings));
  const own = regimeOf(file).id;
  const mine = positions.find(({ regime }) => regime === own);
  return html`<h2 class="govuk-heading-l" id="answer">On ${sayDay(on)}</h2>
    <p class="govuk-body">By its dates this case falls under ${english.regimes[own]}. What differs is marked.</p>
    <table class="govuk-table op-compare"><caption class="govuk-visually-hidden">The position of this case under each set of rules</caption>
      <thead><tr><th scope="col" class="govuk-table__header">What</th>${positions.map(({ regime }) => html`<th scope="col" class="govuk-table__header">${REGIME_SHORT[regime]}</th>`)}</tr></thead>
      <tbody class="govuk-table__body">${rows(positions)}</tbody></table>
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
  ${given.read.ok ? compared(given.read.file, given.on) : ''}`;
