import type { Context, Hono, MiddlewareHandler } from 'hono';
import type { Actor } from '../access/index.ts';
import type { Site } from '../layout/index.ts';
import type { Secret } from '../session/index.ts';

/** What every request carries through the router. */
export interface Variables {
  /** What does not change from request to request: assets, links, whether demonstration data is shown. */
  site: Site;
  /** Who is asking. */
  actor: Actor;
  /** What the cookie holds; the CSRF token is bound to it. Absent until a form is shown to somebody without a cookie. */
  secret: Secret | undefined;
  /** Allows one inline `<style>` or `<script>` of this answer: `<style nonce="${c.get('nonce')}">`. */
  nonce: string;
  /** Set by `requireMay` when the subject holds personal data: the answer is then kept by nobody. */
  personal: boolean;
  /** Origins besides our own to which a form of this page leads by redirect (the identity provider). */
  formActions: readonly string[];
}

export interface AppEnv {
  Variables: Variables;
}

export type App = Hono<AppEnv>;
export type Ctx = Context<AppEnv>;
export type Middleware = MiddlewareHandler<AppEnv>;
