import { Agent } from 'node:http';
import { type Answer, ask } from './client.ts';

const MOST_REDIRECTS = 10;
const TOKEN = /name="_csrf" value="([^"]+)"/;

/**
 * Signs in as a ready-made person the way a browser does: the sign-in page, its form, and every redirect to the identity
 * provider and back. Gives the cookie header of the session.
 * @throws Error with the answer when the way does not end on a page.
 */
export async function signIn(origin: string, person: string): Promise<string> {
  const agent = new Agent({ keepAlive: true });
  const kept = new Map<string, string>();
  const cookie = () => [...kept].map(([name, value]) => `${name}=${value}`).join('; ');

  async function step(url: string, form?: Readonly<Record<string, string>>): Promise<Answer> {
    const answer = await ask({
      url,
      agent,
      headers: { cookie: cookie(), ...(form ? { origin, 'sec-fetch-site': 'same-origin' } : {}) },
      ...(form ? { form } : {}),
    });
    for (const set of answer.cookies) {
      const [name = '', ...value] = (set.split(';')[0] ?? '').split('=');
      kept.set(name, value.join('='));
    }
    return answer;
  }

  try {
    const page = await step(`${origin}/sign-in`);
    const token = TOKEN.exec(page.body.toString())?.[1];
    if (token === undefined) throw new Error(`The sign-in page has no form:\n${page.body}`);
    let url = `${origin}/sign-in/begin`;
    let answer = await step(url, { _csrf: token, person, 'return-to': '/' });
    for (let n = 0; n < MOST_REDIRECTS && answer.location !== undefined; n += 1) {
      url = new URL(answer.location, url).href;
      answer = await step(url);
    }
    if (answer.status !== 200) throw new Error(`Signing in ended with ${answer.status} at ${url}:\n${answer.body}`);
    return cookie();
  } finally {
    agent.destroy();
  }
}
