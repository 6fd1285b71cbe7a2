import { caseFileSchema, type JsonSchema } from '@openpact/law';
import { dueSchema } from './due-schema.ts';
import { limitsSchema } from './limits-schema.ts';
import { positionAnswerSchema } from './position-answer-schema.ts';
import { sharesSchema } from './shares-schema.ts';

/** The published JSON Schemas, by name: what OpenPact reads, and what its commands print with `--json`. */
export const SCHEMAS: Readonly<Record<string, () => JsonSchema>> = {
  'case-file': caseFileSchema,
  due: dueSchema,
  limits: limitsSchema,
  position: positionAnswerSchema,
  shares: sharesSchema,
};
