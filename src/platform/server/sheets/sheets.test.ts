import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packedBytes, zipDirectory } from '../zip-directory.ts';
import type { Cell, SheetColumn } from './column.ts';
import { type ReadCell, readSheet, SHEET_LIMITS } from './read-sheet.ts';
import { writeSheet } from './write-sheet.ts';

const COLUMNS: readonly SheetColumn[] = [
  { title: 'อำเภอ', type: 'text' },
  { title: 'จำนวน', type: 'integer' },
  { title: 'ร้อยละ', type: 'decimal' },
  { title: 'บาท', type: 'money' },
  { title: 'วันที่', type: 'date' },
  { title: 'เวลา', type: 'instant' },
];

const written = async (format: 'xlsx' | 'csv', ...rows: Cell[][]): Promise<Buffer> => {
  const out = new PassThrough();
  const source = (async function* () {
    yield* rows;
  })();
  const [bytes] = await Promise.all([
    buffer(out),
    writeSheet(source, { format, columns: COLUMNS, sheetName: 'ผล/1:2' }, out),
  ]);
  return bytes;
};

const readAll = async (bytes: Uint8Array, limits = SHEET_LIMITS): Promise<ReadCell[][]> =>
  Array.fromAsync(readSheet(bytes, limits), ({ cells }) => [...cells]);

const partOf = (bytes: Uint8Array, name: string): string => {
  const entry = zipDirectory(bytes)?.find((one) => one.name === name);
  if (!entry) throw new Error(`no part ${name}`);
  return inflateRawSync(packedBytes(bytes, entry)).toString('utf8');
};

const ROW: Cell[] = ['คำชะอี', 12, '0.25', '-1234.50', '2024-02-29', '2022-01-31T18:30:00Z'];
const TITLES = COLUMNS.map((column) => column.title);

test('an XLSX comes back as it was written, dates as real dates in Bangkok time', async () => {
  const bytes = await written('xlsx', ROW, [null, null, null, null, null, null]);
  expect((await readAll(bytes)).slice(0, 2)).toEqual([
    TITLES,
    ['คำชะอี', 12, 0.25, -1234.5, '2024-02-29', '2022-02-01T01:30:00'],
  ]);
  const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml');
  expect(sheet).not.toContain('<f>');
  expect(sheet).toContain('<v>45351</v>');
});

test('a CSV begins with the mark Excel needs and comes back', async () => {
  const bytes = await written('csv', ROW);
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(bytes.toString('utf8').slice(1)).toBe(
    `${TITLES.join(',')}\r\nคำชะอี,12,0.25,-1234.50,2024-02-29,2022-02-01 01:30\r\n`,
  );
});

const HOSTILE = [
  "'=1",
  '=1+1',
  '+66',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '=HYPERLINK("http://x")',
];

test.each(HOSTILE)('text like a formula stays text: %j', async (text) => {
  const bytes = await written('csv', [text, text, null, null, text, text]);
  expect(bytes.toString('utf8')).toContain(`'${text.slice(0, 1)}`);
  const [, csv] = await readAll(bytes);
  expect(csv).toEqual([text, text, null, null, text, text]);
  const xlsx = await written('xlsx', [text]);
  expect(partOf(xlsx, 'xl/worksheets/sheet1.xml')).not.toContain('<f');
  expect((await readAll(xlsx))[1]?.[0]).toEqual(expect.any(String));
});

test.each<[string, Cell[], ReadCell[]]>([
  ['control characters', ['ก\u0000\u0007\ufffeข\ud800'], ['กข\ufffd']],
  ['XML signs', ['<a>&"\u2028'], ['<a>&"\u2028']],
  ['a short row', ['ก'], ['ก']],
  ['a negative number', ['ก', -5], ['ก', -5]],
  [
    'a number too long for Excel stays text',
    ['ก', '1234567890123456789'],
    ['ก', '1234567890123456789'],
  ],
  [
    'more digits than Excel keeps stay text',
    ['ก', null, '123456789012345.25'],
    ['ก', null, '123456789012345.25'],
  ],
  ['a citizen number stays text', ['1234567890123'], ['1234567890123']],
  ['no number', ['ก', Number.NaN], ['ก', 'NaN']],
  [
    'a date that is none',
    ['ก', null, null, null, '31/12/2565'],
    ['ก', null, null, null, '31/12/2565'],
  ],
])('XLSX: %s', async (_, row, expected) => {
  const [, read] = await readAll(await written('xlsx', row));
  expect(read?.slice(0, expected.length)).toEqual(expected);
});

test.each<[string, Buffer]>([
  ['UTF-8', Buffer.from('ชื่อ,คน\nดงหลวง,"1,2"\n')],
  ['UTF-16', Buffer.from('\ufeffชื่อ\tคน\r\nดงหลวง\t1,2\r\n', 'utf16le')],
  ['semicolons', Buffer.from('\ufeffชื่อ;คน\nดงหลวง;1,2')],
  ['tabs', Buffer.from('ชื่อ\tคน\nดงหลวง\t1,2')],
  ['what its first line says', Buffer.from('\ufeffsep=;\r\nชื่อ;คน\r\nดงหลวง;1,2\r\n')],
  ['commas as its first line says', Buffer.from('SEP=,\nชื่อ,คน\nดงหลวง,"1,2"')],
  ['tabs as its first line says', Buffer.from('sep=\t\nชื่อ\tคน\nดงหลวง\t1,2')],
  ['a sign of its own', Buffer.from('"sep=|"\nชื่อ|คน\nดงหลวง|1,2')],
  ['UTF-16 with such a line', Buffer.from('\ufeffsep=;\r\nชื่อ;คน\r\nดงหลวง;1,2', 'utf16le')],
])('CSV is understood in %s', async (_, bytes) => {
  expect(await readAll(bytes)).toEqual([
    ['ชื่อ', 'คน'],
    ['ดงหลวง', '1,2'],
  ]);
});

test.each<[string, string, ReadCell[][]]>([
  [
    'commas and line ends in quotes',
    '"ชื่อ, สกุล,\n, อื่น";คน\nก;2',
    [
      ['ชื่อ, สกุล,\n, อื่น', 'คน'],
      ['ก', '2'],
    ],
  ],
  ['a title that looks like such a line', 'sep=a\nข', [['sep=a'], ['ข']]],
  ['such a line alone', 'sep=;', []],
  [
    'such a line further down',
    'ก;ข\nsep=;',
    [
      ['ก', 'ข'],
      ['sep=', null],
    ],
  ],
])('CSV with %s', async (_, text, expected) => {
  expect(await readAll(Buffer.from(text))).toEqual(expected);
});

test('a spreadsheet shows no line that says how the others are divided', async () => {
  const rows = await Array.fromAsync(readSheet(Buffer.from('sep=;\nก;ข\n1;2')));
  expect(rows.map(({ at }) => at)).toEqual([1, 2]);
});

test.each(['csv', 'xlsx'] as const)(
  'rows keep their number past empty ones: %s',
  async (format) => {
    const bytes = await written(format, ['ก'], [null], ['ข']);
    const rows = (await Array.fromAsync(readSheet(bytes))).filter(({ cells }) =>
      cells.some((cell) => cell !== null),
    );
    expect(rows.map(({ at, cells }) => [at, cells[0]])).toEqual([
      [1, 'อำเภอ'],
      [2, 'ก'],
      [4, 'ข'],
    ]);
  },
);

test('CSV is understood in Windows-874', async () => {
  expect(await readAll(Buffer.from([0xa1, 0xa2, 0x2c, 0x31, 0x0a]))).toEqual([['กข', '1']]);
});

/** An archive of one entry that claims to be small. */
const bomb = (unpacked: number): Buffer => {
  const name = Buffer.from('xl/worksheets/sheet1.xml');
  const packed = deflateRawSync(Buffer.alloc(unpacked));
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt32LE(packed.length, 20);
  header.writeUInt32LE(10, 24);
  header.writeUInt16LE(name.length, 28);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(name.length, 26);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, header, name, end]);
};

test.each<[string, () => Uint8Array | Promise<Uint8Array>, Partial<typeof SHEET_LIMITS>, string]>([
  [
    'a zip bomb with a lying directory',
    () => bomb(3_000_000),
    { unpackedBytes: 1_000_000 },
    'sheet-too-large',
  ],
  ['too many bytes', () => Buffer.from('ก,ข'), { bytes: 3 }, 'sheet-too-large'],
  ['too many rows', () => Buffer.from('1\n2\n3\n'), { rows: 2 }, 'sheet-too-large'],
  ['too many columns', () => Buffer.from('1,2,3'), { columns: 2 }, 'sheet-too-large'],
  ['too many rows in XLSX', () => written('xlsx', ROW, ROW), { rows: 2 }, 'sheet-too-large'],
  [
    'half an XLSX',
    async () => (await written('xlsx', ROW)).subarray(0, 500),
    {},
    'sheet-unreadable',
  ],
  ['a ZIP that is no workbook', () => bomb(10), {}, 'sheet-unreadable'],
  ['a binary file', () => Buffer.from([1, 0, 2, 0]), {}, 'sheet-unreadable'],
  ['an open quote', () => Buffer.from('"abc'), {}, 'sheet-unreadable'],
])('refused: %s', async (_, make, limits, code) => {
  const reading = readAll(await make(), { ...SHEET_LIMITS, ...limits });
  await expect(reading).rejects.toMatchObject({ code });
});

test('a hundred thousand rows flow without waiting for the last', async () => {
  let given = 0;
  const source = (async function* () {
    for (given = 0; given < 100_000; given++) yield [`แถว ${given}`, given];
  })();
  const out = new PassThrough();
  const done = writeSheet(
    source,
    { format: 'csv', columns: COLUMNS.slice(0, 2), sheetName: 'x' },
    out,
  );
  await new Promise((resolve) => out.once('readable', resolve));
  expect(given).toBeLessThan(100_000);
  out.resume();
  await done;
});
