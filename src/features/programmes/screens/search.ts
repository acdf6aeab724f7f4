import { bangkokDate } from '#kernel/bangkok-time.ts';
import { gregorianYear } from '#kernel/buddhist-era.ts';
import { fiscalYearOf } from '#kernel/fiscal-year.ts';
import { call } from '#web/api.ts';
import type { SearchSource } from '#web/registry.ts';
import { getPortfolio } from '../contract/portfolio.ts';
import type { ProgrammeView } from '../model/portfolio.ts';
import { screenWords } from '../words/screen.ts';
import { programmesOf } from './find.ts';

const holds = ({ title }: ProgrammeView, words: string): boolean =>
  `${title.th} ${title.en}`.toLowerCase().includes(words);

/** The programmes of the running fiscal year for the search palette. */
export const programmeSource: SearchSource = {
  name: screenWords.portfolio,
  find: async (words, signal) => {
    const today = bangkokDate(new Date().toISOString());
    const fiscalYear = gregorianYear(fiscalYearOf(today));
    const page = await call(getPortfolio, { query: { fiscalYear } }, signal);
    return programmesOf(page)
      .filter((programme) => holds(programme, words))
      .map(({ id, title, mayEdit }) => ({
        title,
        to: mayEdit ? `/portfolio/${fiscalYear}/programmes/${id}` : '/portfolio',
      }));
  },
};
