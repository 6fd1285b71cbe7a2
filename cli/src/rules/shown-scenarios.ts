import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readScenarios, shownBy } from '@openpact/law';

/** What the worked examples of the law show, for the map of coverage. */
export async function shownScenarios(): Promise<ReturnType<typeof shownBy>[]> {
  const [{ lawSources }, { parse }] = await Promise.all([import('@openpact/reference'), import('yaml')]);
  const folder = join(lawSources().folder, '..', 'scenarios');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.flatMap((text) => {
    const read = readScenarios(parse(text));
    return read.ok ? read.scenarios.map(shownBy) : [];
  });
}
