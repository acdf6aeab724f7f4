import {
  type ExportContent,
  type ExportSource,
  exportSource,
  rowsOfPages,
} from '#features/exports/door.ts';
import type { Language } from '#kernel/sentence.ts';
import { RegisterConditions, type RegisterEntry } from './model/register.ts';
import { listLetters } from './store/letters.ts';
import { stateWords, urgencyWords, listWords as words } from './words/register-screens.ts';

const PAGE = 500;

const columnsOf = (language: Language): ExportContent['columns'] => [
  { title: words.received[language], type: 'integer' },
  { title: words.receivedAt[language], type: 'instant' },
  { title: words.number[language], type: 'text' },
  { title: words.datedOn[language], type: 'date' },
  { title: words.subject[language], type: 'text' },
  { title: words.issuer[language], type: 'text' },
  { title: words.addressees[language], type: 'text' },
  { title: words.urgency[language], type: 'text' },
  { title: words.tabs[language], type: 'text' },
  { title: words.state[language], type: 'text' },
];

const cellsOf = (letter: RegisterEntry, language: Language): (string | number | null)[] => [
  letter.receivedNo,
  letter.receivedAt,
  letter.number,
  letter.datedOn,
  letter.subject,
  letter.issuer,
  letter.addressees.join(', '),
  urgencyWords[letter.urgency ?? '']?.[language] ?? null,
  words[letter.direction][language],
  stateWords[letter.state][language],
];

/** The register of the office of the account that asks, as its page filters it, newest first. */
const registerExport = exportSource({
  kind: 'register',
  title: words.caption,
  input: RegisterConditions,
  open: async (asked, { actor, language, read }) => ({
    title: words.caption[language],
    columns: columnsOf(language),
    expected: null,
    rows: rowsOfPages(
      PAGE,
      (last: RegisterEntry | undefined) =>
        read((tx) => listLetters(tx, actor.officeId, { ...asked, before: last?.id }, PAGE)),
      (letter) => cellsOf(letter, language),
    ),
  }),
});

/** What the register of letters offers for export. */
export const letterExports: readonly ExportSource[] = [registerExport];
