import { type Language, type Sentence, say } from '#kernel/sentence.ts';

/** Text that is safe to stand in a page. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** What every page needs: its language, its own address in that language and in the other. */
export type Frame = {
  readonly language: Language;
  readonly title: string;
  /** The same page in the other language. */
  readonly otherAddress: string;
  readonly otherName: Sentence;
  readonly body: string;
};

/** The address of a public page in a language; Thai is what is not said. */
export const addressOf = (
  path: string,
  language: Language,
  query: Readonly<Record<string, string>> = {},
): string => {
  const search = new URLSearchParams({ ...query, ...(language === 'en' && { lang: 'en' }) });
  const text = search.toString();
  return text === '' ? path : `${path}?${text}`;
};

/** A whole page that needs neither script nor account. */
export const page = ({ language, title, otherAddress, otherName, body }: Frame): string => {
  const other = language === 'th' ? 'en' : 'th';
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/public/page.css"></head>
<body><nav class="language"><a href="${escaped(otherAddress)}" hreflang="${other}" lang="${other}">${escaped(otherName[language])}</a></nav>
<main>${body}</main></body></html>`;
};

/** A sentence in the language of the page, safe to stand in it. */
export const sayer =
  (language: Language) =>
  (sentence: Sentence): string =>
    escaped(sentence[language]);

/** A text that is the same in both languages. */
export const same = (text: string): Sentence => say(text, text);
