import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { openBrowser } from '../tests/browser/harness/open-browser.ts';
import { startServer } from '../tests/process/index.ts';
import { takePicture } from './pictures/take-picture.ts';
import { TOUR } from './pictures/tour.ts';

/*
 * Takes the pictures of the tour: npm run docs:pictures, or npm run docs:pictures -- NAME... for some of them.
 * They show a new server with the demonstration caseload, so that anybody gets the same ones.
 */
const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs', 'pictures');
const names = process.argv.slice(2);
const unknown = names.find((name) => !TOUR.some((picture) => picture.name === name));
const opened = await openBrowser();

if (unknown !== undefined) {
  console.error(`There is no picture "${unknown}". There are: ${TOUR.map(({ name }) => name).join(', ')}.`);
  process.exitCode = 2;
} else if ('absent' in opened) {
  console.error(opened.absent);
  process.exitCode = 1;
} else {
  await mkdir(folder, { recursive: true });
  console.log('Starting a server with the demonstration caseload…');
  const server = await startServer();
  try {
    for (const picture of TOUR.filter(({ name }) => names.length === 0 || names.includes(name))) {
      console.log(relative(root, await takePicture(opened.browser, server.url, folder, picture)));
    }
  } finally {
    await server.stop();
  }
}
if ('browser' in opened) await opened.browser.close();
