import { day } from '@openpact/law';
import type { Person } from '../access/index.ts';
import { createAssets } from '../assets/index.ts';
import { compose } from '../compose.ts';
import type { Site } from '../layout/index.ts';
import { type Instant, sessionsInMemory } from '../session/index.ts';
import type { Deps, PageModule } from '../web/index.ts';
import { createApp } from '../web/index.ts';

/** 12 June 2026, nine in the morning in Brussels. */
export const MORNING: Instant = Date.UTC(2026, 5, 12, 7);

const nothing = (what: string): never => {
  throw new Error(`This test gave no record, and the page asked for ${what}.`);
};

/** Tables of a record that is not there: pages may be mounted on them and not ask. */
const noTables = new Proxy({} as Deps['records']['db'], {
  get: (_, name) => (name === 'withTables' ? () => noTables : nothing(`records.db.${String(name)}`)),
});

const noRecord = new Proxy({} as Deps['records'], {
  get: (_, name) => (name === 'db' ? noTables : nothing(`records.${String(name)}`)),
});

interface Options {
  readonly modules?: readonly PageModule[];
  readonly records?: Deps['records'];
  readonly origin?: string;
  readonly demonstration?: boolean;
  readonly now?: () => Instant;
}

/** The application with these pages, no network and sessions in memory. For tests of pages, here and in page modules. */
export function appInTest({
  modules,
  records = noRecord,
  origin = 'http://127.0.0.1:3000',
  demonstration = true,
  now = () => MORNING,
}: Options = {}) {
  const composition = compose();
  const mounted = modules ?? composition.modules;
  const sessions = sessionsInMemory();
  const problems: string[] = [];
  const site = Object.freeze<Site>({
    assets: createAssets([...composition.assets, ...mounted.flatMap((module) => module.assets ?? [])]),
    links: (actor) => mounted.flatMap((module) => module.links?.(actor) ?? []),
    demonstration,
    origin,
  });
  const app = createApp({
    site,
    sessions,
    modules: mounted,
    deps: { records, now, today: () => day('2026-06-12') },
    log: {
      broken: (reference, where, error) => problems.push(`${reference} ${where} ${String(error)}`),
      warn: (message) => problems.push(message),
    },
    now,
  });
  const host = new URL(origin).host;
  const cookieName = origin.startsWith('https:') ? '__Host-openpact' : 'openpact';

  /** Asks as a browser would. `as` is the cookie of {@link signedIn}. */
  const get = (path: string, { as, headers = {} }: { as?: string; headers?: Record<string, string> } = {}) =>
    app.request(`${origin}${path}`, {
      headers: { host, accept: 'text/html', ...(as ? { cookie: as } : {}), ...headers },
    });

  /** Opens a page, takes the token out of its form, and sends the fields, files among them, as a browser would. */
  async function post(
    path: string,
    fields: Record<string, string | File>,
    { as, from = '/sign-in', headers = {} }: { as?: string; from?: string; headers?: Record<string, string> } = {},
  ) {
    const page = await get(from, as ? { as } : {});
    const token = /name="_csrf" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
    const cookie = as ?? page.headers.get('set-cookie')?.split(';')[0] ?? '';
    const form = new FormData();
    for (const [name, value] of Object.entries({ _csrf: token, ...fields })) form.append(name, value);
    const hasFile = Object.values(fields).some((value) => value instanceof File);
    const packed = new Response(hasFile ? form : new URLSearchParams([...form] as [string, string][]));
    const answer = await app.request(`${origin}${path}`, {
      method: 'POST',
      headers: {
        host,
        origin,
        accept: 'text/html',
        'sec-fetch-site': 'same-origin',
        'content-type': packed.headers.get('content-type') ?? '',
        cookie,
        ...headers,
      },
      body: await packed.arrayBuffer(),
    });
    return { answer, cookie };
  }

  return {
    app,
    sessions,
    problems,
    site,
    get,
    post,
    /** The cookie of somebody who has signed in. */
    signedIn: async (person: Person) => `${cookieName}=${await sessions.begin(person, now())}`,
  };
}

/** Somebody of each kind, for tests. */
export const SOMEBODY = Object.freeze({
  officerOfGreece: {
    kind: 'person',
    id: 'demonstration#officer-gr',
    name: 'Eleni Markou',
    role: 'officer',
    state: 'GR',
  },
  decisionMakerOfGreece: {
    kind: 'person',
    id: 'demonstration#decision-maker-gr',
    name: 'Nikos Vasileiou',
    role: 'decision-maker',
    state: 'GR',
  },
  officerOfGermany: {
    kind: 'person',
    id: 'demonstration#officer-de',
    name: 'Jonas Weber',
    role: 'officer',
    state: 'DE',
  },
  coordinator: { kind: 'person', id: 'demonstration#coordinator', name: 'Ingrid Solberg', role: 'coordinator' },
  auditor: { kind: 'person', id: 'demonstration#auditor', name: 'Maeve Byrne', role: 'auditor' },
} as const satisfies Record<string, Person>);
