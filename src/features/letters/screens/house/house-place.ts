import { z } from 'zod';
import { CivilDate } from '#kernel/civil-date.ts';
import { AtWorkState, Direction, RegisterState } from '../../model/register.ts';

/** The tabs of the place of letters. */
export const HouseTab = z.enum(['waiting', 'register', 'outgoing']);
export type HouseTab = z.infer<typeof HouseTab>;

/** What the place of letters keeps in its address: the tab, and what its list is narrowed by. */
export const HousePlace = z.object({
  tab: HouseTab.optional().catch(undefined),
  direction: Direction.optional().catch(undefined),
  q: z.string().max(200).optional().catch(undefined),
  number: z.string().max(120).optional().catch(undefined),
  issuer: z.string().max(200).optional().catch(undefined),
  state: RegisterState.optional().catch(undefined),
  from: CivilDate.optional().catch(undefined),
  to: CivilDate.optional().catch(undefined),
});
export type HousePlace = z.infer<typeof HousePlace>;

/** A tab of the place, and how to narrow its list. */
export type TabProps = {
  readonly place: HousePlace;
  readonly onChange: (change: Partial<HousePlace>) => void;
};

/** What the register is asked for. */
export const registerConditions = ({ tab: _tab, ...conditions }: HousePlace) => conditions;

/** What the list of outgoing letters at work is asked for. */
export const atWorkConditions = ({ q, state }: HousePlace) => {
  const known = AtWorkState.safeParse(state);
  return { ...(q && { q }), ...(known.success && { state: known.data }) };
};
