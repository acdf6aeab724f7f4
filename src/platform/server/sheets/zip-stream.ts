import { Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A file of an archive: its path, and its text as it comes. */
export type ZipPart = {
  readonly path: string;
  readonly text: AsyncIterable<string> | Iterable<string>;
};

type Tally = { crc: number; packed: number; size: number };
type Kept = Tally & { readonly path: Buffer; readonly offset: number };

const CHUNK = 64 * 1024;
const AHEAD = 4 * CHUNK;
/** Sheets repeat themselves so much that a higher level takes three times as long for a tenth of the size. */
const LEVEL = 3;

async function* counted(text: ZipPart['text'], tally: Tally): AsyncGenerator<Buffer> {
  for await (const piece of text) {
    const bytes = Buffer.from(piece);
    tally.crc = crc32(bytes, tally.crc);
    tally.size += bytes.length;
    yield bytes;
  }
}

// The next piece is written while the one before is still being packed in another thread.
async function* packed(text: ZipPart['text'], tally: Tally): AsyncGenerator<Buffer> {
  const source = Readable.from(counted(text, tally), { objectMode: false, highWaterMark: AHEAD });
  const deflate = createDeflateRaw({ level: LEVEL, chunkSize: CHUNK });
  source.once('error', (error) => deflate.destroy(error));
  source.pipe(deflate);
  try {
    for await (const bytes of deflate) {
      tally.packed += bytes.length;
      yield bytes;
    }
  } finally {
    source.destroy();
  }
}

// What both headers of a part begin with: its sizes follow the content, its name is UTF-8, it is packed
// by Deflate, and its day is the first that ZIP knows.
const writeCommon = (header: Buffer, at: number): void => {
  header.writeUInt16LE(20, at);
  header.writeUInt16LE(0x0808, at + 2);
  header.writeUInt16LE(8, at + 4);
  header.writeUInt16LE(0x21, at + 8);
};

const writeTally = (header: Buffer, { crc, packed: bytes, size }: Tally, at: number): void => {
  header.writeUInt32LE(crc, at);
  header.writeUInt32LE(bytes, at + 4);
  header.writeUInt32LE(size, at + 8);
};

const localHeader = (path: Buffer): Buffer => {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50);
  writeCommon(header, 4);
  header.writeUInt16LE(path.length, 26);
  return Buffer.concat([header, path]);
};

const descriptor = (tally: Tally): Buffer => {
  const bytes = Buffer.alloc(16);
  bytes.writeUInt32LE(0x08074b50);
  writeTally(bytes, tally, 4);
  return bytes;
};

const centralHeader = (kept: Kept): Buffer => {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50);
  header.writeUInt16LE(20, 4);
  writeCommon(header, 6);
  writeTally(header, kept, 16);
  header.writeUInt16LE(kept.path.length, 28);
  header.writeUInt32LE(kept.offset, 42);
  return Buffer.concat([header, kept.path]);
};

const directoryOf = (parts: readonly Kept[], offset: number): Buffer => {
  const headers = Buffer.concat(parts.map(centralHeader));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(headers.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([headers, end]);
};

/**
 * The bytes of an archive of texts, as they come; memory does not grow with them. Throws a RangeError
 * when a part or the archive passes 4 GiB, which is what the format can say.
 */
export async function* zipStream(
  parts: AsyncIterable<ZipPart> | Iterable<ZipPart>,
): AsyncGenerator<Buffer> {
  const kept: Kept[] = [];
  let offset = 0;
  for await (const part of parts) {
    const path = Buffer.from(part.path);
    const tally: Tally = { crc: 0, packed: 0, size: 0 };
    const head = localHeader(path);
    yield head;
    yield* packed(part.text, tally);
    const tail = descriptor(tally);
    yield tail;
    kept.push({ ...tally, path, offset });
    offset += head.length + tally.packed + tail.length;
  }
  yield directoryOf(kept, offset);
}
