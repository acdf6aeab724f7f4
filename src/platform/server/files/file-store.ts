import type { Readable } from 'node:stream';
import { Problem } from '#kernel/problem.ts';
import { say } from '#kernel/sentence.ts';

/** A stored file: its content's SHA-256 in lower-case hex is its name. */
export type StoredFile = { readonly sha256: string; readonly size: number };

export type FileSource = Uint8Array | AsyncIterable<Uint8Array>;

/** Files by their content: a local folder, or any other store that keeps these promises. */
export type FileStore = {
  /** Where it is: what another thread needs to open the same files. */
  readonly root: string;
  /**
   * Keeps the content and gives its name; when it resolves, the content is on disk. The same content
   * twice is one file. More than `mostBytes` throws `file-too-large` and leaves nothing.
   */
  readonly put: (source: FileSource, mostBytes?: number) => Promise<StoredFile>;
  /** Streams a file; one that is not here rejects with not-found. */
  readonly open: (sha256: string) => Promise<Readable>;
  /** The whole of a file in memory: for photos. */
  readonly read: (sha256: string) => Promise<Uint8Array>;
  readonly has: (sha256: string) => Promise<boolean>;
  /**
   * Removes a file; one that is not here is no fault. Only for content that nobody else can have, such as
   * what was sealed: equal content is one file, whoever names it.
   */
  readonly remove: (sha256: string) => Promise<void>;
};

/** Whether the text has the form of a file's name; nothing else ever reaches a path. */
export const isSha256 = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

/** The content is larger than this place takes. */
export const fileTooLarge = (): Problem =>
  new Problem(
    413,
    'file-too-large',
    say('ไฟล์มีขนาดเกินกำหนด', 'The file is larger than is taken here.'),
  );

/** What arrived is not what the sender announced. */
export const fileDiffers = (): Problem =>
  new Problem(
    422,
    'file-differs',
    say(
      'ไฟล์ที่ได้รับไม่ตรงกับต้นฉบับ โปรดส่งใหม่',
      'The file that arrived differs from the one sent. Send it again.',
    ),
  );
