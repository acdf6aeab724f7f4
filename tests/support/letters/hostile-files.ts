import { crc32, deflateRawSync, deflateSync } from 'node:zlib';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

/** A PDF of these objects, of which the first is its catalog; `trailer` is added to the file's end. */
const pdfOf = (objects: readonly (string | Buffer)[], trailer = ''): Buffer => {
  const parts = [latin('%PDF-1.7\n')];
  const places: string[] = [];
  let at = 9;
  for (const [index, object] of objects.entries()) {
    const content = typeof object === 'string' ? latin(object) : object;
    const part = Buffer.concat([latin(`${index + 1} 0 obj\n`), content, latin('\nendobj\n')]);
    places.push(`${String(at).padStart(10, '0')} 00000 n \n`);
    parts.push(part);
    at += part.length;
  }
  const count = objects.length + 1;
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}`;
  const end = `trailer\n<< /Size ${count} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([...parts, latin(table + end)]);
};

const stream = (content: Buffer, dictionary = ''): Buffer =>
  Buffer.concat([
    latin(`<< /Length ${content.length} ${dictionary} >>\nstream\n`),
    content,
    latin('\nendstream'),
  ]);

const FONT = '<< /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>';

/** A PDF of one page with this content, and further objects behind it. */
const pageOf = (content: Buffer, more: readonly string[] = [], trailer = ''): Buffer =>
  pdfOf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources ${FONT} >>`,
      content,
      ...more,
    ],
    trailer,
  );

const packed = (content: Buffer | string): Buffer =>
  stream(deflateSync(content), '/Filter /FlateDecode');

const writing = (line: string): string => `BT /F 12 Tf 10 700 Td ${line} ET`;
const LOCK = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`;

/** Files in the form of a PDF that mean harm or have nothing to read; each is made when asked for. */
export const hostilePdf = {
  sound: () => pageOf(packed(writing('(hello world) Tj'))),
  nested: () => pageOf(stream(Buffer.alloc(9_000_000, '['))),
  'nested dictionaries': () => pageOf(packed('BT ET'), ['<</A'.repeat(2_200_000)]),
  'nested pages': () =>
    pdfOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids ${'['.repeat(4_400_000)}${']'.repeat(4_400_000)} /Count 1 >>`,
    ]),
  bomb: () => pageOf(packed(Buffer.alloc(300_000_000))),
  'bomb in a bomb': () =>
    pageOf(
      stream(
        deflateSync(deflateSync(Buffer.alloc(300_000_000))),
        '/Filter [/FlateDecode /FlateDecode]',
      ),
    ),
  'bomb of objects': () => pageOf(packed('/A BMC '.repeat(8_000_000))),
  'endless lines': () => pageOf(packed(writing('(a) Tj '.repeat(8_000_000)))),
  locked: () => pageOf(packed(writing('(a) Tj')), [LOCK], '/Encrypt 5 0 R /ID [<41> <41>]'),
  scanned: () => pageOf(packed('q 600 0 0 800 0 0 cm /Scan Do Q')),
} as const;

type Entry = readonly [name: string, content: Buffer | string];

const zipEntry = ([name, content]: Entry, at: number): { local: Buffer; listed: Buffer } => {
  const body = deflateRawSync(content);
  const sizes = Buffer.alloc(26);
  sizes.writeUInt16LE(20, 0);
  sizes.writeUInt16LE(8, 4);
  sizes.writeUInt32LE(crc32(content), 10);
  sizes.writeUInt32LE(body.length, 14);
  sizes.writeUInt32LE(content.length, 18);
  sizes.writeUInt16LE(name.length, 22);
  const place = Buffer.alloc(14);
  place.writeUInt32LE(at, 10);
  return {
    local: Buffer.concat([latin('PK\x03\x04'), sizes, latin(name), body]),
    listed: Buffer.concat([latin('PK\x01\x02\x14\0'), sizes, place, latin(name)]),
  };
};

/** An archive of these entries, whatever is in them. */
export const zipOf = (entries: readonly Entry[]): Buffer => {
  let at = 0;
  const parts = entries.map((entry) => {
    const part = zipEntry(entry, at);
    at += part.local.length;
    return part;
  });
  const listed = Buffer.concat(parts.map((part) => part.listed));
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts.map(({ local }) => local), listed, latin('PK\x05\x06'), end]);
};

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const KIND = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

const wordOf = (body: string | Buffer, before = ''): Buffer =>
  zipOf([
    [
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${KIND}"/></Types>`,
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${OFFICE}" Target="word/document.xml"/></Relationships>`,
    ],
    [
      'word/document.xml',
      Buffer.concat([
        Buffer.from(`${before}<w:document xmlns:w="${WORD}"><w:body>`),
        Buffer.from(body),
        Buffer.from('</w:body></w:document>'),
      ]),
    ],
  ]);

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

const LAUGHS = Array.from({ length: 12 }, (_, at) =>
  at === 0 ? '<!ENTITY l0 "ha">' : `<!ENTITY l${at} "${`&l${at - 1};`.repeat(10)}">`,
).join('');

/** Files in the form of a Word document that mean harm; each is made when asked for. */
export const hostileWord = {
  sound: () => wordOf(paragraph('hello world')),
  bomb: () => wordOf(Buffer.alloc(300_000_000, ' ')),
  'crowd of paragraphs': () => wordOf(paragraph('a').repeat(1_400_000)),
  'billion laughs': () => wordOf(paragraph('&l11;'), `<!DOCTYPE d [${LAUGHS}]>`),
  'entity of a file': () =>
    wordOf(
      paragraph('[&secret;]'),
      '<!DOCTYPE d [<!ENTITY secret SYSTEM "file:///etc/hostname">]>',
    ),
} as const;
