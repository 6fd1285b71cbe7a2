import type { TypedRow } from '../typed-row.ts';
import { ammrRows } from './ammr.ts';
import { aprRows } from './apr.ts';
import { cfmrRows } from './cfmr.ts';
import { d3Rows } from './d3.ts';
import { eurodRows } from './eurod.ts';
import { ir2055Rows } from './ir2055.ts';
import { qrRows } from './qr.ts';
import { rbprRows } from './rbpr.ts';
import { rcdRows } from './rcd.ts';
import { srRows } from './sr.ts';

/** The acts that the map covers, in the order in which a person meets them, with the rows read in each. */
export const TYPED: Readonly<Record<string, readonly TypedRow[]>> = {
  AMMR: ammrRows,
  SR: srRows,
  APR: aprRows,
  RBPR: rbprRows,
  EUROD: eurodRows,
  QR: qrRows,
  RCD: rcdRows,
  CFMR: cfmrRows,
  D3: d3Rows,
  IR2055: ir2055Rows,
};
