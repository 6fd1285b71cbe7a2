import { type Head, openRecords, type Verification } from '@openpact/records';
import { type Command, UsageError } from '../command.ts';
import { placeOf, withMend } from '../record-place.ts';

function readAnchor(text: unknown): Head | undefined {
  if (text === undefined) return undefined;
  const match = typeof text === 'string' ? /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) : null;
  const [, position, hash] = match ?? [];
  if (position === undefined || hash === undefined) {
    throw new UsageError(
      `--anchor is "${String(text)}". Write it as an earlier verification printed it: POSITION:HASH.`,
    );
  }
  return { position: Number(position), hash };
}

const grouped = (n: number): string => n.toLocaleString('en-GB').replaceAll(',', ' ');
const counted = (n: number): string => `${grouped(n)} event${n === 1 ? '' : 's'}`;

const asText = (found: Verification): string =>
  found.whole
    ? [
        `The record is whole: ${counted(found.events)}.`,
        `Its end is ${found.head.position}:${found.head.hash}`,
        'Note the end outside the database; given to --anchor later, it proves that nothing up to it was touched.',
      ].join('\n')
    : [
        `The record is BROKEN at event ${found.broken.position} (${found.broken.damage}).`,
        found.broken.message,
        `The ${counted(found.events)} before it ${found.events === 1 ? 'is' : 'are'} whole. Keep the database as it is for inquiry, and compare it with a copy.`,
      ].join('\n');

/** `openpact verify`: whether the record is what was recorded. */
export const verify: Command = {
  name: 'verify',
  summary: 'Walk the hash chain of the record and name the first broken event',
  usage: 'verify [--anchor POSITION:HASH] [--json]',
  options: { anchor: { type: 'string' }, json: { type: 'boolean' } },
  async run({ values, positionals }, io) {
    if (positionals[0] !== undefined) throw new UsageError(`verify takes no "${positionals[0]}".`);
    const anchor = readAnchor(values.anchor);
    return withMend(async () => {
      const records = await openRecords({ ...placeOf(io.env), eventTypes: {}, schema: 'leave', connections: 1 });
      try {
        const found = await records.verify(anchor);
        io.out(values.json ? JSON.stringify(found) : asText(found));
        return found.whole ? 0 : 1;
      } finally {
        await records.close();
      }
    });
  },
};
