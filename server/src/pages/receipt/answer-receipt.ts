import { createHash } from 'node:crypto';
import { type Digest, type Receipt, sealReceipt } from '@openpact/law';
import type { Ctx } from '../../web/index.ts';

/** SHA-256 of a text, in hexadecimal. */
export const sha256: Digest = async (text) => createHash('sha256').update(text).digest('hex');

/** Answers with a sealed receipt as a file to keep. */
export async function answerReceipt(c: Ctx, receipt: Receipt, name: string): Promise<Response> {
  const text = `${JSON.stringify(await sealReceipt(receipt, sha256), null, 2)}\n`;
  c.header('content-disposition', `attachment; filename="${name}"`);
  c.header('cache-control', 'no-store');
  return c.body(text, 200, { 'content-type': 'application/json; charset=utf-8' });
}
