/** Where the server says what went wrong inside it. Personal data stays out. */
export interface ProblemLog {
  /** An error that the person saw as a reference. */
  broken(reference: string, where: string, error: unknown): void;
  warn(message: string): void;
}

/** Writes problems to standard error, one line each, the stack beneath. */
export const problemLog = (write: (line: string) => void): ProblemLog =>
  Object.freeze<ProblemLog>({
    broken(reference, where, error) {
      const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
      write(`Broken (${reference}) at ${where}: ${stack}`);
    },
    warn: (message) => write(`Warning: ${message}`),
  });
