import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const PACKAGE = join(import.meta.dirname, '..', '..', '..', 'node_modules', '@sparticuz', 'chromium');

/** The browser itself, the libraries that a bare machine lacks, and a font. */
const ARCHIVES = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'];

/** The package's own unpacker writes into the folder for temporary files, so it runs with one of its own. */
const UNPACK = `
  const { inflate } = await import(process.argv[1]);
  await Promise.all(process.argv.slice(2).map((archive) => inflate(archive)));
`;

/**
 * Where the browser looks for fonts: in what we unpacked first, so that pictures look the same everywhere. Without any font it ends
 * at the first input field.
 */
const fontsIn = (folder: string): string =>
  `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;

/** A browser on the disk. */
export interface Chromium {
  readonly executable: string;
  /** What its process needs in its environment beyond ours. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * The Chromium that npm brought, unpacked once for each user of the machine and version: 210 MB and two seconds that later runs do
 * not spend again. Two processes may do it at once; the first to finish is used by both.
 */
export async function unpackChromium(): Promise<Chromium> {
  const { version } = JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8')) as { version: string };
  const folder = join(tmpdir(), `openpact-chromium-${version}-${process.getuid?.() ?? 'user'}`);
  if (!existsSync(folder)) {
    const made = await mkdtemp(`${folder}.`);
    try {
      const archives = ARCHIVES.map((name) => join(PACKAGE, 'bin', name));
      await promisify(execFile)(
        process.execPath,
        ['--input-type=module', '-e', UNPACK, join(PACKAGE, 'build', 'index.js'), ...archives],
        { env: { ...process.env, TMPDIR: made } },
      );
      await chmod(join(made, 'chromium'), 0o755);
      await writeFile(join(made, 'fonts.conf'), fontsIn(folder));
      await rename(made, folder).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
      });
    } finally {
      await rm(made, { recursive: true, force: true });
    }
  }
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean);
  return {
    executable: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: libraries.join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}
