import type { RegisterEntry } from '../model/register.ts';

/** The page of a letter of the register: one that goes out has its draft, paper and addressees there. */
export const letterAddress = ({
  id,
  direction,
}: Pick<RegisterEntry, 'id' | 'direction'>): string =>
  direction === 'outgoing' ? `/outgoing/${id}` : `/letters/${id}`;
