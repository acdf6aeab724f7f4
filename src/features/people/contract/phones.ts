import { z } from 'zod';
import { contract, Done } from '#kernel/contract.ts';
import { say } from '#kernel/sentence.ts';
import { DeviceEntry } from '../model.ts';

const administrator = { reach: 'scope', roles: ['administrator'] } as const;
const Id = z.object({ id: z.uuid() });

/** Accounts whose codes fit on one print. */
export const MOST_CODES = 1000;

export const printCodes = contract({
  name: 'printCodes',
  method: 'POST',
  path: '/api/accounts/codes',
  summary: say(
    'พิมพ์แผ่นรหัส QR ของหมู่บ้านและตำบลในพื้นที่ แทนรหัสเดิมที่ยังไม่ได้ใช้',
    'A sheet of QR codes for the villages and subdistricts of an area; unused older codes end',
  ),
  access: administrator,
  body: z.object({
    area: z
      .string()
      .max(60)
      .regex(/^\/(\w+\/)*$/),
    /** Also for accounts that have a phone. */
    all: z.boolean(),
  }),
  answersFile: true,
  reply: z.unknown(),
  problems: ['no-accounts', 'too-many-accounts', 'sheet-gone'],
});

export const printCode = contract({
  name: 'printCode',
  method: 'POST',
  path: '/api/accounts/:id/code',
  summary: say(
    'พิมพ์รหัส QR ของบัญชีเดียว แทนรหัสเดิมที่ยังไม่ได้ใช้',
    'The QR code of one account; an unused older code ends',
  ),
  access: administrator,
  params: Id,
  answersFile: true,
  reply: z.unknown(),
  problems: ['code-closed', 'sheet-gone'],
});

export const revokeCode = contract({
  name: 'revokeCode',
  method: 'DELETE',
  path: '/api/accounts/:id/code',
  summary: say('ยกเลิกรหัส QR ที่ยังไม่ได้ใช้', 'Take back the unused QR code of an account'),
  access: administrator,
  params: Id,
  reply: Done,
  problems: ['no-code'],
});

export const listAccountDevices = contract({
  name: 'listAccountDevices',
  method: 'GET',
  path: '/api/accounts/:id/devices',
  summary: say('โทรศัพท์ของบัญชี', 'The phones of an account'),
  access: administrator,
  params: Id,
  reply: z.object({ devices: z.array(DeviceEntry) }),
});

export const cutOffAccountDevice = contract({
  name: 'cutOffAccountDevice',
  method: 'DELETE',
  path: '/api/accounts/:id/devices/:deviceId',
  summary: say(
    'ตัดโทรศัพท์ของบัญชีออกจากระบบทันที',
    'Cut off a phone of an account: its sessions end at once',
  ),
  access: administrator,
  params: Id.extend({ deviceId: z.uuid() }),
  reply: Done,
});
