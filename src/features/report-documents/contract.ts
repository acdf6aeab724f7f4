import { z } from 'zod';
import { contract } from '#kernel/contract.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { words } from './words.ts';

const Asked = z.object({
  /** What was sent last, or the draft of the caller's own office. */
  of: z.enum(['sent', 'draft']).default('sent'),
  language: z.enum(['th', 'en']).default('th'),
});

const fileOf = <const Name extends string>(name: Name, ending: string, summary: Sentence) =>
  contract({
    name,
    method: 'GET',
    path: `/api/reports/:id/${ending}`,
    summary,
    access: { reach: 'scope' } as const,
    params: z.object({ id: z.uuid() }),
    query: Asked,
    answersFile: true,
    reply: z.unknown(),
    problems: ['not-sent'],
  });

export const getReportPdf = fileOf('getReportPdf', 'pdf', words.pdf);
export const getReportDocx = fileOf('getReportDocx', 'docx', words.docx);
export const getReportXlsx = fileOf('getReportXlsx', 'xlsx', words.xlsx);
