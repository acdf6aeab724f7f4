import { createInflateRaw } from 'node:zlib';
import { packedBytes, type ZipEntry, zipDirectory } from '../zip-directory.ts';

const PIECE = 64 * 1024;

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

const inflatedSize = async (packed: Uint8Array, most: number): Promise<number> => {
  const inflate = createInflateRaw();
  const feed = async () => {
    for await (const piece of pieces(packed))
      if (!inflate.write(piece)) await new Promise((resolve) => inflate.once('drain', resolve));
    inflate.end();
  };
  void feed();
  let size = 0;
  for await (const chunk of inflate) {
    size += (chunk as Buffer).length;
    if (size > most) break;
  }
  return size;
};

const sizeOf = (bytes: Uint8Array, entry: ZipEntry, most: number): Promise<number> => {
  const packed = packedBytes(bytes, entry);
  const isStored = entry.compressedSize === entry.size;
  return isStored ? Promise.resolve(packed.length) : inflatedSize(packed, most);
};

/**
 * How many bytes an archive truly unpacks to, counted without keeping them; stops soon after `most`.
 * The sizes in the directory are not believed. Undefined when it is no archive.
 */
export const unpackedSize = async (
  bytes: Uint8Array,
  most: number,
): Promise<number | undefined> => {
  let total = 0;
  const entries = zipDirectory(bytes);
  if (!entries) return undefined;
  for (const entry of entries) {
    if (total > most) break;
    total += await sizeOf(bytes, entry, most - total);
  }
  return total;
};
