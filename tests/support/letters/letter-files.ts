import { Document, Packer, Paragraph } from 'docx';
import { renderPdf } from '#server/pdf/render-pdf.ts';

/** In what form a letter reaches an office. */
export type FileForm = 'txt' | 'md' | 'docx' | 'pdf';

/** A file as the browser is handed one. */
export type LetterFile = {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
};

const TYPES: Readonly<Record<FileForm, string>> = {
  txt: 'text/plain',
  md: 'text/markdown',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

const wordOf = (text: string): Promise<Uint8Array> => {
  const children = text.split('\n').map((line) => new Paragraph(line));
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
};

const pdfOf = (text: string): Promise<Uint8Array> => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const blocks = lines.map((line) => ({ kind: 'paragraph', indented: false, text: line }) as const);
  const page = {
    title: '',
    language: 'th',
    officeLine: '',
    issuedOn: '2022-01-31',
    meta: [],
    pageNumbers: false,
    thaiDigits: false,
    orientation: 'portrait',
    blocks,
  } as const;
  return renderPdf(page, { picture: async () => new Uint8Array() });
};

const bytesOf = async (text: string, form: FileForm): Promise<Uint8Array> => {
  if (form === 'docx') return wordOf(text);
  return form === 'pdf' ? pdfOf(text) : Buffer.from(text);
};

/** A letter's text as a file of a form, made anew. */
export const letterFile = async (text: string, form: FileForm): Promise<LetterFile> => ({
  name: `หนังสือ.${form}`,
  mimeType: TYPES[form],
  buffer: Buffer.from(await bytesOf(text, form)),
});
