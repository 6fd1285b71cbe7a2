import {
  DEMONSTRATION_SEED,
  demonstrationCaseload,
  type Outlook,
  outlookOf,
  type PersonFile,
  personFileOf,
  recordsOf,
  streamOf,
} from '@openpact/casework';
import {
  addDays,
  addMonths,
  type CrisisDecision,
  outlineOf,
  regimeOf,
  type Stage,
  type Surroundings,
} from '@openpact/law';
import { surroundings } from '@openpact/reference';
import { type Aim, type Measured, measuredOf } from './measured.ts';
import type { Part } from './part.ts';
import { LOOKED_AT } from './people.ts';

const MANY = 100_000;
/** Files are made so many at a time, outside the time, so that the memory holds. */
const AT_A_TIME = 5_000;
const WITHIN_SECONDS = 30;

const OVER: readonly Stage[] = ['departed', 'protected'];

/** A decision of the Council for a State, with all that can be authorised when very many arrive. */
export const MASS_ARRIVALS: CrisisDecision = {
  state: 'GR',
  situation: 'mass-arrivals',
  adopted: addDays(LOOKED_AT, -10),
  from: addDays(LOOKED_AT, -9),
  until: addMonths(LOOKED_AT, 3),
  phase: 'initial',
  derogations: ['registration', 'longer-border-procedure', 'longer-transfer-limits', 'longer-return-border-procedure'],
};

const inCrisis: Surroundings = { ...surroundings, crisis: [MASS_ARRIVALS] };

/** Persons' files that are not closed on the day, as the record and the worklist keep them. */
export function openFiles(seed: number, size: number): PersonFile[] {
  const files: PersonFile[] = [];
  for (let more = 0; files.length < size; more += 1) {
    for (const told of demonstrationCaseload(seed + more, LOOKED_AT, size)) {
      const stream = streamOf(told.id);
      const past = recordsOf(told, LOOKED_AT, '').map((event, index) => ({ ...event, stream, version: index + 1 }));
      const file = personFileOf(stream, past);
      if (!file || files.length === size) continue;
      if (!OVER.includes(outlineOf(file.file, regimeOf(file.file), LOOKED_AT, surroundings).stage)) files.push(file);
    }
  }
  return files;
}

const asText = (rows: readonly Outlook[]): string =>
  JSON.stringify(rows.map(({ from, stage, responsible, first, own }) => [from, stage, responsible, first?.due, own]));

/** One way to look at every file again, with the time that each file took. */
interface Again {
  readonly what: string;
  readonly look: (file: PersonFile) => unknown;
  readonly times: number[];
  /** Seconds of the processor: what one core takes, whatever else runs on the machine. */
  busy: number;
}

const again = (what: string, look: Again['look']): Again => ({ what, look, times: [], busy: 0 });

const busySeconds = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e6;
};

const seconds = ({ times }: Again): number => times.reduce((sum, time) => sum + time, 0) / 1000;

/** Per second of one core, so that the aim says the same on a busy machine. */
function measured(one: Again, size: number): Measured {
  // The aim is for a hundred thousand; a short look is held to its share of the time.
  const aim: Aim = { figure: 'perSecond', atLeast: MANY / WITHIN_SECONDS };
  return measuredOf(one.what, one.times, { perSecond: size / one.busy, aim });
}

/** Looks at each file once, and adds what it took. */
function lookAgain(one: Again, files: readonly PersonFile[]): unknown[] {
  const busy = busySeconds();
  const found = files.map((file) => {
    const begin = performance.now();
    const answer = one.look(file);
    one.times.push(performance.now() - begin);
    return answer;
  });
  one.busy += busySeconds() - busy;
  return found;
}

function* benchReevaluation({ quick }: { readonly quick: boolean }) {
  const size = quick ? 2000 : MANY;
  const outline = again('stage, State responsible and clocks of each file, crisis decision', ({ file }) =>
    outlineOf(file, regimeOf(file), LOOKED_AT, inCrisis),
  );
  const before = again('rows of the worklist of each file', (file) => outlookOf(file));
  const after = again('the same under a crisis decision for GR', (file) => outlookOf(file, inCrisis));
  let [changed, rows] = [0, 0];
  for (let done = 0; done < size; done += AT_A_TIME) {
    const files = openFiles(DEMONSTRATION_SEED + done, Math.min(AT_A_TIME, size - done));
    const [, was, is] = [outline, before, after].map((one) => lookAgain(one, files));
    for (const [index, now] of ((is ?? []) as Outlook[][]).entries()) {
      rows += now.length;
      if (asText((was as Outlook[][])[index] ?? []) !== asText(now)) changed += 1;
    }
  }
  for (const one of [outline, before, after]) yield measured(one, size);
  const files = size.toLocaleString('en');
  const took = (one: Again): string => `${seconds(one).toFixed(1)} s (${one.busy.toFixed(1)} s of the processor)`;
  yield `${files} open files in one thread: ${took(outline)} for the law alone, ${took(before)} for all rows of the worklist as after a change of law, ${took(after)} for them as after the decision. Per second is reckoned from the time of the processor; the aim is ${WITHIN_SECONDS} s of one core for 100,000.`;
  yield `The decision changed the rows of ${changed.toLocaleString('en')} files; there are ${rows.toLocaleString('en')} rows in all.`;
}

/** All open cases looked at again after a change of law or a crisis decision. */
export const reevaluation: Part = {
  name: 'reevaluation',
  shows: 'all open cases after a change of law or a crisis decision',
  run: benchReevaluation,
};
