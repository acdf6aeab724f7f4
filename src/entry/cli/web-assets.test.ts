import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { digestOf } from './web-assets.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'amphoe-digest-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('changes with a name or a content, and not with a test', async () => {
  const seen: string[] = [];
  const note = async (): Promise<unknown> => seen.push(await digestOf(folder, ['**/*']));
  const write = (name: string, text: string): void => writeFileSync(path.join(folder, name), text);
  write('a.ts', '1');
  await note();
  write('a.test.ts', '1');
  await note();
  write('a.ts', '2');
  await note();
  write('b.ts', '2');
  await note();
  expect(seen[0]).toBe(seen[1]);
  expect(new Set(seen).size).toBe(3);
});
