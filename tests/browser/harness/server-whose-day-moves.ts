import { readFileSync } from 'node:fs';
import { day } from '../../../law/src/index.ts';
import { compose, start } from '../../../server/src/index.ts';

/*
 * The server of OpenPact with an empty record and a calendar that a test turns: today is what stands in the file that
 * STORY_DAY names. Sessions go by the real clock.
 */
const file = process.env.STORY_DAY ?? '';
const running = await start(
  { ...compose(), seed: async () => undefined },
  {
    env: process.env,
    say: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
    now: Date.now,
    today: () => day(readFileSync(file, 'utf8').trim()),
  },
);
process.stdout.write(`ready: ${running.origin}\n`);

process.once('SIGINT', () => {
  void running.stop().then(() => process.exit(0));
});
