import type { OutboxItem } from './item.ts';
import type { KeptFile } from './store.ts';

/** An item with its files, on its way to another phone. */
export type Carton = { readonly item: OutboxItem; readonly files: readonly KeptFile[] };

const FIRST_LINE = 'amphoe-outbox 1\n';
const LEAST = FIRST_LINE.length;
const MOST_HEAD = 4 * 1024 * 1024;

type FileHead = Omit<KeptFile, 'original' | 'smaller'> & {
  readonly type: string;
  readonly size: number;
};
type Head = { readonly item: OutboxItem; readonly files: readonly FileHead[] };

const headOf = (file: KeptFile): FileHead => {
  const { original: _original, smaller: _smaller, upload: _upload, ...rest } = file;
  const { type, size } = file.smaller ?? file.original;
  return { ...rest, type, size };
};

/** One file that holds an item and its photos: a line, a line of JSON, then the bytes one after another. */
export const pack = ({ item, files }: Carton): Blob => {
  const head: Head = { item, files: files.map(headOf) };
  const bytes = files.map((file) => file.smaller ?? file.original);
  return new Blob([FIRST_LINE, `${JSON.stringify(head)}\n`, ...bytes], {
    type: 'application/octet-stream',
  });
};

const isHead = (value: unknown): value is Head => {
  const { item, files } = (value ?? {}) as { item?: Partial<OutboxItem>; files?: unknown };
  return (
    typeof item?.id === 'string' &&
    typeof item.account === 'string' &&
    Array.isArray(item.steps) &&
    Array.isArray(files)
  );
};

const headIn = async (
  file: Blob,
): Promise<{ readonly head: Head; readonly end: number } | undefined> => {
  const text = await file.slice(LEAST, MOST_HEAD).text();
  const line = text.slice(0, text.indexOf('\n'));
  try {
    const head: unknown = JSON.parse(line);
    const end = LEAST + new TextEncoder().encode(line).length + 1;
    return isHead(head) ? { head, end } : undefined;
  } catch {
    return undefined;
  }
};

/** The item and files in a file that `pack` made; undefined where it is another file, or cut short. */
export const unpack = async (file: Blob): Promise<Carton | undefined> => {
  if ((await file.slice(0, LEAST).text()) !== FIRST_LINE) return undefined;
  const found = await headIn(file);
  if (!found) return undefined;
  let at = found.end;
  const files = found.head.files.map(({ type, size, ...rest }): KeptFile => {
    at += size;
    return { ...rest, original: file.slice(at - size, at, type) };
  });
  return at === file.size ? { item: found.head.item, files } : undefined;
};
