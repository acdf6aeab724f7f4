/** A file in a ZIP archive, as the archive's directory tells it. */
export type ZipEntry = {
  readonly name: string;
  readonly compressedSize: number;
  /** Size when unpacked, as claimed: check it while unpacking too. */
  readonly size: number;
  /** Where the entry's local header begins. */
  readonly offset: number;
};

const END = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

const findEnd = (zip: Buffer): number => {
  const first = Math.max(0, zip.length - END_LENGTH - LONGEST_COMMENT);
  const at = zip.subarray(first).lastIndexOf(END, zip.length - first - END_LENGTH);
  return at < 0 ? -1 : first + at;
};

/** The directory of a ZIP archive without unpacking anything; undefined when it is none (or is ZIP64, over 4 GiB). */
export const zipDirectory = (bytes: Uint8Array): readonly ZipEntry[] | undefined => {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = zip.length < END_LENGTH ? -1 : findEnd(zip);
  if (end < 0) return undefined;
  const count = zip.readUInt16LE(end + 10);
  const entries: ZipEntry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== ENTRY) return undefined;
    const nameLength = zip.readUInt16LE(at + 28);
    entries.push({
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      compressedSize: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      offset: zip.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
};

/** Where an entry's packed bytes lie. */
export const packedBytes = (bytes: Uint8Array, entry: ZipEntry): Uint8Array => {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start =
    entry.offset + 30 + zip.readUInt16LE(entry.offset + 26) + zip.readUInt16LE(entry.offset + 28);
  return zip.subarray(start, start + entry.compressedSize);
};
