import { type ExportContent, exportSource, rowsOfPages } from '#features/exports/door.ts';
import type { Language } from '#kernel/sentence.ts';
import { AuditConditions } from '../contract/audit.ts';
import type { AuditView } from '../model.ts';
import { auditFilterOf } from '../queries.ts';
import { listAudit } from '../store/audit.ts';
import { accountsWords } from '../words/accounts.ts';
import { auditWords as words } from '../words/audit.ts';
import { actionSentence, detailName } from '../words/audit-actions.ts';

const PAGE = 500;

const columnsOf = (language: Language): ExportContent['columns'] => [
  { title: words.when[language], type: 'instant' },
  { title: words.who[language], type: 'text' },
  { title: accountsWords.office[language], type: 'text' },
  { title: words.what[language], type: 'text' },
  { title: words.where[language], type: 'text' },
  { title: words.details[language], type: 'text' },
  { title: words.address[language], type: 'text' },
];

const detailText = (detail: AuditView['detail'], language: Language): string =>
  Object.entries(detail)
    .map(([name, value]) => {
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      return `${detailName(name)[language]}: ${text}`;
    })
    .join('; ');

const cellsOf = (entry: AuditView, language: Language): (string | null)[] => [
  entry.at,
  entry.person ?? words.system[language],
  entry.office?.[language] ?? null,
  actionSentence(entry.action)[language],
  entry.areaPath,
  detailText(entry.detail, language),
  entry.address,
];

/** What was done in an administrator's own area and below, as the page of the audit filters it, newest first. */
export const auditExport = exportSource({
  kind: 'audit',
  title: words.title,
  roles: ['administrator'],
  input: AuditConditions,
  open: async (asked, { language, read }) => ({
    title: words.title[language],
    columns: columnsOf(language),
    // Counting a nation's audit would take longer than reading its first pages.
    expected: null,
    rows: rowsOfPages(
      PAGE,
      (last: AuditView | undefined) =>
        read((tx) => listAudit(tx, auditFilterOf(asked, last?.id), PAGE)),
      (entry) => cellsOf(entry, language),
    ),
  }),
});
