import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { getCompilation } from '#features/compile/contract.ts';
import { compiledDocument } from '#features/compile/document.ts';
import type { Content } from '#features/report-documents/document/report.ts';
import { getReport } from '#features/reports/contract/report.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { comparable } from '#kernel/document/comparable.ts';
import { plainText } from '#kernel/document/plain-text.ts';
import { FormDefinition } from '#kernel/form/model.ts';
import { packedBytes, zipDirectory } from '#server/zip-directory.ts';
import type { Site } from './site.ts';

/** Presses one of the links that download a report, and gives the file. */
export const download = async (page: Page, name: 'PDF' | 'Word' | 'Excel'): Promise<Buffer> => {
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name, exact: true }).click();
  return readFile(await (await coming).path());
};

/** The text of a PDF as pdftotext reads it, ready to compare. */
export const pdfText = (input: Uint8Array): string => {
  const read = spawnSync('pdftotext', ['-raw', '-', '-'], { input, encoding: 'utf8' });
  if (read.status !== 0) throw new Error('pdftotext cannot read it: install poppler-utils.');
  return comparable(read.stdout);
};

const unescaped = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** The text of a Word file, read from its own XML, ready to compare. */
export const wordText = (file: Uint8Array): string => {
  const entry = zipDirectory(file)?.find(({ name }) => name === 'word/document.xml');
  if (!entry) throw new Error('This is no Word file.');
  const xml = inflateRawSync(packedBytes(file, entry)).toString('utf8');
  const texts = Array.from(xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g), ([, text]) => text ?? '');
  return comparable(unescaped(texts.join('')));
};

/** What a compiled report must say on paper, from its latest revision (or its draft), ready to compare. */
export const expectedText = async (site: Site, username: string, id: string): Promise<string> => {
  const call = await site.as(username);
  const report = (await call(getReport, { params: { id } })).reply;
  const { sources } = (await call(getCompilation, { params: { id } })).reply;
  const form = FormDefinition.parse(report.definition);
  const group = form.fields.find(({ key }) => key === 'activities');
  if (group?.type !== 'group') throw new Error('This report compiles nothing.');
  const [last] = report.revisions;
  const content: Content = {
    nil: false,
    answers: (last?.answers ?? report.draft?.answers) as Content['answers'],
    sent: last ? { at: last.submittedAt, receiptNo: last.receiptNo } : null,
  };
  const issuedOn = bangkokDate(site.services.now());
  const making = { language: 'th', thaiDigits: true, issuedOn, demo: true } as const;
  return comparable(plainText(compiledDocument(report, form, group, content, sources, making)));
};
