import { describe, expect, it } from 'vitest';
import { hostilePdf, hostileWord } from '../../../../tests/support/letters/hostile-files.ts';
import { textAside } from './text-aside.ts';

const SECONDS = 20;
/** Memory or time is over first, as the machine has it. */
const STOPPED = expect.stringMatching(/^file-(?:too-demanding|reading-too-long)$/);

const read = async (bytes: Uint8Array, seconds = SECONDS): Promise<string> => {
  const result = await textAside(bytes, seconds);
  return result.ok ? result.value.text.trim() : result.refusals[0].code;
};

describe('a file read in a thread of its own', () => {
  it.each([
    ['sound', 'hello world'],
    ['nested', 'no-text-layer'],
    ['nested dictionaries', 'no-text-layer'],
    ['nested pages', 'file-broken'],
    ['bomb', STOPPED],
    ['bomb in a bomb', STOPPED],
    ['bomb of objects', STOPPED],
    ['locked', 'file-encrypted'],
    ['scanned', 'no-text-layer'],
  ] as const)('a PDF, %s', async (name, expected) => {
    expect(await read(hostilePdf[name]())).toEqual(expected);
  });

  it.each([
    ['sound', 'hello world'],
    ['bomb', 'file-too-large'],
    ['crowd of paragraphs', STOPPED],
    ['billion laughs', 'file-broken'],
    ['entity of a file', 'file-broken'],
  ] as const)('a Word document, %s', async (name, expected) => {
    expect(await read(hostileWord[name]())).toEqual(expected);
  });

  it('is ended when its time is over', async () => {
    expect(await read(hostilePdf['endless lines'](), 1)).toBe('file-reading-too-long');
  });

  it('is refused for a PDF with an archive behind it', async () => {
    expect(await read(Buffer.concat([hostilePdf.sound(), hostileWord.sound()]))).toBe(
      'file-ambiguous',
    );
  });

  it('waits for its turn, and is asked to come again where too many wait', async () => {
    const files = Array.from({ length: 12 }, () => read(hostileWord.sound()));
    const found = await Promise.all(files);
    expect(found.filter((one) => one === 'hello world').length).toBe(10);
    expect(found.filter((one) => one === 'file-readers-busy').length).toBe(2);
    expect(await read(hostileWord.sound())).toBe('hello world');
  });
});
