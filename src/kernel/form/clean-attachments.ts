import type { Attachment } from './answers.ts';
import { asRecord, type Cleaner, type Findings, isBlank, reject } from './cleaner.ts';
import type { FilesField, PhotosField } from './fields.ts';
import { cleanText } from './text.ts';
import * as words from './words.ts';

const FILE_ID = /^(?:[0-9a-f]{64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
const LONGEST_CAPTION = 500;

type Asked = {
  readonly min: number;
  readonly max: number;
  readonly caption: 'required' | 'optional' | 'none';
};

const cleanCaption = (
  raw: unknown,
  asked: Asked,
  path: string,
  findings: Findings,
): string | undefined => {
  const caption = typeof raw === 'string' ? cleanText(raw) : '';
  if (caption === undefined)
    return reject(findings, path, 'strange-characters', words.strangeCharacters);
  if (caption.length > LONGEST_CAPTION)
    return reject(findings, path, 'too-long', words.textTooLong(LONGEST_CAPTION));
  if (caption === '' && asked.caption === 'required' && findings.mode === 'submit')
    return reject(findings, path, 'caption-wanted', words.captionWanted);
  return caption === '' || asked.caption === 'none' ? undefined : caption;
};

const cleanOne = (
  raw: unknown,
  asked: Asked,
  path: string,
  findings: Findings,
): Attachment | undefined => {
  const { fileId, caption: typed } = asRecord(raw) ?? {};
  if (typeof fileId !== 'string' || !FILE_ID.test(fileId))
    return reject(findings, path, 'not-attachments', words.notAttachments);
  const caption = cleanCaption(typed, asked, `${path}.caption`, findings);
  return caption === undefined ? { fileId } : { fileId, caption };
};

const cleanAll = (raw: unknown, asked: Asked, path: string, findings: Findings) => {
  if (!Array.isArray(raw)) return reject(findings, path, 'not-attachments', words.notAttachments);
  if (raw.length > asked.max)
    return reject(findings, path, 'too-many', words.attachAtMost(asked.max));
  if (findings.mode === 'submit' && raw.length < asked.min)
    reject(findings, path, 'too-few', words.attachAtLeast(asked.min));
  const kept: Attachment[] = [];
  for (const [index, one] of raw.entries()) {
    const place = `${path}[${index}]`;
    const attachment = cleanOne(one, asked, place, findings);
    if (attachment === undefined) continue;
    if (kept.some(({ fileId }) => fileId === attachment.fileId))
      reject(findings, place, 'attached-twice', words.attachedTwice);
    else kept.push(attachment);
  }
  return isBlank(kept) ? undefined : kept;
};

/** Photographs by their file identity (a UUID or a SHA-256), with captions as the field asks. */
export const photosCleaner =
  (field: PhotosField): Cleaner =>
  (raw, path, findings) =>
    cleanAll(raw, field, path, findings);

/** Files by their file identity; their kind is checked where they are stored. */
export const filesCleaner =
  ({ min, max }: FilesField): Cleaner =>
  (raw, path, findings) =>
    cleanAll(raw, { min, max, caption: 'optional' }, path, findings);
