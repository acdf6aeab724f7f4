import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { faults } from '#server/config.ts';
import { registry } from '../src/entry/cli/registry.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const filesOf = (pattern: string): string[] => globSync(pattern, { cwd: root }).sort();

const pages = filesOf('{*.md,docs/**/*.md,bench/*.md}');
const guides = filesOf('docs/th/*.md').filter((file) => !file.endsWith('/admin.md'));

/** Text without what stands in code: an example is no link and no name of a button. */
const proseOf = (text: string): string =>
  text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');

/** The anchor GitHub gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N} _-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

const linksOf = (text: string): string[] =>
  [...proseOf(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);

/** The links of a page that lead to no file, or to no heading of it. */
const brokenLinks = (page: string, text: string): string[] =>
  linksOf(text).filter((link) => {
    if (/^https?:/.test(link)) return false;
    const [place = '', anchor] = link.split('#');
    const file = place === '' ? page : path.posix.join(path.posix.dirname(page), place);
    if (place !== '' && !existsSync(path.join(root, file))) return true;
    return anchor !== undefined && !anchorsOf(place === '' ? text : read(file)).includes(anchor);
  });

const sentences = filesOf('src/**/*.ts')
  .filter((file) => /words/.test(file))
  .map(read)
  .join('\n');

/** Names in bold that no sentence of the screens is; `…` stands for a value. */
const unknownNames = (text: string): string[] =>
  [...proseOf(text).matchAll(/\*\*([^*\n]+)\*\*/g)]
    .map(([, name = '']) => name)
    .filter((name) => {
      const shape = name.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      return !new RegExp(`['\`]${shape.join('\\$\\{\\w+\\}')}['\`]`).test(sentences);
    });

const tables = filesOf('migrations/*.sql').flatMap((file) =>
  [...read(file).matchAll(/^create table (\w+)/gim)].map(([, table = '']) => table),
);

describe('links', () => {
  it.each(pages)('of %s lead somewhere', (page) => {
    expect(brokenLinks(page, read(page))).toEqual([]);
  });

  it('that lead nowhere are found', () => {
    const text = '# A b\n[x](none.md) [y](#c) [z](#a-b) [w](README.md#none) `[v](none.md)`';
    expect(brokenLinks('a.md', text)).toEqual(['none.md', '#c', 'README.md#none']);
  });
});

describe('the administrator’s guides', () => {
  it.each(['docs/admin.md', 'docs/th/admin.md'])('%s names every setting', (guide) => {
    const text = read(guide);
    const named = [...Object.keys(faults), 'AMPHOE_FIRST_PASSWORD'];
    expect(named.filter((variable) => !text.includes(`| \`${variable}\``))).toEqual([]);
  });

  it.each(['docs/admin.md', 'docs/th/admin.md'])('%s names every command', (guide) => {
    const text = read(guide);
    const commands = registry.map(({ words }) => `npx amphoe ${words.join(' ')}`);
    expect(commands.filter((command) => !text.includes(command))).toEqual([]);
  });

  it('name every option', () => {
    const text = read('docs/admin.md');
    const options = registry.flatMap(({ options = [] }) => options.map(({ flags }) => flags));
    expect(options.filter((flags) => !text.includes(flags.split(' ')[0] ?? flags))).toEqual([]);
  });
});

describe('the guides in Thai', () => {
  it.each(guides)('%s names buttons as the screen does', (guide) => {
    expect(unknownNames(read(guide))).toEqual([]);
  });

  it('would not call a button what it is not called', () => {
    expect(unknownNames('**ปุ่มที่ไม่มี** **รับรอง … ฉบับ** **ส่งรายงาน**')).toEqual(['ปุ่มที่ไม่มี']);
  });
});

describe('the glossary', () => {
  it('has every table', () => {
    const text = read('GLOSSARY.md');
    expect(tables.filter((table) => !text.includes(`\`${table}\``))).toEqual([]);
  });
});

describe('the code map', () => {
  it.each(['features/*', 'kernel/*', 'platform/server/*', 'entry/*'])('has src/%s', (pattern) => {
    const text = read('ARCHITECTURE.md');
    const names = filesOf(`src/${pattern}`)
      .map((file) => path.basename(file).replace(/\.(ts|tsx)$/, ''))
      .filter((name) => !/\.test$|-words$/.test(name));
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
  });

  it('names no test that is not there', () => {
    const named = [...read('ARCHITECTURE.md').matchAll(/`((?:src|tests)\/[\w/.-]+\.test\.tsx?)`/g)];
    expect(named.length).toBeGreaterThan(5);
    expect(named.map(([, file = '']) => file).filter((file) => filesOf(file).length === 0)).toEqual(
      [],
    );
  });
});

describe('the table of SECURITY.md', () => {
  const rows = read('SECURITY.md')
    .split('\n')
    .filter((line) => /^\| (\d|V\d)/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));

  it('says of each requirement whether it is met', () => {
    const states = ['met', 'operator', 'n/a', 'open'];
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter(([, , , state = '']) => !states.includes(state))).toEqual([]);
  });

  // Requirements of levels 1 and 2 by chapter; 9, 10 and 17 are not applicable as a whole.
  it.each([
    ['1', 27],
    ['2', 11],
    ['3', 19],
    ['4', 10],
    ['5', 9],
    ['6', 35],
    ['7', 18],
    ['8', 7],
    ['11', 14],
    ['12', 9],
    ['13', 13],
    ['14', 9],
    ['15', 13],
    ['16', 16],
  ])('speaks of every requirement of chapter %s', (chapter, count) => {
    const ids = rows.flatMap(([, names = '']) => names.split(', '));
    expect(ids.filter((id) => id.startsWith(`${chapter}.`))).toHaveLength(count);
  });

  it('speaks of each requirement once', () => {
    const ids = rows.flatMap(([, names = '']) => names.split(', '));
    expect(ids.filter((id, at) => /\d/.test(id) && ids.indexOf(id) !== at)).toEqual([]);
  });
});
