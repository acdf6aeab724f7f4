import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { Fault } from '../../fault.ts';
import { runTool } from './tool.ts';

const content = Buffer.alloc(3_000_000, 'amphoe');
const pieces = (): Readable => Readable.from([content.subarray(0, 1000), content.subarray(1000)]);

describe('runTool', () => {
  it('passes all that goes in and comes out', async () => {
    const output = new PassThrough();
    const came = buffer(output);
    await runTool('cat', [], { input: pieces(), output });
    expect((await came).equals(content)).toBe(true);
  });

  it('is content with a program that stops reading early', async () => {
    const turns = Array.from({ length: 20 }, () =>
      runTool('head', ['-c', '1'], { input: pieces() }),
    );
    await expect(Promise.all(turns)).resolves.toHaveLength(20);
  });

  it('rejects when the input fails', async () => {
    const input = new PassThrough();
    setImmediate(() => input.destroy(new Error('cut off')));
    await expect(runTool('cat', [], { input })).rejects.toThrow('cut off');
  });

  it.each([
    ['a program that is not there', 'amphoe-has-no-such-program', []],
    ['a program that fails', 'sh', ['-c', 'echo no >&2; exit 3']],
  ])('names %s in one sentence', async (_, tool, args) => {
    await expect(runTool(tool, args)).rejects.toThrow(Fault);
  });
});
