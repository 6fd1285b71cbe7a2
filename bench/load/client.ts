import { type Agent, request } from 'node:http';

/** What a server answered. */
export interface Answer {
  readonly status: number;
  readonly location: string | undefined;
  readonly cookies: readonly string[];
  readonly body: Buffer;
}

/** A request without anything that a library would add. */
export interface Asked {
  readonly url: string;
  readonly agent: Agent;
  readonly headers?: Readonly<Record<string, string>>;
  /** Fields of a form to post; without them the page is got. */
  readonly form?: Readonly<Record<string, string>>;
}

/** Sends one request and reads the answer to its end. Redirects are not followed. */
export function ask({ url, agent, headers = {}, form }: Asked): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const sent = form && new URLSearchParams(form).toString();
  const asked = request(
    url,
    {
      agent,
      method: sent === undefined ? 'GET' : 'POST',
      headers: { ...(sent === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }), ...headers },
    },
    (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          location: response.headers.location,
          cookies: response.headers['set-cookie'] ?? [],
          body: Buffer.concat(chunks),
        }),
      );
    },
  );
  asked.on('error', reject);
  asked.end(sent);
  return promise;
}
