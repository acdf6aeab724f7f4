import { fetchMonthsAhead } from '#features/activities/screens/fetch-ahead.ts';
import { fetchReportsAhead } from '#features/reports/screens/fetch-ahead.ts';
import { fetchUnitAhead } from '#features/units/screens/fetch-ahead.ts';
import { isMeantFor, type Session } from '#web/session.ts';

/**
 * Keeps what a person writes for a time without a network: the reports that wait, the plan of the month of a
 * village or subdistrict, the unit of a local authority. Stops where the server does not answer.
 */
export const fetchAhead = async (
  session: Session,
  reportIds: readonly string[],
  isWanted: () => boolean,
): Promise<void> => {
  const { account } = session;
  if (isMeantFor(session, { roles: ['recorder', 'compiler'] }))
    await fetchReportsAhead(account.id, reportIds, isWanted);
  if (isMeantFor(session, { roles: ['recorder'], levels: ['village', 'subdistrict'] }))
    await fetchMonthsAhead(session, isWanted);
  if (isMeantFor(session, { roles: ['recorder', 'reviewer'], levels: ['local-authority'] }))
    await fetchUnitAhead(session, isWanted);
};
