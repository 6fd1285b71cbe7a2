import type { Digest } from '@openpact/law';

/** SHA-256 of a text, in hexadecimal. */
export const sha256: Digest = async (text) =>
  Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))).toString('hex');
