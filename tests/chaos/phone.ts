import { randomUUID } from 'node:crypto';
import type { Owed } from '../../bench/support/districts.ts';
import { makePhoto } from './photo.ts';
import { sendInPieces } from './pieces.ts';
import { type Phone, untilDone } from './wire.ts';

/** What a phone holds once it may forget a report: the receipt, and what it was given for. */
export type Held = {
  readonly reportId: string;
  readonly key: string;
  readonly receiptNo: number;
  readonly photoId: string;
  readonly sha256: string;
};

const ASKED_AGAIN = 0.05;
const IN_PIECES = 0.5;

// As a phone does it (in pieces, then attached by its id), or in one go as an office's computer may.
const sendPhoto = async (phone: Phone, owed: Owed, id: string, bytes: Buffer): Promise<void> => {
  const inPieces = phone.chance() < IN_PIECES;
  if (inPieces) await sendInPieces(phone, { id, token: owed.token, bytes });
  const type = { 'content-type': 'application/octet-stream' };
  await untilDone(phone, {
    method: 'PUT',
    path: `/api/attachments/${id}?reportId=${owed.id}&kind=photo&name=photo.jpg`,
    token: owed.token,
    headers: { 'idempotency-key': id, ...(inPieces ? {} : type) },
    ...(inPieces ? {} : { body: new Uint8Array(bytes) }),
  });
};

const receiptIn = (body: unknown): number => {
  const { receiptNo } = body as { receiptNo?: unknown };
  if (typeof receiptNo !== 'number') throw new Error(`no receipt: ${JSON.stringify(body)}`);
  return receiptNo;
};

/** Reports with one photo until the receipt is there; now and then asks for it again, twice at once. */
export const report = async (phone: Phone, owed: Owed): Promise<Held> => {
  const { bytes, sha256 } = await makePhoto(phone.chance);
  const photoId = randomUUID();
  const key = randomUUID();
  await sendPhoto(phone, owed, photoId, bytes);
  const answers = { participants: Math.floor(phone.chance() * 500), photos: [{ fileId: photoId }] };
  const submission = {
    method: 'POST',
    path: `/api/reports/${owed.id}/submit`,
    token: owed.token,
    headers: { 'idempotency-key': key, 'content-type': 'application/json' },
    body: JSON.stringify({ answers, nil: false, formVersionId: owed.formVersionId }),
  };
  const receiptNo = receiptIn(await untilDone(phone, submission));
  if (phone.chance() < ASKED_AGAIN) {
    phone.tale.resent += 2;
    const again = await Promise.all([untilDone(phone, submission), untilDone(phone, submission)]);
    for (const one of again)
      if (receiptIn(one) !== receiptNo) throw new Error(`another receipt for ${owed.id}`);
  }
  return { reportId: owed.id, key, receiptNo, photoId, sha256 };
};
