import type { Ground, GroundWords } from '../access/index.ts';
import type { Ctx } from './app.ts';
import { type Problem, problemDocument } from './problem.ts';
import { problemPage } from './problem-page.ts';
import { signInPath } from './return-to.ts';
import { showPage } from './show-page.ts';

/** Whether the answer goes to a program and not to a person who looks at a page. */
function wantsDocument(c: Ctx): boolean {
  const accept = c.req.header('accept') ?? '';
  if (accept.includes('text/html')) return false;
  return /\bjson\b/.test(accept) || c.req.path.startsWith('/api/') || accept === '' || accept === '*/*';
}

/** Answers with a problem: a page for a browser, RFC 9457 for a program. */
export function answerProblem(
  c: Ctx,
  problem: Problem,
  way?: { href: string; text: string },
): Response | Promise<Response> {
  c.header('cache-control', 'no-store');
  if (wantsDocument(c)) {
    return c.body(JSON.stringify(problemDocument(problem)), problem.status, {
      'content-type': 'application/problem+json',
    });
  }
  return showPage(c, problemPage(problem, way), problem.status);
}

/** The refusals that pages and routes share. Each gives the whole answer. */
export const refuse = Object.freeze({
  notFound: (c: Ctx) =>
    answerProblem(c, {
      status: 404,
      name: 'not-found',
      title: 'There is nothing at this address',
      detail: 'The page may have moved, or the address may be mistyped.',
      mend: 'Check the address, or begin again from the start page.',
    }),

  unauthenticated: (c: Ctx) =>
    answerProblem(
      c,
      {
        status: 401,
        name: 'sign-in-first',
        title: 'Sign in first',
        detail: 'You are not signed in, or your session has ended.',
        mend: 'Sign in and try again. What you had entered was not saved.',
      },
      { href: c.req.method === 'GET' ? signInPath(c.req.url) : '/sign-in', text: 'Sign in' },
    ),

  forbidden: (c: Ctx, ground: Ground, words: GroundWords) =>
    answerProblem(c, { status: 403, name: ground, ...words, extra: { ground } }),

  /** Somebody else was faster, or the thing is no longer in the state in which it was seen. */
  conflict: (c: Ctx, words: { detail: string; mend: string; name?: string; way?: { href: string; text: string } }) =>
    answerProblem(
      c,
      {
        status: 409,
        name: words.name ?? 'conflict',
        title: 'This changed while you were working on it',
        detail: words.detail,
        mend: words.mend,
      },
      words.way,
    ),

  /** A form or a body that cannot be accepted as it is; `fields` names each field and its mend. */
  invalid: (c: Ctx, words: { detail: string; fields?: Readonly<Record<string, string>> }) =>
    answerProblem(c, { status: 422, name: 'invalid', title: 'Something in what you sent must be corrected', ...words }),

  formExpired: (c: Ctx) =>
    answerProblem(c, {
      status: 403,
      name: 'form-expired',
      title: 'This form can no longer be sent',
      detail: 'The form is too old, or it was opened before you signed in or out. Nothing was saved.',
      mend: 'Go back, load the page again and send the form once more.',
    }),

  otherSite: (c: Ctx) =>
    answerProblem(c, {
      status: 403,
      name: 'other-site',
      title: 'This request came from another site',
      detail: 'OpenPact accepts changes only from its own pages. Nothing was saved.',
      mend: 'Open OpenPact directly and try again there.',
    }),

  otherHost: (c: Ctx) =>
    answerProblem(c, {
      status: 421,
      name: 'other-host',
      title: 'This server does not answer to that name',
      detail: 'The request names a host that this server was not told to serve.',
      mend: 'Use the address that was printed when OpenPact started. Whoever runs the server sets it with PUBLIC_URL.',
    }),

  tooLarge: (c: Ctx) =>
    answerProblem(c, {
      status: 413,
      name: 'too-large',
      title: 'That is too much at once',
      detail: 'What you sent is larger than this page accepts. Nothing was saved.',
      mend: 'Send less at a time.',
    }),

  tooMany: (c: Ctx, seconds: number) => {
    c.header('retry-after', String(seconds));
    return answerProblem(c, {
      status: 429,
      name: 'too-many-tries',
      title: 'Too many tries',
      detail: 'There were too many sign-ins from your address in a short time.',
      mend: `Wait ${seconds} seconds and try again.`,
    });
  },

  unavailable: (c: Ctx, words: { title: string; detail: string; mend: string; name: string }) =>
    answerProblem(c, { status: 503, ...words }),

  broken: (c: Ctx, reference: string) =>
    answerProblem(c, {
      status: 500,
      name: 'broken',
      title: 'Something is broken on our side',
      detail: 'Your request could not be completed. What was saved before is safe.',
      mend: 'Try again in a minute. If it happens again, report it with this reference.',
      reference,
    }),
});
