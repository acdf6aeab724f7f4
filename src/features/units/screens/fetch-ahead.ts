import { fetchOneAhead } from '#web/ahead.ts';
import { call } from '#web/api.ts';
import type { Session } from '#web/session.ts';
import { getUnit } from '../contract/units.ts';
import { aheadUnit } from './ahead-name.ts';

/** Keeps the unit of a local authority, with the screens that record, for a time without a network. */
export const fetchUnitAhead = async (
  { account, office }: Session,
  isWanted: () => boolean,
): Promise<void> => {
  if (!isWanted()) return;
  await fetchOneAhead(account.id, aheadUnit(office.id), () =>
    call(getUnit, { params: { id: office.id } }),
  );
  await Promise.all([import('./home.tsx'), import('./unit.tsx'), import('./record.tsx')]);
};
