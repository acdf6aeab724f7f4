import type {
  FieldItem,
  LabelledLine,
  LetterSheet,
  SheetPart,
} from '#kernel/document/letter-sheet.ts';
import { unbreakable } from '#kernel/document/unbreakable.ts';
import { TEXT_POINTS } from './page-data.ts';

/** The size of the text of an official letter in its own face, TH Sarabun (ระเบียบงานสารบรรณ). */
const OFFICIAL_POINTS = 16;
const LONGEST_PIECE = 55;
const LONGEST_IN_HALF = 28;

/** What of the body stays with the signature: two lines of it at least, and never a whole page. */
const LEAST_KEPT = 170;
const MOST_KEPT = 1500;
const MOST_PARTS_KEPT = 2;
/** A longer foot may go on over the page. */
const MOST_FOOT_LINES = 14;

/** A number stays with the word before it, and a time with น.: `พ.ศ. ๒๕๖๕`, `มกราคม ๒๕๖๕`, `๑๓.๓๐ น.` */
const kept = (text: string): string =>
  text.replace(/ (?=[๐-๙])/g, '\u00a0').replace(/(?<=[๐-๙]) (?=น\.)/g, '\u00a0');

const cut = (text: string): string[] => unbreakable(kept(text), LONGEST_PIECE);
const cutShort = (text: string): string[] => unbreakable(kept(text), LONGEST_IN_HALF);

const lineData = ({ label, text }: LabelledLine) => ({ label, pieces: cut(text) });

/** Letters that a catch-word shows of the next page, as an office types them. */
const SHOWN_BY_CATCH_WORD = 14;

/** How the text goes on from each of its pieces, in the words of a catch-word. */
const openingsOf = (mark: string, pieces: readonly string[]): string[] =>
  pieces.flatMap((piece, from) => {
    if (piece === ' ') return [];
    let shown = from === 0 && mark !== '' ? `${mark} ` : '';
    for (let at = from; at < pieces.length && shown.length < SHOWN_BY_CATCH_WORD; at += 1)
      shown += pieces[at];
    return [shown.trim()];
  });

const itemData = ({ mark, text, copies }: FieldItem) => ({ mark, pieces: cut(text), copies });

const partData = ({ mark, depth, text }: SheetPart) => ({ mark, depth, pieces: cut(text) });

const lettersOf = (parts: readonly SheetPart[]): number =>
  parts.reduce((sum, { text }) => sum + text.length, 0);

/** How many parts of the body stand on the page of the signature whatever happens. */
export const keptParts = (body: readonly SheetPart[]): number => {
  let letters = 0;
  for (let kept = 0; kept < Math.min(body.length, MOST_PARTS_KEPT); kept += 1) {
    const next = body[body.length - 1 - kept]?.text.length ?? 0;
    if (letters >= LEAST_KEPT || letters + next > MOST_KEPT) return kept;
    letters += next;
  }
  return Math.min(body.length, MOST_PARTS_KEPT);
};

/** Whether the last lines of the paragraph before those go with the signature too: it is never left alone. */
export const holdsLinesBefore = (body: readonly SheetPart[]): boolean => {
  const kept = keptParts(body);
  return kept < body.length && lettersOf(body.slice(body.length - kept)) < LEAST_KEPT;
};

/** On a memo the first field, its subject, is a line of the head. */
const headFields = ({ form, fields }: LetterSheet) => {
  const data = fields.map(({ label, items }) => ({ label, items: items.map(itemData) }));
  const [subject, ...rest] = data;
  if (form !== 'memo' || subject === undefined) return { subject: null, fields: data };
  const pieces = subject.items.flatMap((item) => item.pieces);
  return { subject: { label: subject.label, pieces }, fields: rest };
};

/** Where the template finds the pictures of a letter. */
export const EMBLEM_FILE = '/pictures/emblem.png';
export const HAND_FILE = '/pictures/hand.png';
export const footPictureFile = (index: number): string => `/pictures/${index}.png`;

/** The printed letter as the JSON that the letter's template reads. */
export const letterData = (sheet: LetterSheet): string => {
  const { subject, fields } = headFields(sheet);
  const body = sheet.body.map(partData);
  const told = [...fields.flatMap(({ items }) => items), ...body];
  return JSON.stringify({
    face: TEXT_POINTS / OFFICIAL_POINTS,
    form: sheet.form,
    title: sheet.title,
    author: sheet.author,
    issuedOn: sheet.issuedOn.split('-').map(Number),
    secrecy: sheet.secrecy,
    urgency: sheet.urgency,
    heading: sheet.heading,
    number: lineData(sheet.number),
    office: { label: sheet.office.label, lines: sheet.office.lines.map(cutShort) },
    date: lineData(sheet.date),
    subject,
    fields,
    body,
    openings: told.flatMap(({ mark, pieces }) => openingsOf(mark, pieces)),
    kept: keptParts(sheet.body),
    holdsBefore: holdsLinesBefore(sheet.body),
    above: cut(sheet.signing.above),
    below: sheet.signing.below.map(cut),
    hand: sheet.signing.hand === undefined ? null : HAND_FILE,
    foot: sheet.foot.map(cut),
    footStays: sheet.foot.length <= MOST_FOOT_LINES,
    emblem: sheet.emblem === undefined ? null : EMBLEM_FILE,
    pictures: sheet.pictures.map(({ caption }, index) => ({
      file: footPictureFile(index),
      caption: unbreakable(caption, 16),
      alt: caption,
    })),
  });
};
