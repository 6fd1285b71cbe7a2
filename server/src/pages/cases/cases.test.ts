import {
  type Acting,
  caseworkEventTypes,
  openNewFile,
  recordInFile,
  worklistMigration,
  worklistView,
} from '@openpact/casework';
import { type CaseEvent, day, type EventFields, type EventType, type MemberState } from '@openpact/law';
import { openRecords, type Records, type RecordTables } from '@openpact/records';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServerTables, serverMigrations } from '../../session/index.ts';
import { appInTest, SOMEBODY } from '../../testing/index.ts';
import { cases } from './cases.ts';

let records: Records<ServerTables & RecordTables>;
let site: ReturnType<typeof appInTest>;
beforeAll(async () => {
  records = await openRecords<ServerTables>({
    memory: true,
    eventTypes: caseworkEventTypes,
    migrations: [worklistMigration, ...serverMigrations],
    views: [worklistView],
  });
  site = appInTest({ modules: [cases], records });
}, 60_000);
afterAll(() => records.close());

type Who = keyof typeof SOMEBODY;

const TODAY = '2026-06-12';
const acting = (state: MemberState): Acting => ({
  actor: 'a test',
  state,
  today: day(TODAY),
  at: `${TODAY}T06:00:00.000Z`,
});

const happened = <T extends EventType>(type: T, on: string, fields: EventFields<T>): CaseEvent =>
  ({ type, on: day(on), ...fields }) as unknown as CaseEvent;

let last = 0;
/** A file with these events in it, recorded by the State that opened it. */
async function fileWith(
  events: readonly CaseEvent[],
  { state = 'GR', person = {} }: { state?: MemberState; person?: Record<string, unknown> } = {},
): Promise<string> {
  last += 1;
  const id = `T-${last}`;
  await openNewFile(records, id, { name: 'Ba Dala', nationality: 'SY', ...person }, true, acting(state));
  for (const event of events) {
    const outcome = await recordInFile(records, id, event, acting(state));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  }
  return id;
}

const made = happened('application_made', '2026-06-10', { in: 'GR' });

async function get(path: string, who?: Who, headers: Record<string, string> = {}) {
  const answer = await site.get(path, { ...(who ? { as: await site.signedIn(SOMEBODY[who]) } : {}), headers });
  return { answer, status: answer.status, text: await answer.text() };
}

async function post(path: string, fields: Record<string, string>, who: Who, from = path) {
  const as = await site.signedIn(SOMEBODY[who]);
  const { answer } = await site.post(path, fields, { as, from });
  return { answer, status: answer.status, text: await answer.text() };
}

const versionOf = async (id: string) => (await records.readStream(`person/${id}`)).length;
const mainOf = (text: string) => /<main[\s\S]*<\/main>/.exec(text)?.[0] ?? '';

describe('who may', () => {
  test('a visitor is sent to sign in and comes back, and learns nothing of what exists', async () => {
    const id = await fileWith([made]);
    for (const path of ['/worklist', `/files/${id}`, '/files/none', `/files/${id}/record/note`, '/files/new']) {
      const { answer } = await get(path);
      expect(answer.status, path).toBe(303);
      expect(answer.headers.get('location')).toBe(`/sign-in?return-to=${encodeURIComponent(path)}`);
    }
  });

  test('an officer of another State sees and records nothing', async () => {
    const id = await fileWith([made]);
    for (const path of [`/files/${id}`, `/files/${id}/record`, `/files/${id}/record/note`, `/files/${id}/strike/2`]) {
      const { status, text } = await get(path, 'officerOfGermany');
      expect(status, path).toBe(403);
      expect(text).not.toContain('Ba Dala');
    }
    expect(
      (await post(`/files/${id}/record/note`, { on: TODAY, text: 'x' }, 'officerOfGermany', '/files/new')).status,
    ).toBe(403);
    expect((await post(`/files/${id}/strike/2`, { reason: 'x' }, 'officerOfGermany', '/files/new')).status).toBe(403);
    expect(await versionOf(id)).toBe(2);
  });

  test('the officer of a State that was asked sees the file from then on', async () => {
    const id = await fileWith([
      happened('irregular_entry', '2026-05-01', { into: 'DE' }),
      happened('application_registered', '2026-06-12', { in: 'GR' }),
      happened('take_charge_requested', '2026-06-12', { to: 'DE', by: 'GR' }),
    ]);
    const { status, text } = await get(`/files/${id}`, 'officerOfGermany');
    expect(status).toBe(200);
    expect(text).toContain(`/files/${id}/record/take_charge_accepted`);
    const asking = await get(`/files/${id}`, 'officerOfGreece');
    expect(asking.text).not.toContain(`/files/${id}/record/take_charge_accepted`);
    expect(asking.text).toContain('The State that was asked records this.');
  });

  test('an auditor reads, gets no link to record, and records nothing', async () => {
    const id = await fileWith([made]);
    const { status, text } = await get(`/files/${id}`, 'auditor');
    expect(status).toBe(200);
    expect(text).toContain('Ba Dala');
    expect(text).not.toMatch(/\/record|\/strike/);
    expect((await get('/worklist', 'auditor')).text).not.toContain('/files/new');
    for (const path of [`/files/${id}/record`, `/files/${id}/record/note`, `/files/${id}/strike/2`, '/files/new']) {
      expect((await get(path, 'auditor')).status, path).toBe(403);
    }
    // A token of the sign-out form, so that the refusal is about the role.
    expect((await post(`/files/${id}/record/note`, { on: TODAY, text: 'x' }, 'auditor', '/worklist')).status).toBe(403);
    expect((await post('/files/new', { name: 'x' }, 'auditor', '/worklist')).status).toBe(403);
    expect(await versionOf(id)).toBe(2);
  });

  test.each(['coordinator'] as const)('a %s has nothing to do with files', async (who) => {
    const id = await fileWith([made]);
    for (const path of ['/worklist', `/files/${id}`, '/files/new']) expect((await get(path, who)).status).toBe(403);
  });

  test.each(['transfer_decided', 'first_decision', 'return_decision_issued', 'refusal_of_entry_issued'])(
    '%s is refused to an officer with a page that says so',
    async (type) => {
      const id = await fileWith([made]);
      for (const { status, text } of [
        await get(`/files/${id}/record/${type}`, 'officerOfGreece'),
        await post(`/files/${id}/record/${type}`, { on: TODAY }, 'officerOfGreece', `/files/${id}`),
      ]) {
        expect(status).toBe(403);
        expect(text).toContain('A decision maker records this');
        expect(text).toContain(`href="/files/${id}"`);
      }
      expect((await get(`/files/${id}/record/${type}`, 'decisionMakerOfGreece')).status).toBe(200);
      expect((await get(`/files/${id}/record`, 'officerOfGreece')).text).not.toContain(`record/${type}"`);
    },
  );

  test('an officer strikes no decision, and a State strikes no entry of another', async () => {
    const id = await fileWith([
      happened('application_registered', '2026-06-12', { in: 'GR' }),
      happened('first_decision', '2026-06-12', { in: 'GR', outcome: 'refugee_status' }),
      happened('take_charge_requested', '2026-06-12', { to: 'DE', by: 'GR' }),
    ]);
    const officer = await get(`/files/${id}/strike/3`, 'officerOfGreece');
    expect(officer.status).toBe(403);
    expect(officer.text).toContain('Ask a decision maker of your State');
    expect((await get(`/files/${id}/strike/3`, 'decisionMakerOfGreece')).status).toBe(200);
    const other = await get(`/files/${id}/strike/2`, 'officerOfGermany');
    expect(other.status).toBe(403);
    expect(other.text).toContain('Another State recorded this entry');
    expect((await post(`/files/${id}/strike/2`, { reason: 'x' }, 'officerOfGermany', `/files/${id}`)).status).toBe(403);
    expect((await get(`/files/${id}`, 'officerOfGermany')).text).not.toContain('/strike/');
    expect(await versionOf(id)).toBe(4);
  });

  test.each(['responsibility_shifted', 'file_opened', 'entry_struck', '__proto__', 'constructor', 'no_such_thing'])(
    '%s cannot be recorded by hand',
    async (type) => {
      const id = await fileWith([made]);
      expect((await get(`/files/${id}/record/${type}`, 'decisionMakerOfGreece')).status).toBe(404);
      const sent = await post(`/files/${id}/record/${type}`, { on: TODAY }, 'decisionMakerOfGreece', `/files/${id}`);
      expect(sent.status).toBe(404);
      expect(await versionOf(id)).toBe(2);
    },
  );

  test.each(['/files/none', '/files/none/record', '/files/%00', `/files/${'x'.repeat(3000)}`, '/files/none/strike/2'])(
    '%s is not there',
    async (path) => {
      expect((await get(path, 'officerOfGreece')).status).toBe(404);
    },
  );
});

describe('recording', () => {
  test('a form that was not opened by this browser changes nothing', async () => {
    const id = await fileWith([made]);
    const as = await site.signedIn(SOMEBODY.officerOfGreece);
    const send = (headers: Record<string, string>, body: string) =>
      site.app.request(`http://127.0.0.1:3000/files/${id}/record/note`, {
        method: 'POST',
        headers: {
          host: '127.0.0.1:3000',
          cookie: as,
          'content-type': 'application/x-www-form-urlencoded',
          ...headers,
        },
        body,
      });
    const here = { origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-origin' };
    expect((await send(here, `on=${TODAY}&text=x`)).status).toBe(403);
    expect((await send(here, `on=${TODAY}&text=x&_csrf=${'A'.repeat(86)}`)).status).toBe(403);
    expect((await send({ origin: 'https://evil.example' }, `on=${TODAY}&text=x`)).status).toBe(403);
    expect(await versionOf(id)).toBe(2);
  });

  test('begins with today and the State of whoever records', async () => {
    const id = await fileWith([made]);
    const { text } = await get(`/files/${id}/record/application_registered`, 'officerOfGreece');
    expect(text).toMatch(new RegExp(`name="on" value="${TODAY}"`));
    expect(text).toContain('<option value="GR" selected>');
  });

  test('leads back to the file, which says that it was recorded and what comes next', async () => {
    const id = await fileWith([made]);
    const path = `/files/${id}/record/application_registered`;
    const { status, answer } = await post(path, { on: TODAY, in: 'GR', version: '2' }, 'officerOfGreece');
    expect(status).toBe(303);
    expect(answer.headers.get('location')).toBe(`/files/${id}?recorded=yes`);
    const { text } = await get(`/files/${id}?recorded=yes`, 'officerOfGreece');
    expect(text).toMatch(/role="status"[\s\S]*Recorded/);
    expect(text).toContain('The application was registered.');
    expect(text).toContain('Lodge the application');
    const [, , event] = await records.readStream(`person/${id}`);
    expect(event).toMatchObject({
      type: 'application_registered',
      payload: { in: 'GR' },
      meta: { actor: 'demonstration#officer-gr', state: 'GR' },
      occurredOn: day(TODAY),
    });
  });

  test.each([
    ['on', { on: '2026-02-30', in: 'GR' }, 'not a day of the calendar', '2026-02-30'],
    ['on', { on: 'yesterday', in: 'GR' }, 'Write it like 2026-07-03', 'yesterday'],
    ['on', { on: '', in: 'GR' }, 'Write it like 2026-07-03.', ''],
    ['in', { on: TODAY, in: 'XX' }, 'is not a State that applies these rules', TODAY],
    ['in', { on: TODAY, in: '' }, 'Still missing: State of registration', TODAY],
    ['in', { on: TODAY, in: '<script>alert(1)</script>' }, 'is not a State', TODAY],
    ['after', { on: TODAY, in: 'GR', after: 'lunch' }, 'is not a possible value', TODAY],
  ])(
    'what is wrong with %s is said at the top with a link to it, and what was typed is kept (%#)',
    async (field, fields, says, kept) => {
      const id = await fileWith([made]);
      const { status, text } = await post(`/files/${id}/record/application_registered`, fields, 'officerOfGreece');
      expect(status).toBe(422);
      expect(text).toContain('<title>Error: Record what happened');
      const summary = /class="govuk-error-summary"[\s\S]*?<\/ul>/.exec(text)?.[0] ?? '';
      expect(summary).toContain(`href="#field-${field}"`);
      expect(summary).toContain(says);
      expect(text).toContain(`id="field-${field}-error"`);
      expect(text).toMatch(new RegExp(`(id|name)="field-${field}"|id="field-${field}"`));
      expect(text).toContain(`value="${kept}"`);
      expect(text).not.toContain('<script>alert');
      expect(await versionOf(id)).toBe(2);
    },
  );

  test('what the law refuses is said with the place, and what was typed is kept', async () => {
    const id = await fileWith([made]);
    const { status, text } = await post(
      `/files/${id}/record/application_lodged`,
      { on: TODAY, in: 'GR' },
      'officerOfGreece',
    );
    expect(status).toBe(422);
    expect(text).toMatch(/role="alert"[\s\S]*not registered yet[\s\S]*APR 28\(1\)/);
    expect(text).toContain(`value="${TODAY}"`);
  });

  test('a day in the future is refused in words', async () => {
    const id = await fileWith([made]);
    const { text } = await post(`/files/${id}/record/note`, { on: '2026-06-13', text: 'x' }, 'officerOfGreece');
    expect(text).toContain('The day lies in the future');
  });

  test('a later entry in the way is named', async () => {
    const id = await fileWith([
      happened('irregular_entry', '2026-01-02', { into: 'DE' }),
      happened('application_registered', '2026-02-02', { in: 'GR' }),
      happened('application_lodged', '2026-02-04', { in: 'GR' }),
      happened('take_charge_requested', '2026-03-02', { to: 'DE' }),
      happened('transfer_decided', '2026-05-20', { to: 'DE' }),
    ]);
    const fields = { on: '2026-04-20', by: 'DE' };
    const { status, text } = await post(`/files/${id}/record/take_charge_refused`, fields, 'officerOfGermany');
    expect(status).toBe(422);
    expect(text).toMatch(/Strike that entry first[\s\S]*20 May 2026[\s\S]*A transfer decision was taken/);
  });

  test('when somebody was faster nothing is recorded, and what was typed is still there', async () => {
    const id = await fileWith([made]);
    const fields = { on: TODAY, text: 'Called the "lawyer" & left a message', version: '1' };
    const { status, text } = await post(`/files/${id}/record/note`, fields, 'officerOfGreece');
    expect(status).toBe(409);
    expect(text).toContain('Somebody was faster');
    expect(text).toContain('value="Called the &quot;lawyer&quot; &amp; left a message"');
    expect(text).toContain('name="version" value="2"');
    expect(await versionOf(id)).toBe(2);
  });

  test('HTML in names, notes and reasons is text', async () => {
    const evil = '<img src=x onerror=alert(1)>"\'&';
    const id = await fileWith([made, happened('note', '2026-06-11', { text: evil })], { person: { name: evil } });
    await post(`/files/${id}/strike/3`, { reason: `${evil} reason`, version: '3' }, 'officerOfGreece');
    for (const path of [`/files/${id}`, `/files/${id}/record`, `/worklist?q=${encodeURIComponent('onerror')}`]) {
      const { status, text } = await get(path, 'officerOfGreece');
      expect(status).toBe(200);
      expect(text, path).not.toContain('<img src=x');
      expect(text, path).toContain('&lt;img src=x onerror=alert(1)&gt;');
    }
    expect((await get(`/files/${id}`, 'officerOfGreece')).text).toContain(
      '&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp; reason',
    );
  });

  test('more than a page accepts is refused whole', async () => {
    const id = await fileWith([made]);
    const { status } = await post(
      `/files/${id}/record/note`,
      { on: TODAY, text: 'x'.repeat(300_000) },
      'officerOfGreece',
    );
    expect(status).toBe(413);
    const long = await post(`/files/${id}/record/note`, { on: TODAY, text: 'x'.repeat(3000) }, 'officerOfGreece');
    expect(long.status).toBe(422);
    expect(await versionOf(id)).toBe(2);
  });

  test.each(['\u0000', 'a\u0000b', '\ud800', '\u202e reversed', '\u{1f600}'])(
    'the text %j is kept or refused, and breaks nothing',
    async (text) => {
      const id = await fileWith([made]);
      const { status } = await post(`/files/${id}/record/note`, { on: TODAY, text }, 'officerOfGreece');
      expect([303, 422]).toContain(status);
      expect([303, 422]).toContain((await post('/files/new', { name: text }, 'officerOfGreece')).status);
      expect(site.problems).toEqual([]);
    },
  );

  test('fields that nobody asked for are not recorded', async () => {
    const id = await fileWith([made]);
    const extra = {
      deemed: 'true',
      type: 'first_decision',
      actor: 'me',
      'meta.state': 'DE',
      __proto__: 'x',
      time: '09:30',
    };
    const { status } = await post(`/files/${id}/record/note`, { on: TODAY, text: 'x', ...extra }, 'officerOfGreece');
    expect(status).toBe(303);
    const [, , event] = await records.readStream(`person/${id}`);
    expect(event).toMatchObject({ type: 'note', meta: { actor: 'demonstration#officer-gr', state: 'GR' } });
    expect(event?.payload).toEqual({ text: 'x' });
  });

  test.each([
    ['two values for one', 'in=GR&in=DE', 422, 303],
    ['a list', 'in%5B%5D=GR', 422, 422],
    ['a nested field', 'in%5Ba%5D=GR', 422, 422],
    ['nothing at all', '', 422, 422],
  ])('%s is an error or one value, never a broken page', async (_what, body, ...statuses) => {
    const id = await fileWith([made]);
    const as = await site.signedIn(SOMEBODY.officerOfGreece);
    const path = `http://127.0.0.1:3000/files/${id}/record/application_registered`;
    const page = await site.get(`/files/${id}/record/application_registered`, { as });
    const token = /name="_csrf" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
    const answer = await site.app.request(path, {
      method: 'POST',
      headers: {
        host: '127.0.0.1:3000',
        origin: 'http://127.0.0.1:3000',
        'sec-fetch-site': 'same-origin',
        accept: 'text/html',
        cookie: as,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: `_csrf=${token}&on=${TODAY}&${body}`,
    });
    expect(statuses).toContain(answer.status);
    expect(site.problems).toEqual([]);
  });

  test('every kind of event has a form', async () => {
    const id = await fileWith([made]);
    const { text } = await get(`/files/${id}/record`, 'decisionMakerOfGreece');
    const types = new Set([...text.matchAll(/\/record\/(\w+)"/g)].map(([, type]) => type));
    expect(types.size).toBeGreaterThan(70);
    for (const type of types) {
      const page = await get(`/files/${id}/record/${type}`, 'decisionMakerOfGreece');
      expect(page.status, type).toBe(200);
      const ids = [...page.text.matchAll(/ id="([^"]+)"/g)].map(([, name]) => name);
      expect(new Set(ids).size, `${type} has each id once`).toBe(ids.length);
    }
  });
});

describe('striking', () => {
  test('asks for a reason', async () => {
    const id = await fileWith([made]);
    const { status, text } = await post(`/files/${id}/strike/2`, { reason: ' ', version: '2' }, 'officerOfGreece');
    expect(status).toBe(422);
    expect(text).toContain('href="#field-reason"');
    expect(text).toContain('Say why the entry is wrong.');
  });

  test('keeps the entry with the reason, and cannot be done twice', async () => {
    const id = await fileWith([made]);
    const path = `/files/${id}/strike/2`;
    expect((await post(path, { reason: 'Another person.', version: '2' }, 'officerOfGreece')).status).toBe(303);
    const { text } = await get(`/files/${id}`, 'officerOfGreece');
    expect(text).toMatch(/<s>Said, in person[\s\S]*Struck[\s\S]*Reason: Another person\./);
    expect(text).toContain('The file shows no arrival yet.');
    expect((await get(path, 'officerOfGreece')).status).toBe(404);
    expect((await post(path, { reason: 'Again.' }, 'officerOfGreece', `/files/${id}`)).status).toBe(404);
  });

  test('when somebody was faster the reason is still there', async () => {
    const id = await fileWith([made]);
    const { status, text } = await post(
      `/files/${id}/strike/2`,
      { reason: 'Another <person>.', version: '1' },
      'officerOfGreece',
    );
    expect(status).toBe(409);
    expect(text).toContain('Another &lt;person&gt;.</textarea>');
    expect(await versionOf(id)).toBe(2);
  });

  test.each(['1', '99', '0', '-1', '2e0', 'x', '02'])('entry %s is not there', async (version) => {
    const id = await fileWith([made]);
    expect((await get(`/files/${id}/strike/${version}`, 'officerOfGreece')).status).toBe(404);
  });
});

describe('opening a file', () => {
  test('gives it a number that says nothing of the person, in the State of whoever opens it', async () => {
    const { status, answer } = await post(
      '/files/new',
      { name: 'Ora Zuri', nationality: 'AF', born: '1999-02-03' },
      'officerOfGreece',
    );
    expect(status).toBe(303);
    const path = answer.headers.get('location') ?? '';
    expect(path).toMatch(/^\/files\/F-[A-Z2-9]{6}$/);
    const { text } = await get(path, 'officerOfGreece');
    expect(text).toContain('Ora Zuri');
    expect(text).toContain('Afghanistan');
    expect(text).toContain('3 February 1999');
    expect((await get(path, 'officerOfGermany')).status).toBe(403);
  });

  test('works with nothing known', async () => {
    expect((await post('/files/new', {}, 'officerOfGreece')).status).toBe(303);
  });

  test.each([
    ['born', { born: '1999-02-29' }, 'not a day'],
    ['born', { born: '2026-06-13' }, 'The date of birth lies in the future'],
    ['nationality', { nationality: 'Syria' }, 'Write its two letters'],
    ['name', { name: 'x'.repeat(2001) }, 'not a text of'],
  ])('says what is wrong with %s and keeps what was typed', async (field, fields, says) => {
    const { status, text } = await post('/files/new', { name: 'Ora Zuri', ...fields }, 'officerOfGreece');
    expect(status).toBe(422);
    expect(text).toContain(`href="#field-${field}"`);
    expect(text).toContain(says);
    if (field !== 'name') expect(text).toContain('value="Ora Zuri"');
  });
});

describe('the case page', () => {
  const LATER = [
    happened('application_made', '2026-06-01', { in: 'GR' }),
    happened('application_registered', '2026-06-04', { in: 'GR' }),
    happened('application_lodged', '2026-06-08', { in: 'GR' }),
  ];

  test('shows the file as it stood on another day, without what came later and without forms', async () => {
    const id = await fileWith(LATER);
    const { status, text } = await get(`/files/${id}?on=2026-06-02`, 'officerOfGreece');
    expect(status).toBe(200);
    expect(text).toContain('You see the file as it stood on <strong>Tuesday 2 June 2026</strong>');
    expect(text).toContain('the application is not registered yet');
    expect(text).toContain('2 entries of later days are left out.');
    expect(mainOf(text)).not.toContain('The application was lodged.');
    expect(text).not.toMatch(/\/record|\/strike/);
    expect(text).toContain(`href="/files/${id}">Back to today`);
  });

  test('looks ahead to a day on which nothing more was recorded', async () => {
    const id = await fileWith([happened('application_made', '2026-06-12', { in: 'GR' })]);
    const { text } = await get(`/files/${id}?on=2026-07-20`, 'officerOfGreece');
    expect(text).toContain('will stand, if nothing more is recorded, on <strong>Monday 20 July 2026</strong>');
    expect(text).toContain('Overdue');
  });

  test.each(['3 July 2026', '2026-02-30', '<b>', "'"])('says that %s is no day, and shows today', async (on) => {
    const id = await fileWith(LATER);
    const { status, text } = await get(`/files/${id}?on=${encodeURIComponent(on)}`, 'officerOfGreece');
    expect(status).toBe(200);
    expect(text).toContain('id="on-error"');
    expect(text).toContain('This is not a day of the calendar');
    expect(text).not.toContain('value="<b>"');
    expect(text).toContain('The application was lodged.');
  });

  test.each(['0001-01-01', '1969-12-31', '2099-12-31', '9999-12-31'])('shows the day %s', async (on) => {
    const id = await fileWith(LATER);
    expect((await get(`/files/${id}?on=${on}`, 'officerOfGreece')).status).toBe(200);
    expect(site.problems).toEqual([]);
  });

  test('is kept by no browser and no proxy', async () => {
    const id = await fileWith([made]);
    for (const path of [`/files/${id}`, '/worklist', `/files/${id}/record`, `/files/${id}/record/note`, '/files/new']) {
      expect((await get(path, 'officerOfGreece')).answer.headers.get('cache-control'), path).toBe('no-store');
    }
  });

  test('says that the person is made up', async () => {
    const id = await fileWith([made]);
    expect((await get(`/files/${id}`, 'officerOfGreece')).text).toContain('Synthetic data');
  });

  test('links each place in the law, and sends no script', async () => {
    const id = await fileWith(LATER);
    const { text } = await get(`/files/${id}`, 'officerOfGreece');
    expect(text).toMatch(/href="https?:\/\/[^"]*eli[^"]*"[^>]*>D3 |href="http:\/\/data\.europa\.eu/);
    expect(text).not.toContain('<script');
  });
});

describe('looks at personal data', () => {
  test('are noted for the case page and for every file on the list', async () => {
    const id = await fileWith([made], { person: { name: 'Mikir Noted' } });
    await get(`/files/${id}`, 'auditor');
    await get('/worklist?q=Noted', 'officerOfGreece');
    expect(await records.reads(`person/${id}`)).toMatchObject([
      { actor: 'demonstration#officer-gr', page: '/worklist' },
      { actor: 'demonstration#auditor', page: `/files/${id}` },
    ]);
  });

  test('that were refused are not noted as looks', async () => {
    const id = await fileWith([made]);
    await get(`/files/${id}`, 'officerOfGermany');
    expect(await records.reads(`person/${id}`)).toEqual([]);
  });
});

describe('the worklist', () => {
  test('shows an officer the files of the own State only', async () => {
    await fileWith([made], { person: { name: 'Hellas Only' } });
    expect((await get('/worklist?q=Hellas', 'officerOfGreece')).text).toContain('Hellas Only');
    for (const path of ['/worklist?q=Hellas', '/worklist?q=Hellas&state=GR']) {
      const { text } = await get(path, 'officerOfGermany');
      expect(text).not.toContain('Hellas Only');
      expect(text).toContain('No file fits');
    }
  });

  test('lets an auditor choose the State', async () => {
    const { text } = await get('/worklist?q=Hellas&state=GR', 'auditor');
    expect(text).toContain('Hellas Only');
    expect(text).toContain('<option value="GR" selected>Greece</option>');
    expect((await get('/worklist?q=Hellas&state=DE', 'auditor')).text).not.toContain('Hellas Only');
  });

  test('goes through its pages, and past the end shows the last', async () => {
    for (let n = 0; n < 27; n += 1) await fileWith([], { person: { name: `Page Turner ${n}` } });
    const first = await get('/worklist?q=Page+Turner', 'officerOfGreece');
    expect(first.text).toContain('Page 1 of 2');
    expect(first.text).toContain('href="/worklist?q=Page+Turner&amp;page=2"');
    expect(first.text.match(/class="op-list__name"/g)).toHaveLength(25);
    for (const path of ['/worklist?q=Page+Turner&page=2', '/worklist?q=Page+Turner&page=999']) {
      const { text } = await get(path, 'officerOfGreece');
      expect(text).toContain('Page 2 of 2');
      expect(text.match(/class="op-list__name"/g)).toHaveLength(2);
    }
  });

  test.each([
    'page=-1',
    'page=x',
    'page=1e9',
    'stage=nonsense',
    'state=XX',
    'q=%00',
    `q=${'x'.repeat(5000)}`,
    'q=%25&page=2',
  ])('makes do with %s', async (query) => {
    expect((await get(`/worklist?${query}`, 'officerOfGreece')).status).toBe(200);
    expect(site.problems).toEqual([]);
  });

  test('keeps the filters in the form', async () => {
    const { text } = await get('/worklist?q=%22%3E%3Cb%3E&stage=appeal&mine=yes', 'officerOfGreece');
    expect(text).toContain('value="&quot;&gt;&lt;b&gt;"');
    expect(text).toContain('<option value="appeal" selected>');
    expect(text).toMatch(/name="mine" type="checkbox" value="yes" checked/);
    expect(text).toContain('Clear the filters');
  });

  test('is offered to those who work with files', () => {
    expect(cases.links?.(SOMEBODY.officerOfGreece)).toHaveLength(1);
    expect(cases.links?.(SOMEBODY.auditor)).toHaveLength(1);
    expect(cases.links?.(SOMEBODY.coordinator)).toEqual([]);
  });
});

test('nothing broke on the way', () => {
  expect(site.problems).toEqual([]);
});
