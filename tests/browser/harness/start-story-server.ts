import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningServer, startServer } from '../../process/index.ts';

/** A server with an empty record, on whose calendar a test decides. */
export interface StoryServer extends RunningServer {
  /** Turns the calendar to a day such as `2026-07-03`. */
  turnTo(day: string): Promise<void>;
}

/** Starts a server for a story with fixed days, so that its last days are the same whenever the test runs. */
export async function startStoryServer(day: string): Promise<StoryServer> {
  const folder = await mkdtemp(join(tmpdir(), 'openpact-story-'));
  const file = join(folder, 'day');
  await writeFile(file, day);
  const entry = join(import.meta.dirname, 'server-whose-day-moves.ts');
  const server = await startServer({ entry, env: { STORY_DAY: file, SIGN_INS_PER_MINUTE: '1000' } });
  return {
    ...server,
    turnTo: (to) => writeFile(file, to),
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
