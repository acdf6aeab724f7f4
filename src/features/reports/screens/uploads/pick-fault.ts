import { photoTypeOf } from '#kernel/photo-type.ts';
import type { Result } from '#kernel/result.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { MOST_BYTES } from '../../contract/attachments.ts';
import { fileTypeOf } from '../../rules/file-type.ts';
import { uploadWords } from '../words.ts';

/** As much of a file as tells its kind. */
const HEAD_BYTES = 4096;

const typeOf = (kind: 'photo' | 'file', head: Uint8Array, name: string): Result<string> =>
  kind === 'photo' ? photoTypeOf(head) : fileTypeOf(head, name);

/**
 * Why a chosen photo or file can not be attached, as the server would say it later: too large, empty, not
 * readable (a picture that lies in a cloud alone), or of another kind than it may be; undefined where it can.
 */
export const pickFault = async (
  kind: 'photo' | 'file',
  file: File,
): Promise<Sentence | undefined> => {
  if (file.size > MOST_BYTES) return uploadWords.tooLarge(file.name);
  if (file.size === 0) return uploadWords.empty(file.name);
  const head = await file
    .slice(0, HEAD_BYTES)
    .arrayBuffer()
    .catch(() => undefined);
  if (!head) return uploadWords.unreadable(file.name);
  const type = typeOf(kind, new Uint8Array(head), file.name);
  return type.ok ? undefined : uploadWords.notTaken(file.name, type.refusals[0].sentence);
};
