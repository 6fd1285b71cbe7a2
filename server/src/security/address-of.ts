/** What is known of where a request comes from. */
export interface Origin {
  /** Address at the other end of the connection. */
  readonly remoteAddress: string | undefined;
  readonly forwardedFor: string | undefined;
}

/**
 * The address of the caller, to count tries. A header is believed only as far as our own proxies wrote it: with one proxy
 * the last entry, with two the one before. What the caller wrote in front of that counts for nothing.
 */
export function addressOf({ remoteAddress, forwardedFor }: Origin, proxies: number): string {
  const hops = (forwardedFor ?? '').split(',').map((hop) => hop.trim());
  const told = proxies > 0 ? hops.at(-proxies) : undefined;
  return told || remoteAddress || 'unknown';
}
