import { z } from 'zod';
import { contract } from '#kernel/contract.ts';
import { Compilation, CompilationEntry, Pick } from './model.ts';
import { words } from './words.ts';

export const listCompilations = contract({
  name: 'listCompilations',
  method: 'GET',
  path: '/api/compilations',
  summary: words.list,
  access: { reach: 'office' } as const,
  reply: z.object({ compilations: z.array(CompilationEntry) }),
});

export const getCompilation = contract({
  name: 'getCompilation',
  method: 'GET',
  path: '/api/compilations/:id',
  summary: words.open,
  access: { reach: 'scope' } as const,
  params: z.object({ id: z.uuid() }),
  reply: Compilation,
  problems: ['not-compiled'],
});

export const saveCompilation = contract({
  name: 'saveCompilation',
  method: 'PUT',
  path: '/api/compilations/:id',
  summary: words.save,
  access: { reach: 'office', roles: ['compiler', 'recorder'] } as const,
  params: z.object({ id: z.uuid() }),
  body: z.object({
    overview: z.string().max(4000),
    picks: z.array(Pick).max(200),
    formVersionId: z.uuid(),
    /** The version of the draft the browser last saw; 0 when it saw none. */
    baseVersion: z.int().min(0),
  }),
  bodyLimit: 2 * 1024 * 1024,
  reply: z.object({ version: z.int(), updatedAt: z.string() }),
  problems: ['draft-changed', 'hard-closed', 'not-open', 'not-compiled', 'pick'],
});
