import { addDays, type Day, day, formatDay, positionOf, regimeOf } from '@openpact/law';
import { surroundings } from '@openpact/reference';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { demonstrationCaseload, recordsOf } from '../demonstration/index.ts';
import { type PersonFile, personFileOf, streamOf } from '../person-file/index.ts';
import { firstToHurt, type Outlook, outlookOf } from './outlook.ts';

const FOREVER = 800;

function filesOf(seed: number, today: Day, size: number): PersonFile[] {
  return demonstrationCaseload(seed, today, size).map((invented) => {
    const stream = streamOf(invented.id);
    const past = recordsOf(invented, today, '').map((event, index) => ({ ...event, stream, version: index + 1 }));
    const file = personFileOf(stream, past);
    if (!file) throw new Error(`${invented.id} is no file.`);
    return file;
  });
}

interface Standing {
  readonly stage: string;
  readonly responsible: string | undefined;
  readonly limit: string | undefined;
  readonly due: Day | undefined;
  readonly overdue: boolean;
}

/** How a file stands on a day, worked out anew. */
function standing(file: PersonFile, on: Day): Standing {
  const position = positionOf(file.file, regimeOf(file.file), on, surroundings);
  const first = firstToHurt(position);
  return {
    stage: position.stage,
    responsible: position.responsible.holds === 'yes' ? position.responsible.value : undefined,
    limit: first?.clock.id,
    due: first?.due,
    overdue: first?.overdue ?? false,
  };
}

const kept = ({ stage, responsible, first }: Outlook): Standing => ({
  stage,
  responsible,
  limit: first?.clock.id,
  due: first?.due,
  overdue: first?.overdue ?? false,
});

describe.each(['2026-06-15', '2026-08-31', '2026-11-22', '2027-03-01', '2028-02-29'])('seen from %s', (text) => {
  const files = filesOf(20260612, day(text), 300);

  test('the stretches of every file follow each other without a gap, from its last event for ever', () => {
    for (const file of files) {
      const rows = outlookOf(file);
      expect(rows[0]?.from).toBe(file.file.events.at(-1)?.on ?? file.openedOn);
      expect(rows.at(-1)?.until).toBeUndefined();
      for (const [index, row] of rows.entries()) {
        const next = rows[index + 1];
        expect(row.until).toBe(next && addDays(next.from, -1));
        expect(row.until ?? row.from).toBeGreaterThanOrEqual(row.from);
      }
    }
  });

  test('on any day of a stretch the file stands as the stretch says', () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.double({ min: 0, max: 1, noNaN: true }), (file, part) => {
        for (const row of outlookOf(file)) {
          const last = row.until ?? addDays(row.from, FOREVER);
          for (const on of [row.from, addDays(row.from, Math.round((last - row.from) * part)), last]) {
            expect(standing(file, on), `${file.id} on ${formatDay(on)}`).toEqual(kept(row));
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
