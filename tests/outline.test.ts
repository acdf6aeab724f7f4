import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { OUTLINE_FILE, outlineModule } from '../scripts/outline/module.ts';

it('the outline of public maps is what its source makes, and small', () => {
  const text = readFileSync(OUTLINE_FILE, 'utf8');
  expect(text === outlineModule(), 'run npm run outline').toBe(true);
  expect(text.length).toBeLessThan(30_000);
  expect(text).toContain('Natural Earth');
});
