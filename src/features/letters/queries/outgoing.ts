import type { Tx } from '#server/db.ts';
import type { SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import { factsOf, findingsOf, ownLetter, printedLetter } from '../commands/outgoing.ts';
import type { OutgoingView } from '../model/outgoing.ts';
import { openActions } from '../rules/outgoing.ts';
import { listDeliveries } from '../store/deliveries.ts';
import { findDownload } from '../store/downloads.ts';
import { listEnclosures } from '../store/enclosures.ts';
import { getOutgoing, listEvents, listLinks } from '../store/outgoing.ts';

const viewIn = async (
  tx: Tx,
  { actor }: Pick<SignedCall, 'actor'>,
  id: string,
  now: string,
): Promise<OutgoingView> => {
  const row = ownLetter(await getOutgoing(tx, id), actor);
  const { letter, version, signature, pdf, dates } = row.content;
  const enclosures = await listEnclosures(tx, id);
  return {
    id,
    state: row.state,
    version,
    letter,
    number: row.number,
    datedOn: row.datedOn,
    enclosures,
    findings: await findingsOf(tx, printedLetter(row, enclosures), now),
    actions: openActions(await factsOf(tx, row), actor),
    events: await listEvents(tx, id),
    signature,
    deliveries: await listDeliveries(tx, id),
    download: (await findDownload(tx, id)) ?? null,
    links: await listLinks(tx, id),
    pdf,
    dates: [...dates],
  };
};

/** An outgoing letter of the caller's office, with what the caller may do now. */
export const viewOutgoing = (
  services: Services,
  call: Pick<SignedCall, 'actor'>,
  id: string,
): Promise<OutgoingView> =>
  services.db.inScope(call.actor.areaPath, (tx) => viewIn(tx, call, id, services.now()));
