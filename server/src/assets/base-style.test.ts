import { expect, test } from 'vitest';
import { createAssets } from './assets.ts';
import { baseStyle } from './base-style.ts';

const assets = createAssets(baseStyle());
const css = assets.find(assets.url('openpact.css').replace('/assets/', ''))?.body.toString('utf8') ?? '';

test('nothing of the font and the crest of the British government is served', () => {
  expect(css).not.toMatch(/GDS Transport|Calvert|crest\.svg|\/assets\/fonts/);
});

test('every file that the style asks for is there', () => {
  const asked = [...css.matchAll(/url\(["']?(\/assets\/[^)"']+)/g)].map((match) => match[1] ?? '');
  expect(asked.length).toBeGreaterThan(5);
  for (const url of asked) expect(assets.find(url.replace('/assets/', '')), url).toBeDefined();
});

test('left and right are start and end everywhere', () => {
  expect(css.match(/[;{\s](margin|padding|border)-(left|right)\s*:/g)).toBeNull();
  expect(css.match(/(float|text-align):\s*(left|right)/g)).toBeNull();
});

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a: string, b: string) => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};
/** Our value of a custom property: the last one in the sheet. */
const colour = (name: string) => [...css.matchAll(new RegExp(`${name}:\\s*(#[0-9a-f]{3,6})`, 'g'))].at(-1)?.[1] ?? '';

test.each([
  ['--govuk-text-colour', '--govuk-body-background-colour', 7],
  ['--govuk-secondary-text-colour', '--govuk-body-background-colour', 4.5],
  ['--govuk-secondary-text-colour', '--op-calm', 4.5],
  ['--govuk-link-colour', '--govuk-body-background-colour', 4.5],
  ['--govuk-link-colour', '--op-calm', 4.5],
  ['--govuk-link-visited-colour', '--op-calm', 4.5],
  ['--govuk-error-colour', '--govuk-body-background-colour', 4.5],
  ['--govuk-text-colour', '--op-synthetic', 7],
  ['--govuk-focus-text-colour', '--govuk-focus-colour', 7],
  ['--op-on-deep', '--op-deep', 7],
  ['--op-on-deep-quiet', '--op-deep', 4.5],
  ['--govuk-input-border-colour', '--govuk-body-background-colour', 3],
])('%s on %s has at least %d:1', (text, surface, least) => {
  expect(contrast(colour(text), colour(surface))).toBeGreaterThanOrEqual(least);
});
