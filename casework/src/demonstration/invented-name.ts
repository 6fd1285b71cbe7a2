import type { Dice } from './dice.ts';

const FIRST: readonly [string, ...string[]] = [
  'Ba',
  'Da',
  'Ela',
  'Fa',
  'Ima',
  'Jo',
  'Ka',
  'La',
  'Mi',
  'Na',
  'Ora',
  'Sa',
  'Ti',
  'Wa',
  'Ya',
  'Zo',
];
const MIDDLE: readonly [string, ...string[]] = ['be', 'di', 'fo', 'ki', 'la', 'mo', 'ne', 'ra', 'si', 'ta', 'vi', 'zu'];
const LAST: readonly [string, ...string[]] = ['d', 'l', 'm', 'n', 'nah', 'r', 'ri', 's', 'sha', 'th', 'ya'];

const word = (dice: Dice): string => `${dice.pick(FIRST)}${dice.pick(MIDDLE)}${dice.pick(LAST)}`;

/** A name put together from syllables, of no language, so that it is nobody's. */
export const inventedName = (dice: Dice): string => `${word(dice)} ${word(dice)}`;
