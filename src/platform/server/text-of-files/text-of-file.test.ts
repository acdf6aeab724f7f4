import { deflateRawSync } from 'node:zlib';
import {
  Document,
  Footer,
  Header,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { describe, expect, it } from 'vitest';
import type * as Tree from '#kernel/document/document.ts';
import { normaliseThai } from '#kernel/thai-text.ts';
import { renderPdf } from '../pdf/render-pdf.ts';
import { MOST_BYTES, textOfFile } from './text-of-file.ts';

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'utf8');

const read = async (bytes: Uint8Array): Promise<string> => {
  const result = await textOfFile(bytes);
  return result.ok ? result.value.text : `refused: ${result.refusals[0].code}`;
};

const LINES = [
  'ที่ มห ๐๐๑๘.๑/ว ๑๒๓',
  'เรื่อง การรายงานผลทั้งสิ้น ปั้น กำหนด น้ำ ผู้ใหญ่บ้าน',
  'เรียน นายอำเภอ ทุกอำเภอ',
  'ให้รายงานภายในวันศุกร์ที่ ๘ มีนาคม ๒๕๖๗ เพื่อให้การดำเนินงานเป็นไปด้วยความเรียบร้อยและมีประสิทธิภาพ ตามแนวทางที่กำหนดไว้ทุกประการ',
  'ขอแสดงความนับถือ',
];

const word = async (children: readonly (Paragraph | Table)[]): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({
      numbering: {
        config: [
          {
            reference: 'items',
            levels: [
              { level: 0, format: LevelFormat.DECIMAL, text: '%1.' },
              { level: 1, format: LevelFormat.DECIMAL, text: '%1.%2' },
            ],
          },
        ],
      },
      sections: [{ children: [...children] }],
    }),
  );

const item = (text: string, level: number): Paragraph =>
  new Paragraph({ text, numbering: { reference: 'items', level } });

const pdf = (blocks: Tree.Document['blocks']): Promise<Uint8Array> =>
  renderPdf(
    {
      title: 'หนังสือ',
      language: 'th',
      officeLine: '',
      issuedOn: '2024-02-01',
      meta: [],
      pageNumbers: false,
      thaiDigits: true,
      orientation: 'portrait',
      blocks,
    },
    { picture: async () => new Uint8Array() },
  );

/** A file in an archive with one entry, which claims to be as large as it says. */
const archive = (name: string, packed: Uint8Array, size: number): Buffer => {
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(size, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  const body = Buffer.concat([local, Buffer.from(name), packed]);
  end.writeUInt32LE(0x06054b50, 0);
  const types = Buffer.concat([typesEntry(), Buffer.from('[Content_Types].xml')]);
  end.writeUInt16LE(2, 10);
  end.writeUInt32LE(body.length, 16);
  return Buffer.concat([body, entry, Buffer.from(name), types, end]);
};

const typesEntry = (): Buffer => {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE('[Content_Types].xml'.length, 28);
  return entry;
};

describe('the text of a file', () => {
  it.each([
    ['UTF-8', bytesOf('เรื่อง ก'), 'เรื่อง ก'],
    ['UTF-8 with its mark', bytesOf('\ufeffเรื่อง ก'), '\ufeffเรื่อง ก'],
    ['UTF-16', Buffer.from('\ufeffเรื่อง ก', 'utf16le'), 'เรื่อง ก'],
    ['Windows-874', Uint8Array.from([0xe0, 0xc3, 0xd7, 0xe8, 0xcd, 0xa7]), 'เรื่อง'],
    ['Markdown', bytesOf('# เรื่อง\n\n- ก'), '# เรื่อง\n\n- ก'],
    ['nothing', bytesOf(''), 'refused: file-empty'],
    ['blanks', bytesOf(' \n\t'), 'refused: file-empty'],
    ['zero bytes', new Uint8Array(20), 'refused: file-kind-unknown'],
    ['a program', bytesOf('\x7fELF\x02\x01\x01\0\0\0'), 'refused: file-kind-unknown'],
    ['rich text', bytesOf('{\\rtf1 ก}'), 'refused: file-kind-unknown'],
    ['an old Word file', Buffer.from('d0cf11e0a1b11ae100000000', 'hex'), 'refused: file-old-word'],
    ['a PNG', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'refused: no-text-layer'],
    ['a JPEG', Buffer.from('ffd8ffe000104a464946', 'hex'), 'refused: no-text-layer'],
    ['a broken PDF', bytesOf('%PDF-1.7\nnothing'), 'refused: file-broken'],
    ['a PDF behind others', bytesOf('GIF7%PDF-1.7\n'), 'refused: file-kind-unknown'],
    ['a broken archive', bytesOf('PK\x03\x04nothing'), 'refused: file-kind-unknown'],
    ['too many bytes', new Uint8Array(MOST_BYTES + 1).fill(65), 'refused: file-too-large'],
  ])('of %s', async (_name, bytes, expected) => {
    expect(await read(bytes)).toBe(expected);
  });

  it('of Word: paragraphs, tabs, lists with their numbers, rows of tables', async () => {
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
    const bytes = await word([
      new Paragraph({ children: [new TextRun('ที่\tมห ๐๐๑๘/ว ๑')] }),
      new Paragraph(''),
      item('ก', 0),
      item('ข', 1),
      item('ค', 1),
      new Paragraph('ข้อความ'),
      item('ง', 0),
      item('จ', 1),
      new Table({ rows: [new TableRow({ children: [cell('แบบรายงาน'), cell('จำนวน ๑ ชุด')] })] }),
    ]);
    expect(await read(bytes)).toBe(
      'ที่\tมห ๐๐๑๘/ว ๑\n\n1. ก\n1.1 ข\n1.2 ค\nข้อความ\n2. ง\n2.1 จ\nแบบรายงาน\t\tจำนวน ๑ ชุด\n',
    );
  });

  it.each([
    ['above and below its pages, once', ['ลับมาก', 'ลับมาก'], 'เรื่อง ก', 'ลับมาก\nเรื่อง ก\n'],
    ['that its text says too', ['ลับ'], 'ลับ', 'ลับ\n'],
    ['beside other words, which are no secrecy', ['สำเนาลับ', '- ๒ -'], 'ก', 'ก\n'],
  ])('of Word with a secrecy %s', async (_name, margins, body, expected) => {
    const lines = (at: number) => [new Paragraph(margins[at] ?? '')];
    const section = {
      headers: { default: new Header({ children: lines(0) }) },
      footers: { default: new Footer({ children: lines(1) }) },
    };
    const sections = [
      { ...section, children: [new Paragraph(body)] },
      { ...section, children: [] },
    ];
    expect(await read(await Packer.toBuffer(new Document({ sections })))).toBe(expected);
  });

  it('of a PDF: its lines as they stand, Thai in order', async () => {
    const text = await read(
      await pdf(LINES.map((text) => ({ kind: 'paragraph', indented: false, text }))),
    );
    const lines = normaliseThai(text)
      .split('\n')
      .filter((line) => line !== '');
    expect(lines.slice(1, 4)).toEqual(LINES.slice(0, 3));
    expect(lines.slice(4, -1).join('')).toBe(LINES[3]);
    expect(lines.at(-1)).toBe(LINES[4]);
  });

  it('is refused for a page without text', async () => {
    const bytes = Buffer.from(await pdf([{ kind: 'paragraph', indented: false, text: 'ก' }]));
    const { rewriteStreams } = await import('../pdf/rewrite-streams.ts');
    expect(await read(rewriteStreams(bytes, () => 'q Q'))).toBe('refused: no-text-layer');
  });

  it('is refused for a PDF that is an archive too', async () => {
    const bytes = await pdf([{ kind: 'paragraph', indented: false, text: 'ก' }]);
    const both = Buffer.concat([bytes, archive('a.txt', deflateRawSync('ก'), 3)]);
    expect(await read(both)).toBe('refused: file-ambiguous');
  });

  it('is refused for a bomb, whatever size it claims', async () => {
    const bomb = deflateRawSync(Buffer.alloc(70_000_000));
    expect(await read(archive('word/document.xml', bomb, 1000))).toBe('refused: file-too-large');
  });

  it('is refused for a Word file that is damaged', async () => {
    const bytes = archive('word/document.xml', Buffer.from('no deflated bytes'), 1000);
    expect(await read(bytes)).toBe('refused: file-broken');
  });
});
