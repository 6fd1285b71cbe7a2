export { addressOf } from './address-of.ts';
export { securityHeaders } from './headers.ts';
export { isLoopback } from './loopback.ts';
export { isFromThisMachine } from './only-this-machine.ts';
export { type RateLimit, rateLimit } from './rate-limit.ts';
