import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../src/platform/web/tokens.css', import.meta.url), 'utf8');

const tokensOf = (selector: string): Record<string, string> => {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf('\n}', start));
  return Object.fromEntries(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
};

const light = tokensOf(':root');
const themes = {
  light,
  dark: { ...light, ...tokensOf(':root[data-theme="dark"]') },
  contrast: { ...light, ...tokensOf(':root[data-theme="contrast"]') },
};

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const ratio = (one: string, other: string): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

const grounds = ['ground', 'surface', 'sunken', 'accent-soft', 'quiet-soft'];
const pairs: [string, string, number][] = [
  ...['text', 'text-soft', 'text-faint'].flatMap((ink) =>
    grounds.map((ground): [string, string, number] => [ink, ground, 4.5]),
  ),
  ...['accent', 'danger', 'good', 'attention'].flatMap((ink) =>
    ['ground', 'surface', `${ink}-soft`].map((ground): [string, string, number] => [
      ink,
      ground,
      4.5,
    ]),
  ),
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-strong', 4.5],
  ['on-danger', 'danger', 4.5],
  ['on-danger', 'danger-strong', 4.5],
  ['line-strong', 'surface', 3],
  ['line-strong', 'ground', 3],
  ['focus', 'ground', 3],
  ['focus', 'surface', 3],
];

describe.each(Object.entries(themes))('the %s theme', (_name, tokens) => {
  it.each(pairs)('%s on %s has a contrast of at least %d', (ink, ground, least) => {
    expect(ratio(tokens[ink] ?? '#000000', tokens[ground] ?? '#000000')).toBeGreaterThanOrEqual(
      least,
    );
  });
});
