import { parseDay } from '@openpact/law';
import { compose } from './compose.ts';
import { type Running, StartProblem, start } from './process/index.ts';

/** A terminal sends Ctrl-C to npm and to us, and npm passes it on: two signals this close together are one. */
const SAME_SIGNAL_MS = 500;

const say = (line: string) => process.stdout.write(`${line}\n`);
const complain = (line: string) => process.stderr.write(`${line}\n`);

/** Today in Brussels, by the clock of this machine. */
function today() {
  const day = parseDay(Temporal.Now.plainDateISO('Europe/Brussels').toString());
  if (day === undefined) throw new RangeError('The clock of this machine shows no date that the calendar has.');
  return day;
}

const whatToTry = ({ origin, config }: Running): string =>
  [
    '',
    `OpenPact is ready: ${origin}`,
    '',
    ...(config.signIn.kind === 'demonstration'
      ? [`  Sign in     ${origin}/sign-in         as an officer, a decision maker, an auditor … with one click`]
      : [`  Sign in     ${origin}/sign-in         with ${config.signIn.provider.issuer}`]),
    `  Worklist    ${origin}/worklist        the clock that will hurt first comes first`,
    `  Solidarity  ${origin}/solidarity/2026 the real year 2026 on a map, no sign-in needed`,
    '',
    ...(config.demonstration ? ['All persons are synthetic.'] : []),
    'Stop with Ctrl-C.',
  ].join('\n');

let stoppingSince: number | undefined;
let running: Running | undefined;

async function stop(): Promise<void> {
  if (stoppingSince !== undefined) {
    if (Date.now() - stoppingSince < SAME_SIGNAL_MS) return;
    complain('Stopped at once.');
    process.exit(130);
  }
  stoppingSince = Date.now();
  // While it starts, the start itself stops when it gets to the end of its step.
  if (!running) return;
  say('\nStopping: finishing what is under way. Ctrl-C again stops at once.');
  await running.stop();
  process.exit(0);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    stop().catch((error: unknown) => {
      complain(`The server did not close well: ${String(error)}`);
      process.exit(1);
    });
  });
}

try {
  running = await start(compose(), { env: process.env, say, complain, now: Date.now, today });
  if (stoppingSince === undefined) say(whatToTry(running));
  else {
    await running.stop();
    process.exit(0);
  }
} catch (error) {
  if (!(error instanceof StartProblem)) throw error;
  complain(`\nOpenPact cannot start.\n${error.message}`);
  process.exit(1);
}
