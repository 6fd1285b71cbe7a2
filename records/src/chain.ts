import { createHash, hash } from 'node:crypto';

/** The hash before the first event. */
export const GENESIS = '0'.repeat(64);

/** SHA-256 of text, as 64 hexadecimal digits. */
export const sha256 = (text: string): string => hash('sha256', text, 'hex');

/**
 * The link of the chain: SHA-256 of the hash before, the position as eight bytes big-endian, and the content hash.
 * The database computes the same inside each append; this one is independent, for verification.
 */
export function chainHash(prev: string, position: number, content: string): string {
  const place = Buffer.alloc(8);
  place.writeBigInt64BE(BigInt(position));
  return createHash('sha256').update(prev, 'hex').update(place).update(content, 'hex').digest('hex');
}
