import { z } from 'zod';
import { CivilDate } from '#kernel/civil-date.ts';
import { Direction, RegisterState } from '../model/register.ts';

/** What the list of the register keeps in its address. */
export const RegisterPlace = z.object({
  direction: Direction.or(z.literal('all')).default('all').catch('all'),
  q: z.string().max(200).optional().catch(undefined),
  number: z.string().max(120).optional().catch(undefined),
  issuer: z.string().max(200).optional().catch(undefined),
  state: RegisterState.optional().catch(undefined),
  from: CivilDate.optional().catch(undefined),
  to: CivilDate.optional().catch(undefined),
  before: z.uuid().optional().catch(undefined),
});
export type RegisterPlace = z.infer<typeof RegisterPlace>;
