import type { Appended } from './append.ts';
import type { Prepared } from './prepare-append.ts';
import { sqlState } from './records-error.ts';

/** What the database answers for each append of a batch. */
export type Outcome =
  | {
      readonly ok: true;
      readonly version: number;
      readonly position: number;
      readonly hash: string;
      readonly repeated: boolean;
    }
  | { readonly ok: false; readonly why: 'conflict'; readonly actual: number }
  | { readonly ok: false; readonly why: 'key-reused' };

/** Gathers appends of all callers into batches of one round trip and one commit each. */
export interface GroupCommit {
  add(prepared: Prepared): Promise<Outcome>;
  /** Waits until nothing is under way. */
  idle(): Promise<void>;
}

interface Waiting {
  readonly prepared: Prepared;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

const MOST_APPENDS = 512;
const MOST_CHARACTERS = 1_000_000;

/**
 * While one batch is under way the next one gathers, so the busier the writers the larger the batch. Each caller gets the
 * answer to its own append. When the database refuses a batch as a whole, each append is tried alone, so that only the one
 * at fault fails.
 * @param send runs the batch in one transaction and gives one outcome for each append, in order.
 */
export function groupCommit(send: (json: string) => Promise<readonly Outcome[]>): GroupCommit {
  let queue: Waiting[] = [];
  let running: Promise<void> | undefined;

  const sendAll = (batch: readonly Waiting[]): Promise<readonly Outcome[]> => {
    const views = [...new Set(batch.flatMap(({ prepared }) => prepared.views))];
    return send(
      `{"views":${JSON.stringify(views)},"appends":[${batch.map(({ prepared }) => prepared.json).join(',')}]}`,
    );
  };

  async function settle(batch: readonly Waiting[]): Promise<void> {
    try {
      const outcomes = await sendAll(batch);
      batch.forEach(({ resolve, reject }, at) => {
        const outcome = outcomes[at];
        if (outcome) resolve(outcome);
        else reject(new Error('The database gave no answer to an append.'));
      });
    } catch (error) {
      // Without an error code from the database it is unknown what was kept, and sending again could mislead.
      if (batch.length === 1 || sqlState(error) === undefined) {
        for (const { reject } of batch) reject(error);
        return;
      }
      for (const one of batch) await settle([one]);
    }
  }

  /** The next batch: in order of asking, each stream and each key once; what it leaves behind keeps its order. */
  function takeBatch(): Waiting[] {
    const batch: Waiting[] = [];
    const left: Waiting[] = [];
    const streams = new Set<string>();
    const keys = new Set<string>();
    let characters = 0;
    for (const waiting of queue) {
      const { json, stream, key } = waiting.prepared;
      const full = batch.length === MOST_APPENDS || (batch.length > 0 && characters + json.length > MOST_CHARACTERS);
      if (full || streams.has(stream) || (key !== undefined && keys.has(key))) left.push(waiting);
      else {
        batch.push(waiting);
        characters += json.length;
      }
      streams.add(stream);
      if (key !== undefined) keys.add(key);
    }
    queue = left;
    return batch;
  }

  async function run(): Promise<void> {
    while (queue.length > 0) {
      // Lets those whose answers have just come add their next append to this batch: their promises run before this does.
      await new Promise<void>((resolve) => process.nextTick(resolve));
      await settle(takeBatch());
    }
    running = undefined;
  }

  return Object.freeze({
    add(prepared: Prepared) {
      return new Promise<Outcome>((resolve, reject) => {
        queue.push({ prepared, resolve, reject });
        running ??= run();
      });
    },
    async idle() {
      while (running) await running;
    },
  });
}

/** The answer to the caller. */
export function appendedOf(outcome: Outcome, stream: string, expected: number, key: string | undefined): Appended {
  if (outcome.ok) {
    const { version, position, hash, repeated } = outcome;
    return { ok: true, stream, version, position, hash, repeated };
  }
  if (outcome.why === 'conflict') return { ok: false, why: 'conflict', conflict: { expected, actual: outcome.actual } };
  return { ok: false, why: 'key-reused', key: key ?? '' };
}
