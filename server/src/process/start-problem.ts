/** The server cannot start. The message says what is wrong and the mend, for the person at the terminal. */
export class StartProblem extends Error {
  override name = 'StartProblem';
}
