import { bangkokDate, bangkokInstant } from '#kernel/bangkok-time.ts';
import { notFound, orThrow } from '#kernel/problem.ts';
import { runCommand, type Work } from '#server/commands.ts';
import type { SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import type * as contract from '../contract/outgoing.ts';
import { officialText } from '../document/letter-sheet.ts';
import type { DownloadView } from '../model/outgoing.ts';
import type { SentContent } from '../model/received.ts';
import { takeOutgoing } from '../rules/outgoing.ts';
import * as deliveries from '../store/deliveries.ts';
import { closeDownload, findDownload } from '../store/downloads.ts';
import { listEnclosures, type StoredEnclosure } from '../store/enclosures.ts';
import * as store from '../store/outgoing.ts';
import { chooseAddressees } from './addressees.ts';
import { factsOf, note, ownLetter, permit, printedLetter } from './outgoing.ts';
import { keepSignedPapers } from './outgoing-sign.ts';

const sentContent = (
  row: store.OutgoingRow,
  enclosures: readonly StoredEnclosure[],
): SentContent => {
  const { content, number, datedOn } = row;
  const { letter, running, pdf } = content;
  if (number === null || datedOn === null || running === null || pdf === null) throw notFound();
  return {
    number,
    numberOffice: letter.number.office,
    circular: letter.number.circular,
    running,
    datedOn,
    kind: letter.kind,
    subject: letter.subject,
    issuer: letter.office[0] ?? '',
    urgency: letter.urgency,
    secrecy: letter.secrecy,
    addressees: [...letter.to],
    text: officialText(printedLetter(row, enclosures)),
    pdf,
    dates: [...content.dates],
    enclosures: enclosures.map(({ title, copies, sha256, file }) => ({
      title,
      copies,
      file: file === null || sha256 === null ? null : { sha256, ...file },
    })),
  };
};

/** What a letter that is sent cancels is cancelled with it. */
const cancelOthers = async (
  work: Work,
  call: SignedCall,
  letterId: string,
  at: string,
): Promise<void> => {
  for (const { relation, id } of await store.listLinks(work.tx, letterId)) {
    if (relation !== 'cancels') continue;
    const other = await store.lockOutgoing(work.tx, id);
    const state = orThrow(takeOutgoing('cancel', await factsOf(work.tx, other), call.actor));
    await store.setState(work.tx, id, state);
    await note(work, call, other, { kind: 'cancelled', at, detail: { by: letterId } });
  }
};

/** Sends a signed letter to offices below or to the one above: each gets the frozen content once, whoever sends it again. */
export const send = async (
  services: Services,
  call: SignedCall<typeof contract.sendOutgoing>,
): Promise<{ id: string }> => {
  const { id } = call.params;
  const { areaPath } = call.actor;
  await services.db.inScope(areaPath, async (tx) =>
    ownLetter(await store.getOutgoing(tx, id), call.actor),
  );
  await keepSignedPapers(services, call, id);
  return runCommand(services.db, call, async (work) => {
    const { tx } = work;
    const now = services.now();
    const { row, state } = await permit(tx, call, id, 'send');
    const offices = await chooseAddressees(tx, areaPath, call.body);
    const content = sentContent(row, await listEnclosures(tx, id));
    const fresh = await deliveries.deliver(tx, id, offices, content, now);
    await store.setState(tx, id, state);
    if (row.state !== 'sent') await cancelOthers(work, call, id, now);
    await note(work, call, row, { kind: 'sent', at: now, detail: { offices: fresh } });
    return { id };
  });
};

/** Reminds the addressees that have not acknowledged; each at most once a day. */
export const remind = (
  services: Services,
  call: SignedCall<typeof contract.remindAddressees>,
): Promise<{ reminded: number; already: number }> =>
  runCommand(services.db, call, async (work) => {
    const row = ownLetter(await store.lockOutgoing(work.tx, call.params.id), call.actor);
    const now = services.now();
    const since = bangkokInstant(bangkokDate(now), '00:00');
    const done = await deliveries.remind(work.tx, row.id, call.actor.accountId, { now, since });
    await note(work, call, row, { kind: 'reminded', at: now, detail: done });
    return done;
  });

/** Closes the page behind the QR code for good. */
export const closeDownloads = (
  services: Services,
  call: SignedCall<typeof contract.closeDownloads>,
): Promise<{ download: DownloadView | null }> =>
  runCommand(services.db, call, async (work) => {
    const row = ownLetter(await store.lockOutgoing(work.tx, call.params.id), call.actor);
    await closeDownload(work.tx, row.id, services.now());
    await note(work, call, row, { kind: 'downloads-closed', at: services.now() });
    return { download: (await findDownload(work.tx, row.id)) ?? null };
  });
