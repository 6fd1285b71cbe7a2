import { resolve } from 'node:path';
import type { MemberState } from '@openpact/law';
import type { z } from 'zod';
import type { Role } from '../access/index.ts';
import { isLoopback } from '../security/index.ts';
import { environment } from './environment.ts';

/** An identity provider, and how its claims are read. */
export interface ProviderConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  readonly scope: string;
  readonly claims: {
    readonly name: string;
    readonly role: string;
    readonly state: string;
    /** Values of the role claim that mean a role of ours. Empty: the values are our names of roles. */
    readonly roles: Readonly<Record<string, Role>>;
    /** Values of the State claim that mean a State. Empty: the values are ISO 3166-1 alpha-2 codes. */
    readonly states: Readonly<Record<string, MemberState>>;
  };
}

/** How people sign in: at a provider, or as one of the ready-made people of a demonstration on this machine. */
export type SignInConfig =
  | { readonly kind: 'provider'; readonly provider: ProviderConfig }
  | { readonly kind: 'demonstration' };

/** How this server runs. Read once at the start. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Where browsers reach the server when it is not the host and port themselves. */
  readonly publicUrl: string | undefined;
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string;
  readonly signIn: SignInConfig;
  /** Whether an empty record is filled with synthetic persons. */
  readonly demonstration: boolean;
  /** How many sign-ins may begin from one address in a minute. */
  readonly signInsPerMinute: number;
  /** How many proxies of ours stand in front; each adds the address it saw to X-Forwarded-For. */
  readonly trustedProxies: number;
}

/** A setting that cannot be used: its name, what is wrong, and the mend. */
export interface ConfigProblem {
  readonly setting: string;
  readonly problem: string;
}

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

type Environment = z.output<typeof environment>;

/**
 * How people sign in. Ready-made people are offered only when no other machine can reach the server by what is
 * configured: no provider is set, no proxy stands in front, the host is loopback, and no public address leads elsewhere.
 */
function signInOf(env: Environment): SignInConfig | ConfigProblem {
  if (env.OIDC_ISSUER !== undefined) {
    if (env.OIDC_CLIENT_ID === undefined) {
      return {
        setting: 'OIDC_CLIENT_ID',
        problem: 'is missing. Set it to the name under which the identity provider knows OpenPact.',
      };
    }
    return {
      kind: 'provider',
      provider: {
        issuer: env.OIDC_ISSUER,
        clientId: env.OIDC_CLIENT_ID,
        clientSecret: env.OIDC_CLIENT_SECRET,
        scope: env.OIDC_SCOPE,
        claims: {
          name: env.OIDC_NAME_CLAIM,
          role: env.OIDC_ROLE_CLAIM,
          state: env.OIDC_STATE_CLAIM,
          roles: env.OIDC_ROLES,
          states: env.OIDC_STATES,
        },
      },
    };
  }
  const strayed = (['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const).find((name) => env[name] !== undefined);
  if (strayed) {
    return {
      setting: 'OIDC_ISSUER',
      problem: `is missing although ${strayed} is set. Set it to the address of the identity provider.`,
    };
  }
  if (env.TRUSTED_PROXIES > 0) {
    return {
      setting: 'OIDC_ISSUER',
      problem:
        'is missing, and TRUSTED_PROXIES says that requests come through a proxy. Connect an identity provider (docs/do/connect-an-identity-provider.md), or leave TRUSTED_PROXIES out.',
    };
  }
  const mend =
    'Set OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET (docs/do/connect-an-identity-provider.md), or use HOST=127.0.0.1 without PUBLIC_URL to try OpenPact on this machine.';
  if (!isLoopback(env.HOST)) {
    return { setting: 'OIDC_ISSUER', problem: `is missing, and other machines can reach HOST=${env.HOST}. ${mend}` };
  }
  if (env.PUBLIC_URL !== undefined && !isLoopback(new URL(env.PUBLIC_URL).hostname)) {
    return {
      setting: 'OIDC_ISSUER',
      problem: `is missing, and PUBLIC_URL=${env.PUBLIC_URL} leads here from other machines. ${mend}`,
    };
  }
  return { kind: 'demonstration' };
}

/** A server that others reach must be reached by https, except on this machine. */
function publicUrlProblem(env: Environment, signIn: SignInConfig): ConfigProblem | undefined {
  if (env.PUBLIC_URL === undefined) {
    return isLoopback(env.HOST)
      ? undefined
      : {
          setting: 'PUBLIC_URL',
          problem: `is missing, and other machines can reach HOST=${env.HOST}. Set it to the address that people type, like https://openpact.example.`,
        };
  }
  const url = new URL(env.PUBLIC_URL);
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    return { setting: 'PUBLIC_URL', problem: 'must begin with https:. Personal data must not travel in the clear.' };
  }
  if (signIn.kind === 'demonstration' && Number(url.port || (url.protocol === 'https:' ? 443 : 80)) !== env.PORT) {
    return { setting: 'PUBLIC_URL', problem: `must have the port ${env.PORT}, or be left out.` };
  }
  return undefined;
}

/** Reads the settings out of the environment. Every problem is told at once. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ConfigResult {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''));
  const read = environment.safeParse(set);
  if (!read.success) {
    return {
      ok: false,
      problems: read.error.issues.map(({ path, message }) => ({ setting: String(path[0] ?? ''), problem: message })),
    };
  }
  const signIn = signInOf(read.data);
  if ('problem' in signIn) return { ok: false, problems: [signIn] };
  const problem = publicUrlProblem(read.data, signIn);
  if (problem) return { ok: false, problems: [problem] };
  const { HOST, PORT, PUBLIC_URL, DATABASE_URL, OPENPACT_DATA, OPENPACT_DEMONSTRATION, SIGN_INS_PER_MINUTE } =
    read.data;
  return {
    ok: true,
    config: Object.freeze({
      host: HOST,
      port: PORT,
      publicUrl: PUBLIC_URL,
      databaseUrl: DATABASE_URL,
      dataFolder: resolve(OPENPACT_DATA),
      signIn,
      demonstration: OPENPACT_DEMONSTRATION ?? signIn.kind === 'demonstration',
      trustedProxies: read.data.TRUSTED_PROXIES,
      signInsPerMinute: SIGN_INS_PER_MINUTE ?? (signIn.kind === 'demonstration' ? 600 : 30),
    }),
  };
}
