import type { Result } from '#kernel/result.ts';
import { type Outcome, runAside } from '../aside.ts';
import { kindOfFile } from './kind-of-file.ts';
import { type FileText, MOST_BYTES, textOfFile } from './text-of-file.ts';
import * as words from './words.ts';

const FILE = new URL('./text-of-file.ts', import.meta.url);

/**
 * As `textOfFile`, with Word and PDF read in a thread of their own: two at a time, each with little memory and
 * so many seconds. Refuses what takes more, and who comes when too many wait.
 */
export const textAside = async (bytes: Uint8Array, seconds: number): Promise<Result<FileText>> => {
  if (bytes.length > MOST_BYTES || !needsThread(bytes)) return textOfFile(bytes);
  const errand = { file: FILE, name: textOfFile.name, given: [bytes] };
  return resultOf(await runAside(errand, seconds));
};

const needsThread = (bytes: Uint8Array): boolean => ['word', 'pdf'].includes(kindOfFile(bytes));

const resultOf = (outcome: Outcome): Result<FileText> => {
  if (outcome.kind === 'done') return outcome.value as Result<FileText>;
  if (outcome.kind === 'busy') return words.readersBusy;
  if (outcome.kind === 'too-long') return words.readingTooLong;
  return outcome.kind === 'too-large' ? words.readingTooLarge : words.fileBroken;
};
