import {
  type ExportContent,
  type ExportSource,
  exportSource,
  rowsOfPages,
} from '#features/exports/door.ts';
import type { Language } from '#kernel/sentence.ts';
import { AtWorkConditions, type ListedLetter, RegisterConditions } from './model/register.ts';
import { listAtWork, listLetters } from './store/lists.ts';
import { houseWords } from './words/house.ts';
import { stateWords, urgencyWords, listWords as words } from './words/register-screens.ts';

const PAGE = 500;

type Column = {
  readonly title: (language: Language) => string;
  readonly type: ExportContent['columns'][number]['type'];
  readonly cell: (letter: ListedLetter, language: Language) => string | number | null;
};

const column = (
  title: Readonly<Record<Language, string>>,
  type: Column['type'],
  cell: Column['cell'],
): Column => ({ title: (language) => title[language], type, cell });

const RECEIVED: readonly Column[] = [
  column(words.received, 'integer', ({ receivedNo }) => receivedNo),
  column(words.receivedAt, 'instant', ({ receivedAt }) => receivedAt),
];
const LETTER: readonly Column[] = [
  column(words.number, 'text', ({ number }) => number),
  column(words.datedOn, 'date', ({ datedOn }) => datedOn),
  column(words.subject, 'text', ({ subject }) => subject),
  column(words.issuer, 'text', ({ issuer }) => issuer),
  column(words.addressees, 'text', ({ addressees }) => addressees.join(', ')),
  column(
    words.urgency,
    'text',
    ({ urgency }, language) => urgencyWords[urgency ?? '']?.[language] ?? null,
  ),
];
const DIRECTION = column(
  words.direction,
  'text',
  ({ direction }, language) => words[direction][language],
);
const STATE = column(words.state, 'text', ({ state }, language) => stateWords[state][language]);
const SENDING: readonly Column[] = [
  column(houseWords.sentTo, 'integer', ({ sending }) => sending?.offices ?? null),
  column(houseWords.acknowledged, 'integer', ({ sending }) => sending?.acknowledged ?? null),
];

const sheetOf = (
  columns: readonly Column[],
  title: string,
  language: Language,
  read: (last: ListedLetter | undefined) => Promise<ListedLetter[]>,
): ExportContent => ({
  title,
  columns: columns.map(({ title: name, type }) => ({ title: name(language), type })),
  expected: null,
  rows: rowsOfPages(PAGE, read, (letter) => columns.map(({ cell }) => cell(letter, language))),
});

/** The register of the office of the account that asks, as its page filters it, newest first. */
const registerExport = exportSource({
  kind: 'register',
  title: words.caption,
  input: RegisterConditions,
  open: async (asked, { actor, language, read }) =>
    sheetOf(
      [...RECEIVED, ...LETTER, DIRECTION, STATE, ...SENDING],
      words.caption[language],
      language,
      (last) => read((tx) => listLetters(tx, actor.officeId, { ...asked, before: last?.id }, PAGE)),
    ),
});

/** The outgoing letters at work of the office of the account that asks, as their page filters them. */
const atWorkExport = exportSource({
  kind: 'outgoing-letters',
  title: houseWords.atWork,
  input: AtWorkConditions,
  open: async (asked, { actor, language, now, read }) =>
    sheetOf([...LETTER, STATE, ...SENDING], houseWords.atWork[language], language, (last) =>
      read((tx) => listAtWork(tx, actor.officeId, { ...asked, now, before: last?.id }, PAGE)),
    ),
});

/** What the letters of an office offer for export. */
export const letterExports: readonly ExportSource[] = [registerExport, atWorkExport];
