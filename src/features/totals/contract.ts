import { z } from 'zod';
import { AreaAsked } from '#features/completeness/contract.ts';
import { contract } from '#kernel/contract.ts';
import { say } from '#kernel/sentence.ts';
import { Stage, Totals } from './model.ts';

export const getTotals = contract({
  name: 'getTotals',
  method: 'GET',
  path: '/api/totals',
  summary: say(
    'ยอดรวมตามหน่วยงานและงวด',
    'One figure of a requirement: the areas directly below the asked one × its periods',
  ),
  access: { reach: 'scope' } as const,
  query: z.object({
    requirementId: z.uuid(),
    area: AreaAsked.optional(),
    /** A column of the form; its first one unless told. */
    field: z.string().max(200).optional(),
    stage: Stage.default('received'),
  }),
  reply: Totals,
});
