import { setTimeout as sleep } from 'node:timers/promises';
import type { Chance } from './chance.ts';

/** What one phone has been through. */
export type Tale = { attempts: number; resent: number; cut: number };

/** A phone before its server. */
export type Phone = {
  readonly url: string;
  readonly chance: Chance;
  readonly tale: Tale;
  /** Given up when the server refuses for good, which it never may here. */
  readonly giveUpAt: number;
};

/** One request as a phone makes it. */
export type Request = {
  readonly method: string;
  readonly path: string;
  readonly token: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
};

const CUT_OFF = 0.05;
const mayPass = (status: number): boolean => status >= 500 || [409, 423, 429].includes(status);

const send = async ({ url, chance, tale }: Phone, one: Request): Promise<Response> => {
  tale.attempts += 1;
  const cut = chance() < CUT_OFF;
  if (cut) tale.cut += 1;
  return fetch(`${url}${one.path}`, {
    method: one.method,
    headers: { cookie: `amphoe_session=${one.token}`, ...one.headers },
    ...(one.body === undefined ? {} : { body: one.body }),
    signal: AbortSignal.timeout(cut ? Math.ceil(chance() * 60) : 60_000),
  });
};

/** Sends once; undefined where there was no answer, or one that a further try may mend. */
export const tryOnce = async (phone: Phone, request: Request): Promise<Response | undefined> => {
  const answer = await send(phone, request).catch(() => undefined);
  if (answer?.ok) return answer;
  if (answer && !mayPass(answer.status))
    throw new Error(`${request.path}: ${answer.status} ${await answer.text()}`);
  return undefined;
};

/** Waits before a further try; throws where the server has been silent for too long. */
export const waitAgain = async ({ chance, giveUpAt }: Phone, path: string): Promise<void> => {
  if (Date.now() > giveUpAt) throw new Error(`${path}: never answered`);
  await sleep(50 + chance() * 250);
};

/** Sends until the server has answered 200; whatever goes wrong on the way is tried again with the same id. */
export const untilDone = async (phone: Phone, request: Request): Promise<unknown> => {
  for (;;) {
    const answer = await tryOnce(phone, request);
    const body = await answer?.json().catch(() => undefined);
    if (body !== undefined) return body;
    await waitAgain(phone, request.path);
  }
};
