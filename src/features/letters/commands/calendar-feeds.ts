import { randomBytes } from 'node:crypto';
import type { Done } from '#kernel/contract.ts';
import { notFound } from '#kernel/problem.ts';
import { runCommand } from '#server/commands.ts';
import type { SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import { hashToken } from '#server/sessions.ts';
import type { CalendarFeed } from '../contract/calendar.ts';
import { endFeed as endInStore, listFeeds, replaceFeed } from '../store/calendar-feeds.ts';

const TOKEN_BYTES = 16;

/**
 * Makes the caller's private calendar address and shows it once; the earlier one ends. The token never
 * reaches the receipt, so a repeat of the call gets the address without it.
 */
export const makeFeed = async (
  services: Services,
  call: SignedCall,
): Promise<{ feed: CalendarFeed; path: string | null }> => {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const tokenHash = hashToken(token);
  const made = await runCommand(services.db, call, async ({ tx, audit }) => {
    const { accountId, officeId, areaPath } = call.actor;
    const id = tokenHash.toString('hex');
    await replaceFeed(tx, { tokenHash, accountId, officeId, areaPath, now: services.now() });
    await audit('calendar-feed.made', { kind: 'calendar-feed', id, areaPath });
    const feed = (await listFeeds(tx, officeId)).find((one) => one.id === id);
    if (!feed) throw notFound();
    return { feed };
  });
  const isFresh = made.feed.id === tokenHash.toString('hex');
  return { ...made, path: isFresh ? `/calendar/${token}.ics` : null };
};

/** Ends a private calendar address of the caller's office. */
export const endFeed = (
  services: Services,
  call: SignedCall & { readonly params: { readonly id: string } },
): Promise<Done> =>
  runCommand(services.db, call, async ({ tx, audit }) => {
    const { officeId, areaPath } = call.actor;
    const { id } = call.params;
    if (!(await endInStore(tx, officeId, id, services.now()))) throw notFound();
    await audit('calendar-feed.ended', { kind: 'calendar-feed', id, areaPath });
    return {};
  });
