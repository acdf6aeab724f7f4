import { randomBytes } from 'node:crypto';
import QRCode from 'qrcode';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { addDays, partsOf } from '#kernel/civil-date.ts';
import { notFound, orThrow } from '#kernel/problem.ts';
import { runCommand } from '#server/commands.ts';
import type { SignedCall } from '#server/http/route.ts';
import { drawLetterPages, renderLetterPdf } from '#server/pdf/render-letter-pdf.ts';
import type { Services } from '#server/services.ts';
import { hashToken } from '#server/sessions.ts';
import { renderLetterWord } from '#server/word/render-letter-word.ts';
import type * as contract from '../contract/outgoing.ts';
import { sheetOf } from '../document/letter-sheet.ts';
import type { OfficialLetter } from '../document/official-letter.ts';
import { acceptFindings } from '../rules/outgoing.ts';
import { datesOf } from '../rules/outgoing-findings.ts';
import { insertDownload } from '../store/downloads.ts';
import { listEnclosures } from '../store/enclosures.ts';
import { takeNumber } from '../store/number-series.ts';
import * as store from '../store/outgoing.ts';
import { findSignaturePicture } from '../store/signature-pictures.ts';
import { outgoingPaper as words } from '../words/outgoing.ts';
import { picturesOf, readHand } from './hand-pictures.ts';
import { loadWriter } from './letterhead.ts';
import { changedSince, columnsOf, findingsOf, note, permit, printedLetter } from './outgoing.ts';

const TOKEN_BYTES = 16;
const DOWNLOAD_DAYS = 365;
const QR = 'qr';

/** Every letter is rendered after the other's number is given: the counter is held for milliseconds only. */
const freeze = (services: Services, call: SignedCall<typeof contract.signOutgoing>) =>
  runCommand(services.db, call, async (work) => {
    const { tx } = work;
    const now = services.now();
    const { row, state } = await permit(tx, call, call.params.id, 'sign');
    if (row.content.version !== call.body.version) throw changedSince();
    const enclosures = await listEnclosures(tx, row.id);
    const findings = await findingsOf(tx, printedLetter(row, enclosures), now);
    orThrow(acceptFindings(findings, call.body.reason));
    const { emblem } = await loadWriter(tx, row.officeId);
    const hand = call.body.withPicture
      ? await findSignaturePicture(tx, call.actor.accountId)
      : undefined;
    if (hand) await readHand(services, call.actor.accountId, hand.picture);
    const { letter } = row.content;
    const { name } = call.session.account;
    const signer = { ...letter.signer, name };
    const today = bangkokDate(now);
    const series = letter.number.circular ? 'circular' : 'plain';
    const running = String(await takeNumber(tx, row, series, partsOf(today).year));
    const signature = {
      name,
      position: signer.position.join(' '),
      accountId: call.actor.accountId,
      at: now,
    };
    const content = {
      ...row.content,
      letter: { ...letter, signer },
      running,
      signature,
      emblem,
      hand: hand?.picture,
    };
    const printed = printedLetter({ content, datedOn: today }, enclosures);
    const dates = datesOf(printed);
    await store.saveOutgoing(tx, row.id, { ...content, dates }, columnsOf(printed, state));
    const detail = {
      number: columnsOf(printed, state).number,
      name,
      position: signature.position,
      withPicture: hand !== undefined,
      findings: findings.map(({ code }) => code),
      ...(call.body.reason === undefined ? {} : { reason: call.body.reason }),
    };
    await note(work, call, row, { kind: 'signed', at: now, detail });
    return { id: row.id };
  });

type Rendered = { readonly pdf: string; readonly word: string; readonly pages: string };

const render = async (
  services: Services,
  letter: OfficialLetter,
  qr: Uint8Array | undefined,
  kept: (sha256: string) => Promise<Uint8Array>,
): Promise<Rendered> => {
  const sheet = sheetOf(letter, letter.date ?? bangkokDate(services.now()));
  const picture = async (ref: string): Promise<Uint8Array> => {
    if (ref !== QR) return kept(ref);
    if (qr === undefined) throw notFound();
    return qr;
  };
  const pdf = await services.files.put(await renderLetterPdf(sheet, { picture }));
  const word = await services.files.put(await renderLetterWord(sheet, { picture }));
  const svg = await drawLetterPages(sheet, { picture, isWanted: () => true });
  const pages = await services.files.put(Buffer.from(svg ?? ''));
  return { pdf: pdf.sha256, word: word.sha256, pages: pages.sha256 };
};

/**
 * Makes the papers of a signed letter and keeps them by their SHA-256, once: a letter whose server stopped
 * between its signature and its papers gets them when it is next asked for. The QR code leads to the
 * enclosures' page; its token is kept nowhere but in the code.
 */
export const keepSignedPapers = async (
  services: Services,
  call: SignedCall,
  id: string,
): Promise<void> => {
  const scope = call.actor.areaPath;
  const { row, enclosures } = await services.db.inScope(scope, async (tx) => ({
    row: await store.getOutgoing(tx, id),
    enclosures: await listEnclosures(tx, id),
  }));
  if (row.content.pdf !== null || row.content.signature === null) return;
  const token = enclosures.some(({ file }) => file !== null)
    ? randomBytes(TOKEN_BYTES).toString('base64url')
    : undefined;
  const { protocol, host } = call.request;
  const qr = token && (await QRCode.toBuffer(`${protocol}://${host}/d/${token}`, { scale: 8 }));
  const pictures = qr ? [{ fileRef: QR, caption: words.qr }] : [];
  const letter = printedLetter(row, enclosures, row.content.emblem, pictures);
  const papers = await render(services, letter, qr || undefined, picturesOf(services, row.content));
  const expiresAt = `${addDays(bangkokDate(services.now()), DOWNLOAD_DAYS)}T16:59:59.000Z`;
  await services.db.inScope(scope, async (tx) => {
    if (!(await store.keepPapers(tx, id, papers))) return;
    if (token) await insertDownload(tx, row, hashToken(token), expiresAt);
    const event = { kind: 'kept', at: services.now(), by: call.actor, detail: papers };
    await store.addEvent(tx, row, event);
  });
};

/** Signs a letter with the caller's own account (งานสารบรรณ ฉบับที่ 4 พ.ศ. 2564): number, date, frozen papers. */
export const sign = async (
  services: Services,
  call: SignedCall<typeof contract.signOutgoing>,
): Promise<{ id: string }> => {
  const done = await freeze(services, call);
  await keepSignedPapers(services, call, done.id);
  return done;
};
