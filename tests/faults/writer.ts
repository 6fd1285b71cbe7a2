import { writeSync } from 'node:fs';
import { type Head, openRecords } from '@openpact/records';
import { eventTypes, migrations, opened, payment, to, views } from '../conformance/ledger.ts';

// A process that is killed: it says what it found, then writes without end and tells each answer as soon as it has it.
// Its argument: where the record is, the last end of the chain that was acknowledged, and a name for its streams.

const { place, anchor, name, holdOnly }: { place: object; anchor?: Head; name: string; holdOnly?: boolean } =
  JSON.parse(process.argv[2] ?? '{}');

/** Written at once, so that what was said before the kill is said. */
const say = (line: object) => writeSync(1, `${JSON.stringify(line)}\n`);

const records = await openRecords({ ...place, eventTypes, migrations, views });
say({ found: await records.verify(anchor) });

async function write(account: string): Promise<void> {
  for (let version = 0; ; version += 1) {
    const answer = await records.append(to(account, version, version === 0 ? opened(account) : payment(version)));
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    say({ acknowledged: { position: answer.position, hash: answer.hash } });
  }
}

if (!holdOnly) await Promise.all([1, 2, 3, 4].map((n) => write(`account/${name}-${n}`)));
