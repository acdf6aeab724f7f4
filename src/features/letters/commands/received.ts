import type { Actor } from '#kernel/actor.ts';
import { notAllowed, notFound } from '#kernel/problem.ts';
import { runCommand } from '#server/commands.ts';
import { FileAnswer, type SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import type * as contract from '../contract/received.ts';
import type { ReceivedEntry, ReceivedView } from '../model/received.ts';
import * as store from '../store/deliveries.ts';
import { outgoingPaper, outgoingRefusals as words } from '../words/outgoing.ts';
import { type Arrival, enter } from './register.ts';

/** A line of the list of received letters. */
export const entryOf = (row: store.ReceivedRow): ReceivedEntry => {
  const { number, datedOn, subject, issuer, urgency } = row.content;
  return { ...row, number, datedOn, subject, issuer, urgency };
};

const viewOf = (row: store.ReceivedRow): ReceivedView => {
  const { secrecy, text, dates, enclosures } = row.content;
  return {
    ...entryOf(row),
    secrecy,
    text,
    dates,
    enclosures: enclosures.map(({ title, copies, file }) => ({ title, copies, file })),
    letterId: row.letterId,
  };
};

/** A letter that was sent to the actor's own office; whoever stands above it reads its own copy. */
export const ownReceived = (row: store.ReceivedRow, actor: Actor): store.ReceivedRow => {
  if (row.officeId !== actor.officeId) throw notAllowed(words.otherOffice);
  return row;
};

/** A letter sent to the office; the first look is noted for its sender. */
export const openReceived = (
  services: Services,
  call: SignedCall<typeof contract.getReceived>,
): Promise<ReceivedView> =>
  services.db.inScope(call.actor.areaPath, async (tx) => {
    ownReceived(await store.getReceived(tx, call.params.id), call.actor);
    await store.markOpened(tx, call.params.id, services.now());
    return viewOf(await store.getReceived(tx, call.params.id));
  });

/** Acknowledges a letter: it is entered into the office's own register. Whoever comes second changes nothing. */
export const acknowledge = (
  services: Services,
  call: SignedCall<typeof contract.acknowledgeLetter>,
): Promise<ReceivedView> =>
  runCommand(services.db, call, async (work) => {
    const { tx, audit } = work;
    const row = ownReceived(await store.lockReceived(tx, call.params.id), call.actor);
    if (row.acknowledgedAt !== null) return viewOf(row);
    const now = services.now();
    const { officeId, areaPath } = row;
    const letter = { id: crypto.randomUUID(), officeId, areaPath };
    const { receivedNo } = await enter(
      services,
      work,
      letter,
      { ...arrivalOf(row, now), despite: true },
      call.actor,
    );
    await store.markAcknowledged(tx, row.id, call.actor.accountId, letter.id, now);
    const subject = { kind: 'letter', id: letter.id, areaPath };
    await audit('letter.acknowledged', subject, { deliveryId: row.id, receivedNo });
    return viewOf(await store.getReceived(tx, row.id));
  });

// The sender's own values hold: it wrote them, nobody has to read them off the paper.
const arrivalOf = ({ content }: store.ReceivedRow, receivedAt: string): Arrival => ({
  text: content.text,
  decisions: {},
  corrections: {
    number: content.number,
    date: content.datedOn,
    subject: content.subject,
    issuer: content.issuer,
    to: [...content.addressees],
  },
  receivedAt,
  file: content.pdf,
});

/** The letter itself (0), or one of its enclosures (from 1). */
export const openReceivedFile = async (
  services: Services,
  call: SignedCall<typeof contract.getReceivedFile>,
): Promise<FileAnswer> => {
  const { id, position } = call.params;
  const { content } = await services.db.inScope(call.actor.areaPath, async (tx) => {
    const row = ownReceived(await store.getReceived(tx, id), call.actor);
    await store.markOpened(tx, id, services.now());
    return row;
  });
  const letter = {
    sha256: content.pdf,
    mediaType: 'application/pdf',
    name: `${outgoingPaper.fileName(content.number)}.pdf`,
  };
  const file = position === 0 ? letter : content.enclosures[position - 1]?.file;
  if (!file) throw notFound();
  return new FileAnswer(
    await services.files.open(file.sha256),
    file.mediaType,
    file.name,
    file.sha256,
  );
};
