import { ok, type Result } from '#kernel/result.ts';
import { unpackedSize } from '../sheets/unpacked-size.ts';
import { kindOfFile } from './kind-of-file.ts';
import { decodeText } from './plain-text.ts';
import * as words from './words.ts';

/** A file of a letter may have so many bytes, and unpack to so many. */
export const MOST_BYTES = 10_000_000;
const MOST_UNPACKED = 60_000_000;

/** The text of a file and nothing else of it. */
export type FileText = { readonly text: string };

/**
 * The text of a letter's file: plain text, Markdown, .docx or a PDF with a text layer, told apart by content.
 * Refuses what is too large, damaged, locked by a password, scanned, or of another kind or of two.
 */
export const textOfFile = async (bytes: Uint8Array): Promise<Result<FileText>> => {
  if (bytes.length > MOST_BYTES) return words.fileTooLarge;
  if (bytes.length === 0) return words.fileEmpty;
  const text = await textOf(bytes);
  if (!text.ok) return text;
  return text.value.trim() === '' ? words.fileEmpty : ok({ text: text.value });
};

const textOf = async (bytes: Uint8Array): Promise<Result<string>> => {
  const kind = kindOfFile(bytes);
  if (kind === 'text') return plainText(bytes);
  if (kind === 'word') return textOfWord(bytes);
  if (kind === 'pdf') return textOfPdf(bytes);
  if (kind === 'picture') return words.noTextLayer;
  if (kind === 'ambiguous') return words.fileAmbiguous;
  return kind === 'old-word' ? words.oldWord : words.fileKindUnknown;
};

const plainText = (bytes: Uint8Array): Result<string> => {
  const text = decodeText(bytes);
  return text === undefined ? words.fileKindUnknown : ok(text);
};

const textOfWord = async (bytes: Uint8Array): Promise<Result<string>> => {
  try {
    const size = (await unpackedSize(bytes, MOST_UNPACKED)) ?? 0;
    if (size > MOST_UNPACKED) return words.fileTooLarge;
    const { wordText } = await import('./word-text.ts');
    return ok(await wordText(bytes));
  } catch {
    return words.fileBroken;
  }
};

const textOfPdf = async (bytes: Uint8Array): Promise<Result<string>> => {
  try {
    const { pdfText } = await import('./pdf-text.ts');
    return await pdfText(bytes);
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return isLocked ? words.fileEncrypted : words.fileBroken;
  }
};
