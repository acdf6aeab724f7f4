import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { letterJson } from '#features/letters/reading/letter-json.ts';
import { readLetter } from '#features/letters/reading/read-letter.ts';
import { Fault } from '#server/fault.ts';
import { isThaiDayOff } from '#server/holidays.ts';
import { textAside } from '#server/text-of-files/text-aside.ts';
import type { CommandContext, CommandOptions } from './command.ts';
import { letterSummary } from './letter-summary.ts';
import { fileUnreadable, notALetter } from './words.ts';

const STANDARD_INPUT = '-';
const NO_LETTER = 2;

/**
 * `amphoe letter read FILE [--json]`: what stands in an official letter, and its faults. Exit code 2
 * when the file has no text or the text is no letter.
 */
export const run = async (
  { config }: CommandContext,
  [file = '']: readonly string[],
  { json }: CommandOptions,
): Promise<void> => {
  const source = await sourceIn(await bytesOf(file), config.safety.readingSeconds);
  const letter = readLetter(source, { isDayOff: isThaiDayOff });
  if (letter === undefined) throw new Fault(notALetter, undefined, NO_LETTER);
  const text = json ? JSON.stringify(letterJson(letter), null, 2) : letterSummary(letter, source);
  process.stdout.write(`${text}\n`);
};

const bytesOf = async (file: string): Promise<Uint8Array> => {
  try {
    return await (file === STANDARD_INPUT ? buffer(process.stdin) : readFile(file));
  } catch (cause) {
    throw new Fault(fileUnreadable(file), cause);
  }
};

const sourceIn = async (bytes: Uint8Array, seconds: number): Promise<string> => {
  const text = await textAside(bytes, seconds);
  if (!text.ok) throw new Fault(text.refusals[0].sentence, undefined, NO_LETTER);
  return text.value.text;
};
