import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import * as contract from '#features/people/contract/phones.ts';
import { textOfFile } from '#server/text-of-files/text-of-file.ts';
import { openTestApi, type TestApi } from './api.ts';
import { accountId } from './nation.ts';
import { type Owner, openOwner } from './owner.ts';

/** A phone that keeps its cookies between calls. */
export type Phone = {
  call(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    body?: object,
    key?: string,
  ): Promise<{ status: number; body: Record<string, unknown> }>;
  /** What it holds, by name. */
  readonly cookies: Map<string, string>;
};

/** A phone before a server; `agent` is what it says of itself. */
export const takePhone = (
  app: FastifyInstance,
  agent = 'Mozilla/5.0 (Linux; Android 14) Chrome/140 Mobile',
): Phone => {
  const cookies = new Map<string, string>();
  return {
    cookies,
    call: async (method, url, body, key = randomUUID()) => {
      const answer = await app.inject({
        method,
        url,
        headers: { 'user-agent': agent, ...(method === 'GET' ? {} : { 'idempotency-key': key }) },
        cookies: Object.fromEntries(cookies),
        ...(body === undefined ? {} : { payload: body }),
      });
      for (const { name, value } of answer.cookies)
        if (value === '') cookies.delete(name);
        else cookies.set(name, value);
      const isJson = String(answer.headers['content-type']).includes('json');
      return { status: answer.statusCode, body: isJson ? answer.json() : {} };
    },
  };
};

const CODE = /[a-z2-9]{4}(?:-[a-z2-9]{4}){6}/g;

/** The codes that stand on a printed sheet, as somebody without a camera reads them. */
export const codesOn = async (sheet: Uint8Array): Promise<string[]> => {
  const read = await textOfFile(sheet);
  return JSON.stringify(read).replace(/\\n/g, ' ').match(CODE) ?? [];
};

/** The district that prints, and the account of the subdistrict that opens. */
export const DISTRICT = 'administrator.4905';
export const VILLAGE = 'recorder.490502';
/** A PIN that the rule takes. */
export const PIN = '830174';

/** A server before which phones are opened. */
export type PhoneStage = {
  readonly api: TestApi;
  readonly owner: Owner;
  /** Cuts every phone off and forgets wrong PINs. */
  begin(): Promise<void>;
  printFor(username?: string, by?: string): Promise<string>;
  /** A phone that a new code has opened. */
  openNew(): Promise<Phone>;
  close(): Promise<void>;
};

/** Opens a phone by a code. */
export const open = (phone: Phone, code: string, pin = PIN, key?: string) =>
  phone.call('POST', '/api/devices', { code, pin }, key);

/** Enters a PIN on a phone. */
export const enter = (phone: Phone, pin: string) =>
  phone.call('POST', '/api/devices/this', { pin });

/** Whether a phone has a live session. */
export const isIn = async (phone: Phone): Promise<boolean> =>
  (await phone.call('GET', '/api/session')).status === 200;

const print = async (api: TestApi, username: string, by: string): Promise<string> => {
  const call = await api.as(by);
  const came = await call(contract.printCode, { params: { id: accountId(username) } });
  const [code] = came.status === 200 ? await codesOn(came.reply as Uint8Array) : [];
  if (code === undefined) throw new Error(`no code for ${username}: ${came.status}`);
  return code;
};

/** Opens a server with the small nation, and phones before it. */
export const openPhoneStage = async (): Promise<PhoneStage> => {
  const api = await openTestApi();
  const owner = openOwner(api.url);
  const printFor = (username = VILLAGE, by = DISTRICT) => print(api, username, by);
  return {
    api,
    owner,
    printFor,
    begin: async () => {
      api.setNow(new Date().toISOString());
      await owner.query(
        'update accounts set failed_pins = 0, pins_rest_until = null, active = true',
      );
      await owner.query('update devices set cut_off_at = now() where cut_off_at is null');
    },
    openNew: async () => {
      const phone = takePhone(api.app);
      const { status } = await open(phone, await printFor());
      if (status !== 200) throw new Error(`the phone was not opened: ${status}`);
      return phone;
    },
    close: async () => {
      await owner.end();
      await api.close();
    },
  };
};
