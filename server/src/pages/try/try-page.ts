import {
  type CaseFile,
  english,
  type Position,
  positionOf,
  type Regime,
  regimeOf,
  sayDay,
  sayRegimeOf,
} from '@openpact/law';
import { surroundings } from '@openpact/reference';
import { html } from 'hono/html';
import type { Html } from '../../layout/index.ts';
import { type Ctx, csrfField } from '../../web/index.ts';
import { type Filled, positionParts } from '../cases/index.ts';
import { factsInWords } from '../law/index.ts';
import { addFactPanel, askedFact } from './add-fact-panel.ts';
import { caseFields, examplePicker, problemSummary } from './case-form.ts';
import type { TypedCase } from './typed-case.ts';
import { whatIfPanel } from './what-if-panel.ts';
import { whyNotPanel } from './why-not-panel.ts';

interface Answered {
  readonly given: TypedCase;
  readonly file: CaseFile;
  readonly regime: Regime;
  readonly position: Position;
}

function answered({ given, file, regime, position }: Answered): Html {
  const { on, typed } = given;
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
      <div class="op-case__main">${positionParts(file, position, why)}</div>
      <section class="op-case__side" aria-labelledby="happened"><h2 class="govuk-heading-m" id="happened">What the file says</h2>${factsInWords(file)}
        <button class="govuk-button govuk-button--secondary" name="do" value="receipt">Download the receipt</button>
        <p class="govuk-body op-quiet">A receipt holds facts, rules, answer and reasons. <a class="govuk-link" href="/receipt">Anyone can run it again.</a></p></section>
    </div>
    ${whatIfPanel({ file, regime, on, what, value })}
    ${whyNotPanel({ file, regime, on, state })}`;
}

/** "Try it": a case file, its position, facts put in by answering questions, what if, why not. */
export function tryPage(c: Ctx, given: TypedCase, errors: Filled['errors']): Html {
  const { read, regime, on, typed } = given;
  const file = read.ok ? read.file : undefined;
  const position = file && regime ? positionOf(file, regime, on, surroundings) : undefined;
  const expected = [...new Set(position?.next.map(({ records }) => records))];
  return html`
  <p class="govuk-body-l op-reading">Enter a case, see what the law says, and change one fact to see what moves.</p>
  ${problemSummary(given, errors)}
  ${examplePicker('/try', 'Begin from an example', c.req.query('example') ?? '')}
  <p class="govuk-body"><a class="govuk-link" href="/try?empty=yes#add">Begin with an empty case and answer questions</a></p>
  <form action="/try" method="post" enctype="multipart/form-data" novalidate>
    ${csrfField(c)}
    ${caseFields(given, true)}
    <button class="govuk-button" name="do" value="position" formaction="/try#answer">Show the position</button>
    ${file ? addFactPanel({ file, expected, asked: askedFact(typed.more), errors }) : ''}
    ${file && regime && position ? answered({ given, file, regime, position }) : ''}
  </form>`;
}
