import { z } from 'zod';
import { type ExportContent, exportSource, rowsOfPages } from '#features/exports/door.ts';
import { isWithin } from '#kernel/area.ts';
import { levelWords } from '#kernel/office-words.ts';
import { notFound } from '#kernel/problem.ts';
import type { Language } from '#kernel/sentence.ts';
import { OfficeConditions } from '../contract/offices.ts';
import type { OfficeView } from '../model.ts';
import { officeFilterOf } from '../queries.ts';
import { countOffices, listOffices } from '../store/offices.ts';
import { accountsWords } from '../words/accounts.ts';
import { directoryWords as words } from '../words/directory.ts';

const PAGE = 500;

const columnsOf = (language: Language): ExportContent['columns'] => [
  { title: words.code[language], type: 'text' },
  { title: words.level[language], type: 'text' },
  { title: words.nameTh[language], type: 'text' },
  { title: words.nameEn[language], type: 'text' },
  { title: words.letterCode[language], type: 'text' },
  { title: words.state[language], type: 'text' },
  { title: accountsWords.title[language], type: 'integer' },
];

const cellsOf = (office: OfficeView, language: Language): (string | number | null)[] => [
  office.areaCode,
  levelWords[office.level][language],
  office.name.th,
  office.name.en,
  office.letterCode,
  words[office.active ? 'active' : 'closed'][language],
  office.accounts,
];

/** The offices of an area and all below it, within the scope of the account that asks. */
export const officesExport = exportSource({
  kind: 'offices',
  title: words.offices,
  input: OfficeConditions.extend({ area: z.string().max(120).optional() }),
  open: async ({ area, ...asked }, { scope, language, read }) => {
    if (area !== undefined && !isWithin(area, scope)) throw notFound();
    const filter = officeFilterOf(asked, area ?? scope);
    return {
      title: words.offices[language],
      columns: columnsOf(language),
      expected: await read((tx) => countOffices(tx, filter)),
      rows: rowsOfPages(
        PAGE,
        (_last: OfficeView | undefined, offset) =>
          read((tx) => listOffices(tx, filter, { offset, limit: PAGE })),
        (office) => cellsOf(office, language),
      ),
    };
  },
});
