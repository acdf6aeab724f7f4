import type { Readable } from 'node:stream';

/** Bytes by their SHA-256 (64 hex digits); a folder here, any object store elsewhere. */
export type FileStore = {
  /** Keeps the bytes, on disk before it answers; the same bytes twice are one file. */
  put(content: Readable | Uint8Array): Promise<{ sha256: string; size: number }>;
  /** Opens kept bytes for reading; throws when there are none of that hash. */
  open(sha256: string): Promise<Readable>;
  has(sha256: string): Promise<boolean>;
};
