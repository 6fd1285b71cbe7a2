import { lookUp } from '../words/index.ts';

const PARTS: Readonly<Record<string, string>> = {
  stage: 'Stage',
  responsible: 'Responsible State',
  procedure: 'Procedure',
  returnDecision: 'Return decision',
  clocks: 'Time limits',
  duties: 'Duties',
  rights: 'Rights of the person',
  next: 'What comes next',
  breaches: 'Missed',
  deemed: 'Taken as done by the law',
};

/** A part of a position as a heading: `returnDecision` is "Return decision". */
export function sayPart(part: string): string {
  const known = PARTS[part];
  if (known !== undefined) return known;
  const words = lookUp(
    PARTS,
    part.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  );
  return words.charAt(0).toUpperCase() + words.slice(1);
}
