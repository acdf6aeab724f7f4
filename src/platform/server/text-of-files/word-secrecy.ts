import { inflateRawSync } from 'node:zlib';
import { packedBytes, type ZipEntry, zipDirectory } from '../zip-directory.ts';

const MARGINS = /^word\/(?:header|footer)\d{0,4}\.xml$/;
const MOST_PARTS = 60;
const MOST_BYTES = 1_000_000;
const TEXT = /<w:t(?:\s[^<>]{0,200})?>([^<]*)<\/w:t>/g;
const SECRECY = /^(?:ลับที่สุด|ลับมาก|ลับ)$/;

/**
 * The secrecy that a Word file bears above or below its pages, which is no part of its body: a line each,
 * told once however many sections repeat it.
 */
export const secrecyInMargins = (bytes: Uint8Array): readonly string[] => {
  const parts = zipDirectory(bytes)?.filter(({ name }) => MARGINS.test(name)) ?? [];
  const lines = parts.slice(0, MOST_PARTS).flatMap((part) => linesOf(contentOf(bytes, part)));
  return [...new Set(lines.filter((line) => SECRECY.test(line)))];
};

const contentOf = (bytes: Uint8Array, entry: ZipEntry): string => {
  const packed = packedBytes(bytes, entry);
  const isStored = entry.compressedSize === entry.size;
  const content = isStored ? packed : inflateRawSync(packed, { maxOutputLength: MOST_BYTES });
  return Buffer.from(content).toString('utf8');
};

const linesOf = (xml: string): string[] =>
  xml.split('</w:p>').map((paragraph) =>
    Array.from(paragraph.matchAll(TEXT), ([, text = '']) => text)
      .join('')
      .trim(),
  );
