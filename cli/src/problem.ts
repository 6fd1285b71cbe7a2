/** An error for machines, in the manner of RFC 9457, printed on standard error when the command was typed with `--json`. */
export interface Problem {
  /** What kind of error: the person's input, or the program. */
  readonly type: 'urn:openpact:problem:bad-input' | 'urn:openpact:problem:internal';
  readonly title: string;
  /** What is wrong, where, and the mend. */
  readonly detail: string;
  /** The exit code of the process. */
  readonly exit: 1 | 2;
}

/** The person typed something that the command cannot take. */
export const badInput = (detail: string): Problem => ({
  type: 'urn:openpact:problem:bad-input',
  title: 'Bad input',
  detail,
  exit: 2,
});

/** The program is broken; the person can do nothing about it but tell us. */
export const internal = (detail: string): Problem => ({
  type: 'urn:openpact:problem:internal',
  title: 'OpenPact failed',
  detail,
  exit: 1,
});

/** The problem as it is printed: one line of JSON, or one message for people. */
export const printed = (problem: Problem, json: boolean): string =>
  json ? JSON.stringify(problem) : problem.exit === 2 ? problem.detail : `${problem.title}: ${problem.detail}`;
