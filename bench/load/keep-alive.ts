import { Agent } from 'node:http';
import { type Measured, measuredOf } from '../measured.ts';
import { ask } from './client.ts';

/** What to ask for, how often, and for how long at most. */
export interface Load {
  readonly what: string;
  /** Asked for in turn. */
  readonly urls: readonly [string, ...string[]];
  readonly headers: Readonly<Record<string, string>>;
  readonly connections: number;
  readonly requests: number;
  readonly seconds: number;
}

/** The part of the requests that only warms up, beforehand. */
const WARM_UP = 0.1;

async function round(load: Load, agent: Agent, requests: number): Promise<readonly number[]> {
  const { urls, headers, connections, seconds, what } = load;
  const times: number[] = [];
  const until = performance.now() + seconds * 1000;
  let asked = 0;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (asked < requests && performance.now() < until) {
        const url = urls[asked % urls.length] ?? urls[0];
        asked += 1;
        const begin = performance.now();
        const { status } = await ask({ url, agent, headers });
        times.push(performance.now() - begin);
        if (status !== 200) throw new Error(`${what}: ${url} answered ${status}.`);
      }
    }),
  );
  return times;
}

/** Keeps so many connections busy: each asks again as soon as it has its answer. Any answer but 200 is an error. */
export async function keepBusy(load: Load): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.connections });
  try {
    await round(load, agent, Math.ceil(load.requests * WARM_UP));
    const begin = performance.now();
    const times = await round(load, agent, load.requests);
    const seconds = (performance.now() - begin) / 1000;
    return measuredOf(load.what, times, { perSecond: times.length / seconds });
  } finally {
    agent.destroy();
  }
}
