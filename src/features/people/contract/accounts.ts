import { z } from 'zod';
import { contract, Done } from '#kernel/contract.ts';
import { say } from '#kernel/sentence.ts';
import { AccountView, DisplayName, RoleName, RoleNames, Username } from '../model.ts';

const administrator = { reach: 'scope', roles: ['administrator'] } as const;
const Id = z.object({ id: z.uuid() });
const Flag = z.enum(['true', 'false']).transform((text) => text === 'true');

/** A first password is in the answer to the call that made it and nowhere else: null in a repeat. */
const WithPassword = z.object({ account: AccountView, firstPassword: z.string().nullable() });

/** What the list of accounts may be narrowed to. */
export const AccountConditions = z.object({
  q: z.string().trim().max(100).optional(),
  officeId: z.uuid().optional(),
  role: RoleName.optional(),
  active: Flag.optional(),
});
export type AccountConditions = z.infer<typeof AccountConditions>;

export const listAccounts = contract({
  name: 'listAccounts',
  method: 'GET',
  path: '/api/accounts',
  summary: say('บัญชีผู้ใช้ในความดูแล', 'The accounts at one’s own office and below'),
  access: administrator,
  query: AccountConditions.extend({
    page: z.coerce.number().int().min(1).max(10_000).default(1),
  }),
  reply: z.object({ accounts: z.array(AccountView), total: z.int(), pageSize: z.int() }),
});

export const getAccount = contract({
  name: 'getAccount',
  method: 'GET',
  path: '/api/accounts/:id',
  summary: say('ข้อมูลบัญชีผู้ใช้', 'One account'),
  access: administrator,
  params: Id,
  reply: AccountView,
});

export const createAccount = contract({
  name: 'createAccount',
  method: 'POST',
  path: '/api/accounts',
  summary: say(
    'สร้างบัญชีพร้อมรหัสผ่านแรกซึ่งแสดงครั้งเดียว',
    'Create an account; its first password is shown this once',
  ),
  access: administrator,
  body: z.object({ username: Username, name: DisplayName, officeId: z.uuid(), roles: RoleNames }),
  reply: WithPassword,
  problems: ['username-taken', 'unknown-office', 'office-closed'],
});

export const changeAccount = contract({
  name: 'changeAccount',
  method: 'PUT',
  path: '/api/accounts/:id',
  summary: say('แก้ไขชื่อและสิทธิของบัญชี', 'Change the name and the roles of an account'),
  access: administrator,
  params: Id,
  body: z.object({ name: DisplayName, roles: RoleNames }),
  reply: AccountView,
  problems: ['own-account'],
});

export const moveAccount = contract({
  name: 'moveAccount',
  method: 'POST',
  path: '/api/accounts/:id/office',
  summary: say('ย้ายบัญชีไปหน่วยงานอื่น', 'Move an account to another office'),
  access: administrator,
  params: Id,
  body: z.object({ officeId: z.uuid() }),
  reply: AccountView,
  problems: ['own-account', 'same-office', 'unknown-office', 'office-closed'],
});

export const setAccountActive = contract({
  name: 'setAccountActive',
  method: 'POST',
  path: '/api/accounts/:id/active',
  summary: say('ปิดหรือเปิดใช้งานบัญชี', 'Deactivate an account or bring it back'),
  access: administrator,
  params: Id,
  body: z.object({ active: z.boolean() }),
  reply: AccountView,
  problems: ['own-account'],
});

export const resetPassword = contract({
  name: 'resetPassword',
  method: 'POST',
  path: '/api/accounts/:id/password',
  summary: say(
    'ออกรหัสผ่านแรกใหม่ซึ่งแสดงครั้งเดียว',
    'Give a new first password, shown this once; ends all its sessions',
  ),
  access: administrator,
  params: Id,
  reply: WithPassword,
  problems: ['own-password', 'account-closed'],
});

export const unlockAccount = contract({
  name: 'unlockAccount',
  method: 'POST',
  path: '/api/accounts/:id/unlock',
  summary: say('ปลดการพักบัญชี', 'Unlock an account that rests after wrong passwords'),
  access: administrator,
  params: Id,
  reply: AccountView,
});

export const resetSecondFactor = contract({
  name: 'resetSecondFactor',
  method: 'DELETE',
  path: '/api/accounts/:id/second-factor',
  summary: say(
    'ยกเลิกการยืนยันตัวตนสองขั้นตอนของบัญชี',
    'Take the second factor off an account whose authenticator is lost; ends all its sessions',
  ),
  access: administrator,
  params: Id,
  reply: AccountView,
  problems: ['own-second-factor', 'no-second-factor'],
});

export const endAccountSessions = contract({
  name: 'endAccountSessions',
  method: 'DELETE',
  path: '/api/accounts/:id/sessions',
  summary: say('ยุติการเข้าสู่ระบบทุกอุปกรณ์ของบัญชี', 'End every session of an account'),
  access: administrator,
  params: Id,
  reply: Done,
});
