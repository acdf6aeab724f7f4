import { ok, type Result, refuse } from '#kernel/result.ts';
import { words } from '../words.ts';

const OFFICE = 'application/vnd.openxmlformats-officedocument';

// A file is what its first bytes say; the name only tells apart what shares a container.
const KINDS: readonly { start: readonly number[]; endings: Readonly<Record<string, string>> }[] = [
  { start: [0x25, 0x50, 0x44, 0x46, 0x2d], endings: { pdf: 'application/pdf' } },
  {
    start: [0x50, 0x4b, 0x03, 0x04],
    endings: {
      docx: `${OFFICE}.wordprocessingml.document`,
      xlsx: `${OFFICE}.spreadsheetml.sheet`,
    },
  },
  { start: [0xff, 0xd8, 0xff], endings: { jpg: 'image/jpeg', jpeg: 'image/jpeg' } },
  { start: [0x89, 0x50, 0x4e, 0x47], endings: { png: 'image/png' } },
];

const isText = (bytes: Uint8Array): boolean => !bytes.subarray(0, 4096).includes(0);

/** The media type of an uploaded file by its bytes and its name's ending; anything else is refused. */
export const fileTypeOf = (bytes: Uint8Array, name: string): Result<string> => {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const kind = KINDS.find(({ start }) => start.every((byte, at) => bytes[at] === byte));
  const type = kind?.endings[ending];
  if (type !== undefined) return ok(type);
  return kind === undefined && ending === 'csv' && isText(bytes)
    ? ok('text/csv')
    : refuse('file-type', words.fileType);
};
