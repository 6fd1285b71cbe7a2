/** What the headers of one answer depend on. */
export interface HeaderFacts {
  readonly nonce: string;
  /** Whether browsers reach the server by https. */
  readonly https: boolean;
  /** Origins besides our own that a form may lead to. */
  readonly formActions: readonly string[];
}

/** Content only from here; scripts and inline styles only with this answer's nonce; no frames around us, no plug-ins. */
export const contentSecurityPolicy = ({ nonce, https, formActions }: HeaderFacts): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    ["form-action 'self'", ...formActions].join(' '),
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...(https ? ['upgrade-insecure-requests'] : []),
  ].join('; ');

/** The security headers of every answer. */
export const securityHeaders = (facts: HeaderFacts): Readonly<Record<string, string>> => ({
  'content-security-policy': contentSecurityPolicy(facts),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
  ...(facts.https ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
});
