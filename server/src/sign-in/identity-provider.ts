import * as openid from 'openid-client';
import type { ProviderConfig } from '../config/index.ts';
import type { PendingSignIn } from '../session/index.ts';
import type { Claims } from './claims.ts';

/** Why a sign-in at the identity provider did not work. The message is for the log, not for the person. */
export class SignInFailed extends Error {
  override name = 'SignInFailed';
  readonly why: 'unreachable' | 'refused' | 'invalid';

  constructor(why: SignInFailed['why'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.why = why;
  }
}

/** The other side of a sign-in. Absent until it answers: it is asked at the first sign-in, not at the start. */
export interface IdentityProvider {
  /** Where the sign-in page leads to; forms must be allowed to go there. @throws SignInFailed */
  origin(): Promise<string>;
  /** The address to send the browser to, and what to keep until it comes back. @throws SignInFailed */
  begin(ask: {
    redirectUri: string;
    loginHint?: string;
  }): Promise<Omit<PendingSignIn, 'returnTo'> & { readonly url: URL }>;
  /** What the provider says of the person who came back. @throws SignInFailed */
  finish(callback: URL, pending: PendingSignIn): Promise<Claims>;
}

const TIMEOUT_SECONDS = 10;
const words = (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));

/** Any OpenID Connect provider, by its issuer: code flow with PKCE, state and nonce. */
export function identityProvider(config: ProviderConfig): IdentityProvider {
  let known: Promise<openid.Configuration> | undefined;

  const discover = (): Promise<openid.Configuration> => {
    const issuer = new URL(config.issuer);
    const options = {
      timeout: TIMEOUT_SECONDS,
      // Without https only on this machine: the settings allow no other.
      ...(issuer.protocol === 'http:' ? { execute: [openid.allowInsecureRequests] } : {}),
    };
    const authentication =
      config.clientSecret === undefined ? openid.None() : openid.ClientSecretBasic(config.clientSecret);
    return openid.discovery(issuer, config.clientId, undefined, authentication, options);
  };

  /** What the provider publishes about itself. Asked again after a failure. */
  const provider = async (): Promise<openid.Configuration> => {
    known ??= discover();
    try {
      return await known;
    } catch (error) {
      known = undefined;
      throw new SignInFailed(
        'unreachable',
        `${config.issuer} does not answer as an identity provider. ${words(error)}`,
        { cause: error },
      );
    }
  };

  return Object.freeze<IdentityProvider>({
    async origin() {
      const metadata = (await provider()).serverMetadata();
      return new URL(metadata.authorization_endpoint ?? config.issuer).origin;
    },

    async begin({ redirectUri, loginHint }) {
      const at = await provider();
      const [state, nonce, codeVerifier] = [
        openid.randomState(),
        openid.randomNonce(),
        openid.randomPKCECodeVerifier(),
      ];
      const url = openid.buildAuthorizationUrl(at, {
        redirect_uri: redirectUri,
        scope: config.scope,
        code_challenge: await openid.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
        state,
        nonce,
        ...(loginHint === undefined ? {} : { login_hint: loginHint, prompt: 'login' }),
      });
      return { url, state, nonce, codeVerifier };
    },

    async finish(callback, pending) {
      const at = await provider();
      const refused = callback.searchParams.get('error');
      if (refused !== null)
        throw new SignInFailed('refused', `The identity provider answered "${refused.slice(0, 100)}".`);
      try {
        const tokens = await openid.authorizationCodeGrant(at, callback, {
          pkceCodeVerifier: pending.codeVerifier,
          expectedState: pending.state,
          expectedNonce: pending.nonce,
          idTokenExpected: true,
        });
        const claims: Claims = { ...tokens.claims() };
        const sub = claims.sub;
        if (claims[config.claims.role] !== undefined || typeof sub !== 'string') return claims;
        // Many providers put only the subject into the token, and the rest into the answer to a second question.
        if (at.serverMetadata().userinfo_endpoint === undefined) return claims;
        return { ...(await openid.fetchUserInfo(at, tokens.access_token, sub)), ...claims };
      } catch (error) {
        throw new SignInFailed('invalid', `The answer of the identity provider does not hold. ${words(error)}`, {
          cause: error,
        });
      }
    },
  });
}
