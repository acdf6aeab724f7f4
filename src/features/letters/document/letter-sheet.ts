import type { Field, LetterSheet, Signing } from '#kernel/document/letter-sheet.ts';
import { letterText } from '#kernel/document/letter-text.ts';
import { thaiDate } from '#kernel/thai-date.ts';
import { CLOSING_WORDS, PAPER, SECRECY_WORDS, URGENCY_WORDS } from '../words/paper.ts';
import { markedParts } from './body-marks.ts';
import type { LetterEnclosure, OfficialLetter } from './official-letter.ts';

/** `มห 0018.1/ว 328`; without a running number its place stays open. */
export const numberText = ({ office, circular, running }: OfficialLetter['number']): string =>
  `${office}/${circular ? 'ว ' : ''}${running ?? ''}`.trim();

/** The closing phrase that goes with a salutation. */
export const closingOf = (salutation: OfficialLetter['salutation']): string =>
  CLOSING_WORDS[salutation];

type Entry = { readonly text: string; readonly copies: string };

/** A list is numbered only when it has several items. */
const fieldOf = (label: string, entries: readonly Entry[]): Field => ({
  label,
  items: entries.map((entry, index) => ({
    mark: entries.length > 1 ? `${index + 1}.` : '',
    ...entry,
  })),
});

const plain = (text: string): Entry => ({ text, copies: '' });

const enclosed = ({ title, copies }: LetterEnclosure): Entry => ({
  text: title,
  copies: copies === null ? '' : `${PAPER.copies} ${copies.count} ${copies.unit}`,
});

/** The fields of the head; the subject of a stamped letter is not printed, that of a memo stands higher. */
const fieldsOf = (letter: OfficialLetter): Field[] => {
  const subject = letter.kind === 'stamped' ? [] : [plain(letter.subject)];
  const salutation = letter.kind === 'stamped' ? PAPER.to : letter.salutation;
  return [
    fieldOf(PAPER.subject, subject),
    fieldOf(salutation, letter.to.map(plain)),
    fieldOf(PAPER.references, letter.references.map(plain)),
    fieldOf(PAPER.enclosures, letter.enclosures.map(enclosed)),
  ].filter(({ items }) => items.length > 0);
};

const signerLines = ({ name, position, onBehalfOf }: OfficialLetter['signer']): string[] => {
  if (onBehalfOf === null) return [`(${name})`, ...position];
  const own = [...position.slice(0, -1), `${position.at(-1) ?? ''} ${onBehalfOf.as}`.trim()];
  return [`(${name})`, ...own, onBehalfOf.office].filter((line) => line.trim() !== '');
};

const signingOf = (letter: OfficialLetter): Signing => {
  if (letter.kind === 'stamped') return { above: letter.office[0] ?? '', below: [] };
  const above = letter.kind === 'memo' ? '' : closingOf(letter.salutation);
  return { above, below: signerLines(letter.signer), hand: letter.hand };
};

const contactLines = ({ phone, fax, email }: OfficialLetter): string[] => {
  const lines =
    phone !== null && phone === fax
      ? [`${PAPER.phoneAndFax} ${phone}`]
      : [phone && `${PAPER.phone} ${phone}`, fax && `${PAPER.fax} ${fax}`];
  return [...lines, email && `${PAPER.email} ${email}`].filter((line) => line !== null);
};

const copyLines = ({ copiesTo }: OfficialLetter): string[] =>
  copiesTo.map((office, index) => (index === 0 ? `${PAPER.copiesTo} ${office}` : office));

/** Under the letter: the section, how to reach it, copies; a memo says its telephone in its head. */
const footOf = (letter: OfficialLetter): string[] => {
  if (letter.kind === 'memo') return copyLines(letter);
  const address = letter.kind === 'stamped' ? letter.office.slice(1) : [];
  return [...letter.owner, ...contactLines(letter), ...address, ...copyLines(letter)];
};

const officeOf = (letter: OfficialLetter): LetterSheet['office'] => {
  if (letter.kind === 'stamped') return { label: '', lines: [] };
  if (letter.kind === 'external') return { label: '', lines: letter.office };
  return { label: PAPER.office, lines: [...letter.office, ...contactLines(letter)] };
};

/** The letter as its printed form has it (งานสารบรรณ พ.ศ. 2526, forms 1 to 3); `issuedOn` dates the file while it has no date. */
export const sheetOf = (letter: OfficialLetter, issuedOn: string): LetterSheet => {
  const { kind, date } = letter;
  const isMemo = kind === 'memo';
  return {
    form: kind,
    title: letter.subject,
    author: letter.office[0] ?? '',
    issuedOn: date ?? issuedOn,
    secrecy: letter.secrecy === null ? '' : SECRECY_WORDS[letter.secrecy],
    urgency: letter.urgency === null ? '' : URGENCY_WORDS[letter.urgency],
    heading: isMemo ? PAPER.memo : '',
    number: { label: PAPER.number, text: numberText(letter.number) },
    office: officeOf(letter),
    date: {
      label: isMemo ? PAPER.date : '',
      text: date === null ? '' : thaiDate(date, { style: 'long' }),
    },
    fields: fieldsOf(letter),
    body: markedParts(letter.body),
    signing: signingOf(letter),
    foot: footOf(letter),
    emblem: letter.emblem ?? undefined,
    pictures: letter.pictures,
  };
};

/** The text of the letter as it is read on paper, without page numbers and catch-words. */
export const officialText = (letter: OfficialLetter): string =>
  letterText(sheetOf(letter, letter.date ?? '2000-01-01'));
