import { z } from 'zod';
import { contract, Done } from '#kernel/contract.ts';
import { ExportFormat, ExportJob } from './model.ts';
import { words } from './words.ts';

const Id = z.object({ id: z.uuid() });

export const askExport = contract({
  name: 'askExport',
  method: 'POST',
  path: '/api/exports',
  summary: words.ask,
  access: { reach: 'scope' } as const,
  body: z.object({
    kind: z.string().max(60),
    format: ExportFormat,
    language: z.enum(['th', 'en']).default('th'),
    /** The conditions of the list, as its own page has them. */
    input: z.record(z.string().max(60), z.unknown()),
  }),
  reply: ExportJob,
  problems: ['unknown-export', 'export-input', 'too-many-exports'],
});

export const listExports = contract({
  name: 'listExports',
  method: 'GET',
  path: '/api/exports',
  summary: words.list,
  access: { reach: 'account' } as const,
  reply: z.object({ exports: z.array(ExportJob) }),
});

export const cancelExport = contract({
  name: 'cancelExport',
  method: 'POST',
  path: '/api/exports/:id/cancel',
  summary: words.cancel,
  access: { reach: 'account' } as const,
  params: Id,
  reply: Done,
  problems: ['export-ended'],
});

export const downloadExport = contract({
  name: 'downloadExport',
  method: 'GET',
  path: '/api/exports/:id/file',
  summary: words.download,
  access: { reach: 'account' } as const,
  params: Id,
  answersFile: true,
  reply: z.unknown(),
  problems: ['export-not-ready'],
});
