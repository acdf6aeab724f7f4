import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { HtmlTagDescriptor, Plugin } from 'vite';

const MARK = 'src/platform/web/mark.svg';
const GROUND = '#0b5757';
const APPLE = 'icon-apple.png';

/** The pictures of the installed application: how large, and how much of it is the mark. */
const ICONS = [
  { name: 'icon-192.png', size: 192, part: 1 },
  { name: 'icon-512.png', size: 512, part: 1 },
  // A phone cuts its own shape out of this one.
  { name: 'icon-maskable.png', size: 512, part: 0.7 },
  { name: APPLE, size: 180, part: 0.86 },
] as const;

const drawn = async (mark: Buffer, size: number, part: number): Promise<Buffer> => {
  const inner = Math.round(size * part);
  const input = await sharp(mark, { density: 1200 }).resize(inner, inner).png().toBuffer();
  const create = { width: size, height: size, channels: 4, background: GROUND } as const;
  const clear = { ...create, background: '#00000000' } as const;
  return sharp({ create: part === 1 ? clear : create })
    .composite([{ input }])
    .png()
    .toBuffer();
};

const iconsOf = (purpose: 'any' | 'maskable') =>
  ICONS.filter(
    ({ name }) => name !== APPLE && name.includes('maskable') === (purpose === 'maskable'),
  ).map(({ name, size }) => ({
    src: `/${name}`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  }));

const NAMES = {
  th: { name: 'ระบบรายงานอำเภอ', short_name: 'รายงานอำเภอ' },
  en: { name: 'Amphoe', short_name: 'Amphoe' },
} as const;

const manifestIn = (lang: keyof typeof NAMES): string =>
  JSON.stringify({
    ...NAMES[lang],
    lang,
    id: '/',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#f3f6f5',
    theme_color: GROUND,
    icons: [...iconsOf('any'), ...iconsOf('maskable')],
  });

const link = (rel: string, href: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel, href },
  injectTo: 'head',
});

const HEAD: HtmlTagDescriptor[] = [
  link('manifest', '/app.webmanifest'),
  link('apple-touch-icon', `/${APPLE}`),
  { tag: 'meta', attrs: { name: 'theme-color', content: GROUND }, injectTo: 'head' },
];

/** Lets a phone install the application: what it is called in both languages, and pictures made of its mark. */
export const installable = (): Plugin => ({
  name: 'installable',
  apply: 'build',
  transformIndexHtml: () => HEAD,
  async generateBundle() {
    const mark = await readFile(path.join(process.cwd(), MARK));
    for (const { name, size, part } of ICONS) {
      const source = await drawn(mark, size, part);
      this.emitFile({ type: 'asset', fileName: name, source });
    }
    for (const [lang, fileName] of [
      ['th', 'app.webmanifest'],
      ['en', 'app.en.webmanifest'],
    ] as const)
      this.emitFile({ type: 'asset', fileName, source: manifestIn(lang) });
  },
});
