import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Owed } from '../../bench/support/districts.ts';
import type { Chance } from './chance.ts';
import { makePhoto } from './photo.ts';

/** What a phone holds once it may forget a report: the receipt, and what it was given for. */
export type Held = {
  readonly reportId: string;
  readonly key: string;
  readonly receiptNo: number;
  readonly photoId: string;
  readonly sha256: string;
};

/** What one phone has been through. */
export type Tale = { attempts: number; resent: number; cut: number };

type Phone = {
  readonly url: string;
  readonly chance: Chance;
  readonly tale: Tale;
  /** Given up when the server refuses for good, which it never may here. */
  readonly giveUpAt: number;
};

type Request = {
  readonly method: string;
  readonly path: string;
  readonly token: string;
  readonly key: string;
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
};

const CUT_OFF = 0.05;
const ASKED_AGAIN = 0.05;

const send = async ({ url, chance, tale }: Phone, one: Request): Promise<Response> => {
  tale.attempts += 1;
  const cut = chance() < CUT_OFF;
  if (cut) tale.cut += 1;
  return fetch(`${url}${one.path}`, {
    method: one.method,
    headers: {
      cookie: `amphoe_session=${one.token}`,
      'idempotency-key': one.key,
      'content-type': one.type,
    },
    body: one.body,
    signal: AbortSignal.timeout(cut ? Math.ceil(chance() * 60) : 60_000),
  });
};

const mayPass = (status: number): boolean => status >= 500 || status === 429 || status === 409;

/** Sends until the server has answered 200; whatever goes wrong on the way is tried again with the same id. */
const untilDone = async (phone: Phone, request: Request): Promise<unknown> => {
  for (;;) {
    const answer = await send(phone, request).catch(() => undefined);
    const body = answer?.ok ? await answer.json().catch(() => undefined) : undefined;
    if (body !== undefined) return body;
    if (answer && !answer.ok && !mayPass(answer.status))
      throw new Error(`${request.path}: ${answer.status} ${await answer.text()}`);
    if (Date.now() > phone.giveUpAt) throw new Error(`${request.path}: never answered`);
    await sleep(50 + phone.chance() * 250);
  }
};

const sendPhoto = (phone: Phone, owed: Owed, id: string, bytes: Buffer): Promise<unknown> =>
  untilDone(phone, {
    method: 'PUT',
    path: `/api/attachments/${id}?reportId=${owed.id}&kind=photo&name=photo.jpg`,
    token: owed.token,
    key: id,
    type: 'application/octet-stream',
    body: new Uint8Array(bytes),
  });

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
    key,
    type: 'application/json',
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
