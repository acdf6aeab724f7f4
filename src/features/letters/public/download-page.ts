import { bangkokDate } from '#kernel/bangkok-time.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { dateSentence } from '#kernel/thai-date.ts';
import type { OpenDownload } from '../store/downloads.ts';
import { downloadWords as words } from '../words/download.ts';

/** A file that the page offers; `position` is its place in its address. */
export type OfferedFile = {
  readonly position: number;
  readonly title: string;
  readonly bytes: number;
};

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const both = ({ th, en }: Sentence): string =>
  `<span>${escaped(th)}</span> <span lang="en">${escaped(en)}</span>`;

const page = (title: string, body: string): string => `<!doctype html>
<html lang="th"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><meta name="referrer" content="no-referrer">
<link rel="stylesheet" href="/d/page.css"></head>
<body><main>${body}</main></body></html>`;

const fileItem = (token: string, { position, title, bytes }: OfferedFile): string =>
  `<li><a href="/d/${token}/${position}" download><b>${escaped(title)}</b>
<small>${both(words.open)} · ${both(words.size(bytes))}</small></a></li>`;

/** The page for a phone without an account: what the letter is about, who sent it, its files with their sizes. */
export const downloadPage = (
  token: string,
  letter: OpenDownload,
  files: readonly OfferedFile[],
): string => {
  const { subject, issuer, number, datedOn, expiresAt } = letter;
  const numbered =
    number && datedOn
      ? `<p>${both(words.numbered(number, dateSentence(datedOn, { style: 'long' })))}</p>`
      : '';
  const until = dateSentence(bangkokDate(expiresAt), { style: 'long' });
  return page(
    subject,
    `<header><h1>${escaped(subject)}</h1><p>${both(words.from(issuer))}</p>${numbered}</header>
<h2>${both(words.files)}</h2><ol>${files.map((file) => fileItem(token, file)).join('')}</ol>
<footer>${both(words.until(until))}</footer>`,
  );
};

/** The page for an address that leads nowhere. */
export const gonePage = (): string =>
  page(words.gone.th, `<h1>${both(words.gone)}</h1><p>${both(words.goneText)}</p>`);

/** The page for whoever comes too often. */
export const tooOftenPage = (): string =>
  page(words.tooOften.th, `<h1>${both(words.tooOften)}</h1>`);
