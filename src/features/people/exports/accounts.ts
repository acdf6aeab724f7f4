import { type ExportContent, exportSource, rowsOfPages } from '#features/exports/door.ts';
import { levelWords, roleWords } from '#kernel/office-words.ts';
import type { Language } from '#kernel/sentence.ts';
import { AccountConditions } from '../contract/accounts.ts';
import type { AccountView } from '../model.ts';
import { accountFilterOf } from '../queries.ts';
import { countAccounts, listAccounts } from '../store/accounts.ts';
import { accountsWords as words } from '../words/accounts.ts';
import { directoryWords } from '../words/directory.ts';

const PAGE = 500;

const columnsOf = (language: Language): ExportContent['columns'] => [
  { title: words.name[language], type: 'text' },
  { title: words.username[language], type: 'text' },
  { title: words.office[language], type: 'text' },
  { title: directoryWords.level[language], type: 'text' },
  { title: words.roles[language], type: 'text' },
  { title: directoryWords.state[language], type: 'text' },
  { title: words.created[language], type: 'instant' },
  { title: words.lastSeen[language], type: 'instant' },
];

const stateOf = ({ active, locked, mustChangePassword }: AccountView) => {
  if (!active) return directoryWords.closed;
  if (locked) return words.locked;
  return mustChangePassword ? words.waiting : directoryWords.active;
};

const cellsOf = (account: AccountView, language: Language): (string | null)[] => [
  account.name,
  account.username,
  account.office.name[language],
  levelWords[account.office.level][language],
  account.roles.map((role) => roleWords[role][language]).join(', '),
  stateOf(account)[language],
  account.createdAt,
  account.lastSeenAt,
];

/** The accounts at an administrator's own office and below, as their page filters them; nothing of a password. */
export const accountsExport = exportSource({
  kind: 'accounts',
  title: words.title,
  roles: ['administrator'],
  input: AccountConditions,
  open: async (asked, { language, read }) => {
    const filter = accountFilterOf(asked);
    return {
      title: words.title[language],
      columns: columnsOf(language),
      expected: await read((tx) => countAccounts(tx, filter)),
      rows: rowsOfPages(
        PAGE,
        (_last: AccountView | undefined, offset) =>
          read((tx) => listAccounts(tx, filter, { offset, limit: PAGE })),
        (account) => cellsOf(account, language),
      ),
    };
  },
});
