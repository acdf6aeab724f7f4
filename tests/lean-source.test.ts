import { describe, expect, it } from 'vitest';
import { leanSource, pickSentences, schemasIn } from '../scripts/web/lean-source.ts';

const squeezed = (code: string): string => code.replace(/\s+/g, ' ').trim();

describe('leanSource', () => {
  it.each([
    [
      'a contract keeps what the browser calls by',
      "export const a = contract({ name: 'a', method: 'GET', path: '/api/a', query: z.object({ n: z.int() }), reply: Done, });",
      "export const a = /* @__PURE__ */ (() => (contract({ name: 'a', method: 'GET', path: '/api/a', })))();",
    ],
    [
      'a schema may be left out',
      'export const Day = z.string().max(10);',
      'export const Day = /* @__PURE__ */ (() => (z.string().max(10)))();',
    ],
    [
      'functions, plain values and types stay as they are',
      'export const twice = (n: number): number => n * 2; export const MOST = 5; type A = string;',
      'export const twice = (n: number): number => n * 2; export const MOST = 5; type A = string;',
    ],
  ])('%s', (_name, code, lean) => {
    expect(squeezed(leanSource(code))).toBe(lean);
  });

  it('keeps every line where it was', () => {
    const code =
      "const a = contract({\n  name: 'a',\n  reply: z.object({\n    b: C,\n  }),\n});\nlast();";
    const lean = leanSource(code).split('\n');
    expect(lean).toHaveLength(7);
    expect(lean.at(-1)).toBe('last();');
  });
});

describe('pickSentences', () => {
  const words = "export const w = { title: say('ก', 'A'), rail: say('ข', 'B'), } as const;";
  it.each([
    ['all without a query', undefined, words],
    ['all of a copy for schemas', 'schemas', words],
    ['one', 'pick=rail', "export const w = { rail: say('ข', 'B'), } as const;"],
  ])('%s', (_name, query, left) => {
    expect(squeezed(pickSentences(words, query))).toBe(left);
  });
});

describe('schemasIn', () => {
  const zod = "import { z } from 'zod';\n";
  it.each([
    [
      'schemas',
      `${zod}export const Day = z.string();\nexport const MOST = 3;\nexport const day = 1;`,
      ['Day'],
    ],
    ['no library, no schemas', 'export const Day = 1;', []],
    [
      'a class must not exist twice',
      `${zod}export const Day = z.string();\nexport class Sum {}`,
      [],
    ],
  ])('%s', (_name, code, names) => {
    expect([...schemasIn(code)]).toEqual(names);
  });
});
