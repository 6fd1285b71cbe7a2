import { english, lookUp, type Words } from '../words/index.ts';

/** A part of a position as a heading: `returnDecision` is "Return decision". */
export const sayPart = (part: string, words: Words = english): string => lookUp(words.parts, part);
