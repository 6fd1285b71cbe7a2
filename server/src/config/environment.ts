import { isMemberState, type MemberState } from '@openpact/law';
import { z } from 'zod';
import { isRole, ROLES, type Role } from '../access/index.ts';

const whole = (least: number, most: number) =>
  z
    .string()
    .refine((text) => /^\d{1,7}$/.test(text) && Number(text) >= least && Number(text) <= most, {
      error: ({ input }) => `is "${input}". Use a whole number from ${least} to ${most}.`,
    })
    .transform(Number);

/** Address of a site without a path: what browsers call its origin. */
const origin = z
  .string()
  .refine(
    (text) => {
      const url = URL.parse(text);
      return (
        url !== null &&
        /^https?:$/.test(url.protocol) &&
        url.pathname === '/' &&
        !url.search &&
        !url.hash &&
        !url.username
      );
    },
    { error: ({ input }) => `is "${input}". Use an address without a path, like https://openpact.example.` },
  )
  .transform((text) => new URL(text).origin);

const issuer = z.string().refine(
  (text) => {
    const url = URL.parse(text);
    const isHere =
      url !== null && (url.hostname === '127.0.0.1' || url.hostname === 'localhost' || url.hostname === '[::1]');
    return url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && isHere));
  },
  { error: ({ input }) => `is "${input}". Use the address of the identity provider, beginning with https:.` },
);

const database = z.string().refine((text) => /^postgres(ql)?:$/.test(URL.parse(text)?.protocol ?? ''), {
  // The address holds a password, so it is not repeated.
  error: 'is not the address of a PostgreSQL database. Write it like postgres://user:password@host:5432/openpact.',
});

/** `asylum-officer=officer, head-of-unit=decision-maker` */
const mapping = <T extends string>(isValue: (text: string) => text is T, known: string) =>
  z.string().transform((text, context): Record<string, T> => {
    const pairs: Record<string, T> = Object.create(null);
    for (const part of text.split(',')) {
      const cut = part.lastIndexOf('=');
      const [from, to] = [part.slice(0, cut).trim(), part.slice(cut + 1).trim()];
      if (cut > 0 && from && isValue(to)) pairs[from] = to;
      else
        context.addIssue({
          code: 'custom',
          message: `holds "${part.trim()}". Write pairs like theirs=ours, separated by commas. Ours is ${known}.`,
        });
    }
    return pairs;
  });

const isState = (text: string): text is MemberState => isMemberState(text);
const isOurRole = (text: string): text is Role => isRole(text);
const claim = z.string().regex(/^[\w.:/-]{1,200}$/, 'is not the name of a claim.');

/** The settings that the process takes from its environment, and what each may be. */
export const environment = z.object({
  HOST: z
    .string()
    .regex(/^[\w.:[\]-]{1,253}$/, 'is not a host name or an address.')
    .default('127.0.0.1'),
  PORT: whole(0, 65_535).default(3000),
  PUBLIC_URL: origin.optional(),
  DATABASE_URL: database.optional(),
  OPENPACT_DATA: z.string().default('./data'),
  OPENPACT_DEMONSTRATION: z
    .enum(['yes', 'no'], { error: ({ input }) => `is "${input}". Use yes or no.` })
    .transform((text) => text === 'yes')
    .optional(),
  SIGN_INS_PER_MINUTE: whole(1, 100_000).optional(),
  TRUSTED_PROXIES: whole(0, 5).default(0),
  OIDC_ISSUER: issuer.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_SCOPE: z
    .string()
    .refine((text) => text.split(' ').includes('openid'), 'must contain openid.')
    .default('openid profile'),
  OIDC_NAME_CLAIM: claim.default('name'),
  OIDC_ROLE_CLAIM: claim.default('openpact_role'),
  OIDC_STATE_CLAIM: claim.default('openpact_state'),
  OIDC_ROLES: mapping(isOurRole, `one of ${ROLES.join(', ')}`).default({}),
  OIDC_STATES: mapping(isState, 'a State by its ISO code, like GR').default({}),
});
