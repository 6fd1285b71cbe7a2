/** A change that no test could catch, because the law answers the same with it, and why that is so. */
export interface Equivalent {
  readonly file: string;
  /** The text that is changed, and what it becomes; `*` is any of the changes of that text. */
  readonly was: string;
  readonly becomes: string;
  readonly why: string;
}

/** The changes of which it is proved that they change nothing. They count neither as caught nor as left. */
export const EQUIVALENT: readonly Equivalent[] = [
  {
    file: 'law/src/responsibility/documents.ts',
    was: 'e.on <= issued.valid_until',
    becomes: 'true',
    why: 'An end noted after the last day of validity is no early end: the line below takes the last day of validity then.',
  },
  {
    file: 'law/src/responsibility/documents.ts',
    was: 'e.on <= issued.valid_until',
    becomes: 'e.on < issued.valid_until',
    why: 'An end on the last day of validity is no early end either, so leaving it out gives the same paper.',
  },
  {
    file: 'law/src/responsibility/documents.ts',
    was: "!facts.first('residence_document_issued') && !facts.first('visa_issued')",
    becomes: 'false',
    why: 'A shortcut: without documents and visas both loops run over nothing and the list is empty, too.',
  },
  {
    file: 'law/src/responsibility/documents.ts',
    was: 'papers.length <= 1',
    becomes: '*',
    why: 'A shortcut: of none or one paper every order has the same first.',
  },
  {
    file: 'law/src/responsibility/evidence.ts',
    was: "!marked && !known.first('evidence_given') && !known.first('evidence_contested') && !known.first('evidence_weighed')",
    becomes: 'false',
    why: 'A shortcut: without evidence, dispute and weighing the lines below come to the same answer.',
  },
  {
    file: 'law/src/procedure/choose-procedure.ts',
    was: "minor.holds === 'unknown'",
    becomes: 'true',
    why: 'Whether somebody is a minor alone is never answered with no, and the other answers are given before.',
  },
];

const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Whether a change is among those that change nothing. */
export const isEquivalent = (file: string, was: string, becomes: string): boolean =>
  EQUIVALENT.some(
    (one) =>
      one.file === file &&
      one.was === inOneLine(was) &&
      (one.becomes === '*' || inOneLine(one.becomes) === inOneLine(becomes)),
  );
