import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type AssetSource, createAssets } from './assets.ts';
import { logical } from './logical.ts';

const require = createRequire(import.meta.url);

const FAMILY = 'Source Sans 3 Variable';
const FONT_STACK = `"${FAMILY}","Source Sans 3 fallback",arial,sans-serif`;

/** The components' style sheet without the font and the crest that belong to the British government, and with our font. */
function components(): string {
  const css = readFileSync(require.resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css'), 'utf8')
    .replace(/\/\*![^*]*\*\//g, '')
    .replace(/@font-face\{[^}]*GDS Transport[^}]*\}/g, '')
    .replace(/url\(\/assets\/images\/govuk-crest\.svg\)/g, 'none')
    .replace(/font-family:(GDS Transport,\s*arial,\s*)?sans-serif/g, `font-family:${FONT_STACK}`);
  return logical(css);
}

/** The faces of the font, each with the file that it needs. */
function faces(): { css: string; files: AssetSource[] } {
  const sheet = require.resolve('@fontsource-variable/source-sans-3/index.css');
  const files: AssetSource[] = [];
  const css = readFileSync(sheet, 'utf8').replace(
    /url\(\.\/(files\/([\w-]+\.woff2))\)/g,
    (_, path: string, name: string) => {
      const source = { name, file: pathToFileURL(join(dirname(sheet), path)) };
      files.push(source);
      return `url(${createAssets([source]).url(name)})`;
    },
  );
  return { css, files };
}

/** The style of every page: font, components and our theme as `openpact.css`, and the font files. */
export function baseStyle(): readonly AssetSource[] {
  const { css, files } = faces();
  const theme = readFileSync(new URL('../layout/theme.css', import.meta.url), 'utf8');
  return [...files, { name: 'openpact.css', content: `${components()}\n${css}\n${theme}` }];
}
