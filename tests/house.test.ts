import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { codeRules } from './support/house/code-rules.ts';
import { importRules } from './support/house/import-rules.ts';
import { type Rule, readSources, type Source } from './support/house/source.ts';
import { textRules } from './support/house/text-rules.ts';

const sources = readSources(fileURLToPath(new URL('..', import.meta.url)));
const rules = [...importRules, ...textRules, ...codeRules];

const complaints = ({ check }: Rule, files: readonly Source[]): string[] =>
  files.flatMap((source) => check(source).map((one) => `${source.path} ${one}`));

describe('the house of ARCHITECTURE.md', () => {
  it('is found', () => {
    expect(sources.length).toBeGreaterThan(20);
  });

  it.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
    expect(complaints(rule, sources)).toEqual([]);
  });
});

describe('a rule of the house', () => {
  const bad = rules.flatMap((rule) => rule.bad.map((source) => ({ rule, source })));
  const good = rules.flatMap((rule) => rule.good.map((source) => ({ rule, source })));

  it.each(bad)('"$rule.name" finds fault with $source.text', ({ rule, source }) => {
    expect(complaints(rule, [source])).not.toEqual([]);
  });

  it.each(good)('"$rule.name" leaves $source.text alone', ({ rule, source }) => {
    expect(complaints(rule, [source])).toEqual([]);
  });
});
