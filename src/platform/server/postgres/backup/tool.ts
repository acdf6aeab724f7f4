import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { Fault } from '../../fault.ts';
import { toolFailed, toolMissing } from './words.ts';

type Ends = {
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: Readable;
  readonly output?: NodeJS.WritableStream;
};

// A program may stop reading before the input ends, as tar does behind the end of its archive: its exit
// code tells whether it was content, and the rest of the input is let run out.
const feed = async (input: Readable, stdin: Writable): Promise<void> => {
  stdin.on('error', () => undefined);
  input.pipe(stdin);
  // After pipe's own listener, which pauses the input.
  stdin.once('close', () => input.resume());
  await finished(input, { writable: false }).finally(() => stdin.end());
};

/** Runs a program of the system to its end; a Fault that names it when it is missing or fails. */
export const runTool = async (
  tool: string,
  args: readonly string[],
  { environment = {}, input, output }: Ends = {},
): Promise<void> => {
  const child = spawn(tool, args, { env: { ...process.env, ...environment } });
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint = `${complaint}${chunk}`.slice(-2000);
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', (error) => reject(new Fault(toolMissing(tool), error)));
    child.once('close', resolve);
  });
  const flows = [
    input === undefined ? child.stdin.end() : feed(input, child.stdin),
    output === undefined ? child.stdout.resume() : pipeline(child.stdout, output),
  ];
  const [code] = await Promise.all([ended, ...flows]);
  if (code !== 0) throw new Fault(toolFailed(tool, complaint.trim().split('\n').at(-1) ?? ''));
};
