/** Tells the person at the terminal what takes longer than a second. */
export interface Progress {
  /** Does the work; when it takes over a second, says so, and says when it is done. */
  step<T>(name: string, work: () => Promise<T>): Promise<T>;
}

const PATIENCE_MS = 1_000;

/** Progress in lines. `say` prints one line. */
export function progress(say: (line: string) => void, now: () => number): Progress {
  return Object.freeze<Progress>({
    async step(name, work) {
      const begun = now();
      let isTold = false;
      const timer = setTimeout(() => {
        isTold = true;
        say(`${name} …`);
      }, PATIENCE_MS);
      try {
        const result = await work();
        if (isTold) say(`  done after ${((now() - begun) / 1000).toFixed(1)} s`);
        return result;
      } finally {
        clearTimeout(timer);
      }
    },
  });
}
