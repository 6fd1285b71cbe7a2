import { caseFileSchema, type JsonSchema } from '@openpact/law';
import { compareSchema } from './compare-schema.ts';
import { dueSchema } from './due-schema.ts';
import { limitsSchema } from './limits-schema.ts';
import { positionAnswerSchema } from './position-answer-schema.ts';
import { receiptSchema } from './receipt-schema.ts';
import { rulesSchema } from './rules-schema.ts';
import { sharesSchema } from './shares-schema.ts';

/** The published JSON Schemas, by name: what OpenPact reads, and what its commands print with `--json`. */
export const SCHEMAS: Readonly<Record<string, () => JsonSchema>> = {
  'case-file': caseFileSchema,
  compare: compareSchema,
  due: dueSchema,
  limits: limitsSchema,
  position: positionAnswerSchema,
  receipt: receiptSchema,
  rules: rulesSchema,
  shares: sharesSchema,
};
