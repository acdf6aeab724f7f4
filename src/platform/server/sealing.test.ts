import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { KeyLost, openKeyFile } from './sealing.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'amphoe-keys-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fileOf = (name: string): string => path.join(folder, `${name}.key`);
const TEXT = 'บัญชีรายชื่อสาธิต';

describe('a sealer', () => {
  it('opens what it sealed, also after a new start, and never writes the text itself', async () => {
    const file = fileOf('first');
    const sealed = await openKeyFile(file).seal(TEXT, 'roster:1');
    expect(sealed.includes(Buffer.from(TEXT))).toBe(false);
    expect(await openKeyFile(file).open(sealed, 'roster:1')).toBe(TEXT);
  });

  it('seals bytes too, the same twice as two', async () => {
    const sealer = openKeyFile(fileOf('bytes'));
    const bytes = Buffer.from([0, 255, 1, 254, 200]);
    const [one, other] = [await sealer.sealBytes(bytes, 'x'), await sealer.sealBytes(bytes, 'x')];
    expect(one.equals(other)).toBe(false);
    for (const sealed of [one, other]) expect(await sealer.openBytes(sealed, 'x')).toEqual(bytes);
    await expect(sealer.openBytes(one, 'y')).rejects.toThrow();
  });

  it('makes its key once, for its owner alone, and only when something is sealed', async () => {
    const file = fileOf('once');
    const sealer = openKeyFile(file);
    await expect(sealer.open(Buffer.alloc(40), 'x')).rejects.toThrow(KeyLost);
    expect(existsSync(file)).toBe(false);
    const sealed = await Promise.all([1, 2, 3].map(() => sealer.seal(TEXT, 'x')));
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(1);
    for (const one of sealed) expect(await sealer.open(one, 'x')).toBe(TEXT);
    expect(new Set(sealed.map(String)).size).toBe(3);
  });

  it('opens nothing at another place, and nothing that was changed', async () => {
    const sealer = openKeyFile(fileOf('place'));
    const sealed = await sealer.seal(TEXT, 'roster:1');
    await expect(sealer.open(sealed, 'roster:2')).rejects.toThrow();
    sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
    await expect(sealer.open(sealed, 'roster:1')).rejects.toThrow();
  });

  it('says so when its key is gone, and takes it back beside a newer one', async () => {
    const file = fileOf('lost');
    const sealed = await openKeyFile(file).seal(TEXT, 'x');
    const former = readFileSync(file, 'utf8');
    rmSync(file);
    const newer = await openKeyFile(file).seal(TEXT, 'x');
    await expect(openKeyFile(file).open(sealed, 'x')).rejects.toThrow(KeyLost);
    writeFileSync(file, readFileSync(file, 'utf8') + former);
    for (const one of [sealed, newer]) expect(await openKeyFile(file).open(one, 'x')).toBe(TEXT);
  });

  it('refuses a file that holds something else', async () => {
    const file = fileOf('other');
    writeFileSync(file, 'not a key\n');
    await expect(openKeyFile(file).seal(TEXT, 'x')).rejects.toThrow('no key');
  });
});
