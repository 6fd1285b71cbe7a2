import type { Parameter } from './parameter.ts';
import { borderParameters } from './parameters/border.ts';
import { crisisParameters } from './parameters/crisis.ts';
import { eurodacParameters } from './parameters/eurodac.ts';
import { responsibilityParameters } from './parameters/responsibility.ts';
import { solidarityParameters } from './parameters/solidarity.ts';
import { transferParameters } from './parameters/transfer.ts';

/** The points on which the rules of 2013, the proposal of 2020 and the law of 2024 are compared. */
export const PARAMETERS: readonly Parameter[] = Object.freeze([
  ...responsibilityParameters,
  ...transferParameters,
  ...solidarityParameters,
  ...borderParameters,
  ...crisisParameters,
  ...eurodacParameters,
]);
