import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { extname } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A file to be served: by its place on disk, or by its content. Its name must be unique: `solidarity-year.css`. */
export type AssetSource = { readonly name: string } & ({ readonly file: URL } | { readonly content: string | Buffer });

/** A file ready to be sent. */
export interface Asset {
  readonly type: string;
  readonly body: Buffer;
  /** The body compressed, or `undefined` where compressing gains nothing. Made at first use and kept. */
  readonly gzip: () => Buffer | undefined;
  readonly brotli: () => Buffer | undefined;
}

/** The static files of the server, all in memory. Nothing is read from disk on request, so no path can lead astray. */
export interface Assets {
  /** Address that changes when the content does: `/assets/theme.1f0c2a7d9e.css`. @throws RangeError for an unknown name. */
  url(name: string): string;
  find(file: string): Asset | undefined;
}

const TYPES: Readonly<Record<string, string>> = Object.freeze({
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
});
const COMPRESSIBLE = new Set(['.css', '.js', '.json', '.svg']);

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** Browser modules are written in TypeScript and served with the types stripped. */
function contentOf(source: AssetSource): Buffer {
  if ('content' in source) return Buffer.from(source.content);
  const raw = readFileSync(source.file);
  return source.file.pathname.endsWith('.ts') ? Buffer.from(stripTypeScriptTypes(raw.toString('utf8'))) : raw;
}

/**
 * Loads the static files. A source named `map.ts` is served as `map.js`.
 * @throws RangeError when two sources share a name, or a type is not known.
 */
export function createAssets(sources: readonly AssetSource[]): Assets {
  const files = new Map<string, Asset>();
  const urls = new Map<string, string>();
  for (const source of sources) {
    const name = source.name.replace(/\.ts$/, '.js');
    const extension = extname(name);
    const type = TYPES[extension];
    if (type === undefined)
      throw new RangeError(`The asset "${name}" has no known type. Known: ${Object.keys(TYPES)}.`);
    if (urls.has(name)) throw new RangeError(`Two assets are named "${name}". Rename one of them.`);
    const body = contentOf(source);
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 10);
    const file = `${name.slice(0, -extension.length)}.${hash}${extension}`;
    const compressed = (compress: (body: Buffer) => Buffer) =>
      once(() => (COMPRESSIBLE.has(extension) && body.length > 500 ? compress(body) : undefined));
    files.set(file, {
      type,
      body,
      gzip: compressed((b) => gzipSync(b, { level: 9 })),
      brotli: compressed((b) => brotliCompressSync(b, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })),
    });
    urls.set(name, `/assets/${file}`);
  }
  return Object.freeze({
    url(name: string) {
      const url = urls.get(name);
      if (url === undefined)
        throw new RangeError(`There is no asset "${name}". Name it in the assets of a page module.`);
      return url;
    },
    find: (file: string) => files.get(file),
  });
}
