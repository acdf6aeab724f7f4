import { spawn } from 'node:child_process';
import { pipeline } from 'node:stream/promises';
import { Fault } from '../../fault.ts';
import { toolFailed, toolMissing } from './words.ts';

type Ends = {
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: NodeJS.ReadableStream;
  readonly output?: NodeJS.WritableStream;
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
    input === undefined ? child.stdin.end() : pipeline(input, child.stdin),
    output === undefined ? child.stdout.resume() : pipeline(child.stdout, output),
  ];
  const [code] = await Promise.all([ended, ...flows]);
  if (code !== 0) throw new Fault(toolFailed(tool, complaint.trim().split('\n').at(-1) ?? ''));
};
