import { deflateSync, inflateSync } from 'node:zlib';

const STREAM = /^\d+ 0 obj\n<<[\s\S]*?\/Length (\d+)[\s\S]*?>>\nstream\n/;
const HEAD_BYTES = 1000;

const inflated = (packed: Buffer): string | undefined => {
  try {
    return inflateSync(packed).toString('latin1');
  } catch {
    return undefined;
  }
};

/** One object of the file, its packed text operators rewritten; any other object as it is. */
const rewritten = (object: Buffer, change: (content: string) => string): Buffer => {
  const head = STREAM.exec(object.toString('latin1', 0, HEAD_BYTES));
  if (!head?.[0].includes('/FlateDecode')) return object;
  const start = head[0].length;
  const end = start + Number(head[1]);
  const content = inflated(object.subarray(start, end));
  if (!content?.includes('\nBT\n')) return object;
  const packed = deflateSync(Buffer.from(change(content), 'latin1'));
  const newHead = head[0].replace(/\/Length \d+/, `/Length ${packed.length}`);
  return Buffer.concat([Buffer.from(newHead, 'latin1'), packed, object.subarray(end)]);
};

const ENTRY = /(\d{10}) 00000 n/g;

/**
 * A PDF with a plain cross-reference table, as Typst writes it, with `change` applied to the
 * operators of its pages (one character a byte) and the table set right; a PDF of another make as it is.
 */
export const rewriteStreams = (pdf: Buffer, change: (content: string) => string): Buffer => {
  const startOfTable = Number(
    /startxref\s+(\d+)\s+%%EOF\s*$/.exec(pdf.toString('latin1', -64))?.[1],
  );
  const table = pdf.toString('latin1', startOfTable);
  if (!table.startsWith('xref')) return pdf;
  const offsets = Array.from(table.matchAll(ENTRY), ([, offset]) => Number(offset));
  offsets.sort((one, other) => one - other);
  const first = offsets[0] ?? startOfTable;
  const parts: Buffer[] = [pdf.subarray(0, first)];
  const moved = new Map<number, number>();
  let at = first;
  offsets.forEach((offset, index) => {
    const part = rewritten(pdf.subarray(offset, offsets[index + 1] ?? startOfTable), change);
    moved.set(offset, at);
    at += part.length;
    parts.push(part);
  });
  const newTable = table
    .replace(ENTRY, (_, offset) => `${String(moved.get(Number(offset))).padStart(10, '0')} 00000 n`)
    .replace(/startxref\s+\d+/, `startxref\n${at}`);
  return Buffer.concat([...parts, Buffer.from(newTable, 'latin1')]);
};
