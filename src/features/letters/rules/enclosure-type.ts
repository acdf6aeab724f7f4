import { ok, type Result, refuse } from '#kernel/result.ts';
import { outgoingRefusals as words } from '../words/outgoing.ts';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A file is what its first bytes say; its name's ending tells apart what shares a container. */
const KINDS: readonly { start: readonly number[]; endings: Readonly<Record<string, string>> }[] = [
  { start: [0x25, 0x50, 0x44, 0x46, 0x2d], endings: { pdf: 'application/pdf' } },
  {
    start: ZIP,
    endings: {
      docx: `${OFFICE}.wordprocessingml.document`,
      xlsx: `${OFFICE}.spreadsheetml.sheet`,
    },
  },
  {
    start: OLD_OFFICE,
    endings: { doc: 'application/msword', xls: 'application/vnd.ms-excel' },
  },
  { start: [0xff, 0xd8, 0xff], endings: { jpg: 'image/jpeg', jpeg: 'image/jpeg' } },
  { start: [0x89, 0x50, 0x4e, 0x47], endings: { png: 'image/png' } },
];

/** The media type of a file that is sent with a letter; archives and whatever else are refused. */
export const enclosureType = (bytes: Uint8Array, name: string): Result<string> => {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const kind = KINDS.find(({ start }) => start.every((byte, at) => bytes[at] === byte));
  const type = kind?.endings[ending];
  return type === undefined ? refuse('file-type', words.fileType, 'query.name') : ok(type);
};
