import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FEATURE = /^src[/\\\\]features[/\\\\]([^/\\\\]+)/;
const CALL = /\bcallStep\(\s*(\w+)/g;

const sent = globSync('src/features/*/screens/**/*.{ts,tsx}')
  .filter((path) => !path.includes('.test.'))
  .flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(CALL)].map(([, contract = '']) => ({
      feature: FEATURE.exec(path)?.[1] ?? path,
      contract,
    })),
  );

describe('what a feature sends through the outbox', () => {
  it('is found', () => expect(sent.length).toBeGreaterThan(5));

  it.each(sent)('$feature names $contract among its calls', ({ feature, contract }) => {
    const text = readFileSync(`src/features/${feature}/screens/sent-calls.ts`, 'utf8');
    expect(text).toMatch(new RegExp(`= \\[[^\\]]*\\b${contract}\\b`));
  });
});
