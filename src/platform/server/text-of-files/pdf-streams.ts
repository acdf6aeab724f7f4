import { inflateSync } from 'node:zlib';

/** A stream of a PDF: its object, what stands before its content, and the content as it is read. */
type PdfStream = {
  readonly number: string;
  readonly generation: string;
  readonly dictionary: string;
  readonly content: string;
};

/** What becomes of a stream's content, one character a byte; undefined where nothing changes. */
export type ChangeContent = (content: string) => string | undefined;

const STREAM = /stream\r?\n/g;
/** What stands before a stream: its object's number and its dictionary. */
const HEAD = /(\d{1,7}) (\d{1,5}) obj\s{0,4}(<<[\s\S]{1,2000}>>)\s{0,4}$/;
const LONGEST_HEAD = 2000;
const MOST_STREAMS = 5000;
const MOST_CONTENT = 20_000_000;
const MOST_TOGETHER = 60_000_000;
const PACKING = /\/Filter\s*(?:\/FlateDecode|\[\s*\/FlateDecode\s*\])/;
const LENGTH = /\/Length\s+\d+(?:\s+\d+\s+R)?/;

const streamsOf = (pdf: Buffer, file: string): PdfStream[] => {
  const streams: PdfStream[] = [];
  let together = 0;
  let end = 0;
  for (const { index, 0: word } of file.matchAll(STREAM)) {
    if (together > MOST_TOGETHER || streams.length > MOST_STREAMS) break;
    const [, number = '', generation = '', dictionary = ''] =
      HEAD.exec(headBefore(file, index)) ?? [];
    if (!PACKING.test(dictionary) || dictionary.includes('/DecodeParms')) continue;
    const from = index + word.length;
    if (end < from) end = file.indexOf('endstream', from);
    if (end < 0) break;
    const content = unpacked(pdf.subarray(from, end));
    together += content.length;
    streams.push({ number, generation, dictionary, content });
  }
  return streams;
};

/** From the object's number to the stream; empty for `endstream` and for what is no object. */
const headBefore = (file: string, index: number): string => {
  const near = file.slice(Math.max(0, index - LONGEST_HEAD), index);
  const start = near.endsWith('end') ? -1 : near.lastIndexOf(' obj');
  return start < 0 ? '' : near.slice(Math.max(0, start - 14));
};

const unpacked = (packed: Buffer): string => {
  try {
    return inflateSync(packed, { maxOutputLength: MOST_CONTENT }).toString('latin1');
  } catch {
    return '';
  }
};

const written = ({ number, generation, dictionary }: PdfStream, content: string): string => {
  const plain = dictionary.replace(PACKING, '').replace(LENGTH, `/Length ${content.length}`);
  return `${number} ${generation} obj\n${plain}\nstream\n${content}\nendstream\nendobj\n`;
};

/**
 * A PDF with some of its packed streams changed, by an update behind its end as the format provides: the
 * file itself stays. As it is where nothing changes or it is encrypted.
 */
export const updateStreams = (pdf: Buffer, change: ChangeContent): Buffer => {
  const file = pdf.toString('latin1');
  const [, start] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.slice(-100)) ?? [];
  const root = file.match(/\/Root\s+\d+\s+\d+\s+R/g)?.at(-1);
  const size = file.match(/\/Size\s+\d+/g)?.at(-1);
  if (start === undefined || root === undefined || size === undefined || /\/Encrypt\b/.test(file)) {
    return pdf;
  }
  const parts: string[] = ['\n'];
  const entries: string[] = [];
  let at = pdf.length + 1;
  for (const stream of streamsOf(pdf, file)) {
    const content = change(stream.content);
    if (content === undefined) continue;
    const object = written(stream, content);
    entries.push(`${stream.number} 1\n${pad(at, 10)} ${pad(Number(stream.generation), 5)} n \n`);
    parts.push(object);
    at += object.length;
  }
  if (entries.length === 0) return pdf;
  const trailer = `xref\n${entries.join('')}trailer\n<< ${size} ${root} /Prev ${start} >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([pdf, Buffer.from(parts.join('') + trailer, 'latin1')]);
};

const pad = (value: number, length: number): string => String(value).padStart(length, '0');
