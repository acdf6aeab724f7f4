import { thaiDate } from '#kernel/thai-date.ts';
import { numberText } from '../document/letter-sheet.ts';
import type { BodyPart, LetterEnclosure } from '../document/official-letter.ts';
import type { BodyItem, Letter } from '../model/letter.ts';
import type { DraftLetter } from '../model/outgoing.ts';
import { relayWords as words } from '../words/relay.ts';
import { type DraftingOffice, newDraft } from './outgoing-draft.ts';
import { earlierPhrase, type RelayRule } from './relay-deadlines.ts';

const MOST_DEPTH = 4;
const MOST_PARTS = 200;

/** An incoming letter as it was read, and the text it was read from. */
export type RelayedLetter = { readonly letter: Letter; readonly source: string };

/** A letter that is drafted from another one, with what is sent along. */
export type RelayDraft = {
  readonly letter: DraftLetter;
  readonly enclosures: readonly LetterEnclosure[];
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Who sent it, as a letter names it: `จังหวัดมุกดาหาร`, not `ศาลากลางจังหวัดมุกดาหาร`. */
const senderOf = ({ issuer }: Letter): string =>
  issuer === null ? words.sender : issuer.name.replace(words.buildings, '');

const numberOf = ({ number }: Letter): string =>
  number === null ? '' : numberText({ ...number, office: number.office ?? '' });

const namedLetter = (letter: Letter): string => {
  const urgency = letter.urgency === null ? '' : words.urgency[letter.urgency];
  const number = letter.number === null ? '' : `${words.number} ${numberOf(letter)}`;
  const date =
    letter.date === null ? '' : `${words.dated} ${thaiDate(letter.date, { style: 'long' })}`;
  return oneLine(`${words.letter}${senderOf(letter)} ${urgency} ${number} ${date}`);
};

/** Rewrites the words of each deadline that stands in a part of the body. */
const withEarlierDues = ({ letter, source }: RelayedLetter, rule: RelayRule) => {
  const changes = letter.deadlines.map(({ kind, span: [from, to] }) => {
    const phrase = oneLine(source.slice(from, to));
    return { from, to, phrase, earlier: earlierPhrase(phrase, kind, rule) };
  });
  return ({ text, span: [from, to] }: BodyItem): string =>
    changes
      .filter((one) => one.from >= from && one.to <= to)
      .reduce((done, { phrase, earlier }) => done.replace(phrase, earlier), oneLine(text));
};

const markOf = (mark: string | null): BodyPart['mark'] => {
  if (mark === null) return undefined;
  if (mark.startsWith('(')) return 'bracket';
  return /^[\d๐-๙]/.test(mark) ? 'number' : 'dash';
};

const partOf = (item: BodyItem, textOf: (item: BodyItem) => string, depth: number): BodyPart => {
  const mark = markOf(item.mark);
  const items = item.items.map((one) => partOf(one, textOf, depth + 1));
  return {
    ...(mark === undefined ? {} : { mark }),
    text: textOf(item) || words.blank,
    ...(items.length > 0 && depth < MOST_DEPTH ? { items } : {}),
  };
};

const openingOf = (text: string, sender: string): string => {
  const said = text.replace(words.beginnings, '').replace(words.endings, '').trim();
  return said.startsWith(sender) ? said.slice(sender.length).trim() : said;
};

const isClosing = ({ text }: BodyItem): boolean => words.closings.test(text.trim());

/** What was read as paragraphs of one's own letter: who told whom, what, and what is asked for. */
const bodyOf = (relayed: RelayedLetter, office: DraftingOffice, rule: RelayRule): BodyPart[] => {
  const sender = senderOf(relayed.letter);
  const textOf = withEarlierDues(relayed, rule);
  const said = relayed.letter.body.filter((item) => !isClosing(item));
  const firstItem = said.findIndex(({ mark }) => mark !== null);
  const lead = firstItem === -1 ? said : said.slice(0, firstItem);
  const rest = firstItem === -1 ? [] : said.slice(firstItem);
  const [first, ...further] = lead.map((item) => partOf(item, textOf, 1));
  const opening: BodyPart = {
    text: words.told(office.place, sender, openingOf(first?.text ?? '', sender)),
  };
  const told = (item: BodyItem): string =>
    textOf(item).replaceAll(words.tell(sender), words.tell(office.place));
  const asked = rest.filter(({ mark }) => mark !== null).map((item) => partOf(item, told, 2));
  const after = rest.filter(({ mark }) => mark === null).map((item) => partOf(item, textOf, 1));
  const paragraphs = [opening, ...further];
  const last = paragraphs.at(-1)?.text ?? '';
  if (asked.length > 0 && !words.asksBelow.test(last))
    paragraphs.push({ text: words.ask(words.below[office.level]) });
  const carrier = paragraphs.pop() ?? opening;
  const whole = asked.length > 0 ? { ...carrier, items: asked } : carrier;
  return [...paragraphs, whole, ...after, { text: words.closing }].slice(0, MOST_PARTS);
};

const enclosuresOf = (letter: Letter): LetterEnclosure[] => [
  { title: words.copyOf(namedLetter(letter)), copies: { count: 1, unit: words.copy } },
  ...letter.enclosures.map(({ title, copies }) => ({ title: oneLine(title), copies })),
];

/**
 * The letter by which an office passes on what it was told: written from what was read, its due days set
 * earlier, the enclosures carried over. Every part of it can be changed.
 */
export const draftRelay = (
  relayed: RelayedLetter,
  office: DraftingOffice,
  rule: RelayRule,
): RelayDraft => {
  const { letter } = relayed;
  const draft = newDraft(office);
  return {
    letter: {
      ...draft,
      urgency: letter.urgency,
      secrecy: letter.secrecy,
      subject: oneLine(letter.subject ?? draft.subject),
      references: [namedLetter(letter)],
      body: bodyOf(relayed, office, rule),
    },
    enclosures: enclosuresOf(letter),
  };
};
