import { z } from 'zod';
import { contract, Done } from '#kernel/contract.ts';
import { PlaceImport } from './model.ts';
import { summaries } from './words.ts';

const administrator = { reach: 'account', roles: ['administrator'] } as const;
const Language = z.enum(['th', 'en']).default('th');
const Id = z.object({ id: z.uuid() });

/** Bytes that a file of places may have. */
export const MOST_IMPORT_BYTES = 20_000_000;

export const getImportTemplate = contract({
  name: 'getImportTemplate',
  method: 'GET',
  path: '/api/imports/template',
  summary: summaries.template,
  access: administrator,
  query: z.object({ language: Language }),
  answersFile: true,
  reply: z.unknown(),
});

export const sendImport = contract({
  name: 'sendImport',
  method: 'PUT',
  path: '/api/imports/:id',
  summary: summaries.send,
  access: administrator,
  params: Id,
  query: z.object({ name: z.string().trim().min(1).max(200), language: Language }),
  takesFile: true,
  bodyLimit: MOST_IMPORT_BYTES,
  reply: PlaceImport,
  problems: ['too-many-imports', 'file-missing'],
});

export const listImports = contract({
  name: 'listImports',
  method: 'GET',
  path: '/api/imports',
  summary: summaries.list,
  access: administrator,
  reply: z.object({ imports: z.array(PlaceImport) }),
});

export const runImport = contract({
  name: 'runImport',
  method: 'POST',
  path: '/api/imports/:id/run',
  summary: summaries.run,
  access: administrator,
  params: Id,
  reply: PlaceImport,
  problems: ['not-checked'],
});

export const giveUpImport = contract({
  name: 'giveUpImport',
  method: 'DELETE',
  path: '/api/imports/:id',
  summary: summaries.giveUp,
  access: administrator,
  params: Id,
  reply: Done,
  problems: ['import-at-work'],
});

export const getImportReport = contract({
  name: 'getImportReport',
  method: 'GET',
  path: '/api/imports/:id/report',
  summary: summaries.report,
  access: administrator,
  params: Id,
  answersFile: true,
  reply: z.unknown(),
  problems: ['no-report'],
});
