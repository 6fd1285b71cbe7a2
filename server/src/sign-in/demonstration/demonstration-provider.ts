import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Configuration, Provider } from 'oidc-provider';
import { stateOf } from '../../access/index.ts';
import type { ProviderConfig } from '../../config/index.ts';
import { isFromThisMachine, securityHeaders } from '../../security/index.ts';
import { keptInMemory } from './kept-in-memory.ts';
import { findDemonstrationPerson } from './people.ts';

/** Where the demonstration's identity provider lives on this server. */
export const DEMONSTRATION_PATH = '/dev-idp';

/** An identity provider inside this process, whose people are made up. */
export interface DemonstrationProvider {
  /** How OpenPact connects to it: like to any other provider. */
  readonly config: ProviderConfig;
  /** Answers requests below its path; `false` for all others. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
}

const PEOPLE = /^\/people\/[\w-]{1,64}$/;

function answer(response: ServerResponse, status: number, text: string): void {
  const headers = securityHeaders({ nonce: randomBytes(16).toString('base64'), https: false, formActions: [] });
  response.writeHead(status, { ...headers, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(text);
}

const findAccount: Configuration['findAccount'] = (_, id) => {
  const person = findDemonstrationPerson(id);
  return (
    person && {
      accountId: id,
      claims: () => ({
        sub: id,
        name: person.name,
        openpact_role: person.role,
        openpact_state: stateOf(person) ?? null,
      }),
    }
  );
};

/** Loaded only where it is used. It warns of every Node that has no long-term support yet, which nobody here can mend. */
async function load() {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return await import('oidc-provider');
  } finally {
    console.warn = warn;
  }
}

async function providerAt(origin: string, clientSecret: string): Promise<Provider> {
  const { Provider } = await load();
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return new Provider(`${origin}${DEMONSTRATION_PATH}`, {
    adapter: keptInMemory(),
    clients: [
      {
        client_id: 'openpact',
        client_secret: clientSecret,
        redirect_uris: [`${origin}/sign-in/callback`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES256', kid: 'demonstration' }] },
    cookies: {
      keys: [randomBytes(32).toString('base64url')],
      long: { path: DEMONSTRATION_PATH, httpOnly: true, sameSite: 'lax' },
      short: { path: DEMONSTRATION_PATH, httpOnly: true, sameSite: 'lax' },
    },
    claims: { openid: ['sub'], profile: ['name', 'openpact_role', 'openpact_state'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    findAccount,
    interactions: { url: (_, interaction) => `${DEMONSTRATION_PATH}/people/${interaction.uid}` },
    // Nobody is asked for consent: there is one client, and it is ours.
    async loadExistingGrant(ctx) {
      const { client, session } = ctx.oidc;
      if (!client || session?.accountId === undefined) return undefined;
      const grant = new ctx.oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
    pkce: { required: () => true },
    renderError(ctx, out) {
      ctx.type = 'text/plain';
      ctx.body = `The demonstration sign-in did not work: ${out.error}. Go back to the sign-in page and choose a person again.`;
    },
    ttl: { Session: 3600, Interaction: 600, Grant: 3600, IdToken: 600, AccessToken: 600, AuthorizationCode: 60 },
  });
}

/**
 * Makes the identity provider for a demonstration on this machine: one click signs in as a made-up person. It answers
 * only to requests made on this machine, whatever the headers claim; the settings decide whether it exists at all.
 */
export async function demonstrationProvider(origin: string): Promise<DemonstrationProvider> {
  const clientSecret = randomBytes(32).toString('base64url');
  const provider = await providerAt(origin, clientSecret);
  const callback = provider.callback();

  /** The person was chosen on our sign-in page already, and comes as the hint. */
  async function signInAsHinted(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { params } = await provider.interactionDetails(request, response);
    const person = findDemonstrationPerson(String(params.login_hint ?? ''));
    if (!person) return answer(response, 404, 'There is no such person. Go back to the sign-in page and choose one.');
    await provider.interactionFinished(request, response, { login: { accountId: person.id, remember: false } });
  }

  return Object.freeze<DemonstrationProvider>({
    config: Object.freeze({
      issuer: `${origin}${DEMONSTRATION_PATH}`,
      clientId: 'openpact',
      clientSecret,
      scope: 'openid profile',
      claims: { name: 'name', role: 'openpact_role', state: 'openpact_state', roles: {}, states: {} },
    }),

    handle(request, response) {
      const url = request.url ?? '';
      if (url !== DEMONSTRATION_PATH && !url.startsWith(`${DEMONSTRATION_PATH}/`)) return false;
      if (!isFromThisMachine({ remoteAddress: request.socket.remoteAddress, headers: request.headers })) {
        answer(
          response,
          403,
          'The made-up people of the demonstration can be used on this machine only. To let others sign in, set OIDC_ISSUER: docs/do/connect-an-identity-provider.md',
        );
        return true;
      }
      const path = url.slice(DEMONSTRATION_PATH.length).replace(/\?.*$/s, '');
      if (PEOPLE.test(path)) {
        signInAsHinted(request, response).catch(() => {
          answer(
            response,
            400,
            'This sign-in is too old or was used already. Go back to the sign-in page and choose a person again.',
          );
        });
        return true;
      }
      Object.assign(request, { originalUrl: url, url: url.slice(DEMONSTRATION_PATH.length) || '/' });
      callback(request, response);
      return true;
    },
  });
}
