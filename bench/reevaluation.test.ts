import { outlookOf } from '@openpact/casework';
import { surroundings } from '@openpact/reference';
import { expect, test } from 'vitest';
import { MASS_ARRIVALS, openFiles } from './reevaluation.ts';

const files = openFiles(7, 300);

test('a decision for a State moves clocks of open cases, and only where that State acts', () => {
  const crisis = { ...surroundings, crisis: [MASS_ARRIVALS] };
  const changed = files.filter((file) => JSON.stringify(outlookOf(file)) !== JSON.stringify(outlookOf(file, crisis)));
  expect(files).toHaveLength(300);
  expect(changed.length).toBeGreaterThan(5);
  expect(changed.length).toBeLessThan(200);
  for (const { file } of changed) expect(JSON.stringify(file.events)).toContain('"GR"');
});
