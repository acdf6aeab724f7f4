import { z } from 'zod';
import { contract, Done } from '#kernel/contract.ts';
import { say } from '#kernel/sentence.ts';
import { FiscalYearEnd, PackLetter } from '../model/pack.ts';
import { PortfolioPage } from '../model/portfolio.ts';
import { Note, Title } from '../model/requirement.ts';
import { EDITORS } from '../rules/ownership.ts';

const editor = { reach: 'scope', roles: EDITORS, levels: ['department', 'province'] } as const;

export const getPortfolio = contract({
  name: 'getPortfolio',
  method: 'GET',
  path: '/api/portfolio',
  summary: say(
    'โครงการของปีงบประมาณ พร้อมกำหนดส่งและผล',
    'The programmes of a fiscal year with their parts, letters, forms, due times and results',
  ),
  access: { reach: 'shared' } as const,
  query: z.object({ fiscalYear: z.coerce.number().pipe(FiscalYearEnd) }),
  reply: PortfolioPage,
});

export const listLetters = contract({
  name: 'listLetters',
  method: 'GET',
  path: '/api/letters',
  summary: say('หนังสือต้นเรื่อง', 'The source letters'),
  access: { reach: 'shared' } as const,
  reply: z.object({ letters: z.array(PackLetter) }),
});

export const copyYear = contract({
  name: 'copyYear',
  method: 'POST',
  path: '/api/portfolio/copies',
  summary: say('คัดลอกโครงการไปยังปีงบประมาณถัดไป', 'Copy a year’s programmes forward'),
  access: editor,
  body: z.object({
    from: FiscalYearEnd,
    to: FiscalYearEnd,
    /** Only these programmes, without their portfolios; left out, the whole year. */
    programmeIds: z.array(z.uuid()).min(1).max(200).optional(),
  }),
  reply: z.object({ portfolios: z.int(), programmes: z.int(), requirements: z.int() }),
  problems: ['copy-backward'],
});

export const changePart = contract({
  name: 'changePart',
  method: 'PUT',
  path: '/api/portfolio/parts/:id',
  summary: say('แก้ไขส่วนของโครงการประจำปี', 'Change a part of a portfolio'),
  access: editor,
  params: z.object({ id: z.uuid() }),
  body: z.object({ title: Title, note: Note, verified: z.boolean() }),
  reply: Done,
  problems: ['not-owner', 'not-editor'],
});
