import { caseworkEventTypes, worklistMigration, worklistView } from '@openpact/casework';
import { openRecords, type Rebuilt, type RecordsOptions } from '@openpact/records';
import { type Command, UsageError } from '../command.ts';
import { placeOf, withMend } from '../record-place.ts';

/** What the parts of the house keep in the record. */
export type Parts = Required<Pick<RecordsOptions, 'eventTypes' | 'migrations' | 'views'>>;

/** How many of the streams put right are named for people; `--json` names them all. */
const NAMED = 10;

function lineOf({ view, streams, rows, differed }: Rebuilt): string {
  const made = `${view}: ${rows} row${rows === 1 ? '' : 's'} from ${streams} stream${streams === 1 ? '' : 's'}`;
  if (differed.length === 0) return `${made}. It was right already.`;
  const more = differed.length > NAMED ? ` and ${differed.length - NAMED} more` : '';
  return `${made}. Put right: ${differed.slice(0, NAMED).join(', ')}${more}.`;
}

/** `openpact rebuild` for the views of these parts. */
export const rebuildOf = ({ eventTypes, migrations, views }: Parts): Command => ({
  name: 'rebuild',
  summary: 'Compute the views again from the events, and say where they had drifted',
  usage: 'rebuild [VIEW…] [--json]',
  options: { json: { type: 'boolean' } },
  run({ values, positionals }, io) {
    const known = views.map(({ name }) => name);
    const unknown = positionals.find((name) => !known.includes(name));
    if (unknown !== undefined) {
      throw new UsageError(`There is no view "${unknown}". The views are: ${known.join(', ') || 'none'}.`);
    }
    return withMend(async () => {
      const records = await openRecords({ ...placeOf(io.env), eventTypes, migrations, views, schema: 'require' });
      try {
        const rebuilt = await records.rebuild(positionals.length > 0 ? positionals : undefined);
        io.out(values.json ? JSON.stringify(rebuilt) : rebuilt.map(lineOf).join('\n'));
        return 0;
      } finally {
        await records.close();
      }
    });
  },
});

/** `openpact rebuild`: all views that the parts of OpenPact keep. */
export const rebuild: Command = rebuildOf({
  eventTypes: caseworkEventTypes,
  migrations: [worklistMigration],
  views: [worklistView],
});
