import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const filesOf = (pattern: string): string[] => globSync(pattern, { cwd: root }).sort();

type Dismissed = { readonly word: string; readonly except: string; readonly instead: string };

const isThai = (word: string): boolean => /\p{Script=Thai}/u.test(word);

/** The table “One word for one thing” of the glossary, one entry for each word it dismisses. */
const dismissed: readonly Dismissed[] = read('GLOSSARY.md')
  .replace(/[\s\S]*\n## One word for one thing\n([\s\S]*?)\n## [\s\S]*/, '$1')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .flatMap((line) => {
    const [, instead = '', words = '', except = ''] = line.split('|').map((cell) => cell.trim());
    return words.split(', ').map((word) => ({ word, except, instead }));
  });

/** Whether a text uses a dismissed word; an English one in any of its forms. */
const uses = (text: string, { word, except }: Dismissed): boolean => {
  const rest = except === '' ? text : text.replaceAll(except, '');
  if (!isThai(word)) return new RegExp(`\\b${word.replace(/e$/, '')}`, 'i').test(rest);
  return rest.includes(word);
};

const complaints = (text: string): string[] =>
  dismissed
    .filter((one) => uses(text, one))
    .map(({ word, instead }) => `says ${word}, not ${instead}`);

const LITERAL = String.raw`('(?:[^'\\]|\\.)*'|\x60(?:[^\x60\\]|\\.)*\x60)`;
const SENTENCE = new RegExp(String.raw`\bsay\(\s*${LITERAL},\s*${LITERAL}`, 'g');

/** Every sentence of a source file, in both languages, without the names of its values. */
const sentencesOf = (source: string): string[] =>
  [...source.matchAll(SENTENCE)].flatMap(([, thai = '', english = '']) =>
    [thai, english].map((text) => text.replace(/\$\{[^}]*\}/g, '')),
  );

describe('one word for one thing', () => {
  const sources = filesOf('src/**/*.{ts,tsx}').filter((file) => !/\.test\.tsx?$/.test(file));
  const guides = [...filesOf('docs/th/*.md'), 'README.md'];

  it('is a table of the glossary', () => {
    expect(dismissed.length).toBeGreaterThan(20);
    expect(sources.flatMap((file) => sentencesOf(read(file))).length).toBeGreaterThan(2000);
  });

  it('in every sentence', () => {
    const found = sources.flatMap((file) =>
      sentencesOf(read(file)).flatMap((text) =>
        complaints(text).map((fault) => `${file}: ${text} ${fault}`),
      ),
    );
    expect(found).toEqual([]);
  });

  it.each(guides)('in %s', (guide) => {
    const thai = dismissed.filter(({ word }) => isThai(word));
    expect(thai.filter((one) => uses(read(guide), one))).toEqual([]);
  });

  it.each([
    ['รายงานถูกส่งกลับ', ['says ส่งกลับ, not ตีกลับ']],
    ['สำนักงานเขตพระนคร', []],
    ['สำนักงานของท่าน', ['says สำนักงาน, not หน่วยงาน']],
    ['Submitted late', ['says submit, not Send']],
    ['An amendment', []],
  ])('finds “%s” %j', (text, faults) => {
    expect(complaints(text)).toEqual(faults);
  });
});
