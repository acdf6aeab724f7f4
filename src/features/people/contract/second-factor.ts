import { z } from 'zod';
import { contract, Done } from '#kernel/contract.ts';
import { say } from '#kernel/sentence.ts';
import { SecondCode, SecondFactorView } from '../model.ts';

const account = { reach: 'account' } as const;
const TypedPassword = z.string().max(200);

/** Recovery codes are in the answer to the call that made them and nowhere else: null in a repeat. */
const RecoveryCodes = z.object({ recoveryCodes: z.array(z.string()).nullable() });

export const getSecondFactor = contract({
  name: 'getSecondFactor',
  method: 'GET',
  path: '/api/session/second-factor',
  summary: say('การยืนยันตัวตนสองขั้นตอนของตน', 'One’s own second factor'),
  access: account,
  beforeSecondFactor: true,
  reply: SecondFactorView,
});

export const beginSecondFactor = contract({
  name: 'beginSecondFactor',
  method: 'POST',
  path: '/api/session/second-factor',
  summary: say(
    'เริ่มตั้งค่าการยืนยันตัวตนสองขั้นตอน',
    'Begin a second factor: a new key for the authenticator; an earlier one not yet confirmed ends',
  ),
  access: account,
  beforeSecondFactor: true,
  body: z.object({ password: TypedPassword }),
  reply: z.object({ key: z.string(), link: z.string() }),
  problems: ['password-wrong', 'second-factor-on', 'too-many-tries'],
});

export const confirmSecondFactor = contract({
  name: 'confirmSecondFactor',
  method: 'POST',
  path: '/api/session/second-factor/confirm',
  summary: say(
    'ยืนยันรหัสแรกและรับรหัสสำรองซึ่งแสดงครั้งเดียว',
    'Put the second factor in force by its first code; the recovery codes are shown this once',
  ),
  access: account,
  beforeSecondFactor: true,
  body: z.object({ code: SecondCode }),
  reply: RecoveryCodes,
  problems: ['code-wrong', 'second-factor-unbegun', 'too-many-tries'],
});

export const renewRecoveryCodes = contract({
  name: 'renewRecoveryCodes',
  method: 'POST',
  path: '/api/session/second-factor/recovery-codes',
  summary: say(
    'ออกรหัสสำรองชุดใหม่ซึ่งแสดงครั้งเดียว',
    'Give ten new recovery codes, shown this once; the former ones end',
  ),
  access: account,
  body: z.object({ code: SecondCode }),
  reply: RecoveryCodes,
  problems: ['code-wrong', 'second-factor-unbegun', 'too-many-tries'],
});

export const removeSecondFactor = contract({
  name: 'removeSecondFactor',
  method: 'POST',
  path: '/api/session/second-factor/off',
  summary: say('ปิดการยืนยันตัวตนสองขั้นตอนของตน', 'Turn one’s own second factor off'),
  access: account,
  body: z.object({ password: TypedPassword, code: SecondCode }),
  reply: Done,
  problems: [
    'password-wrong',
    'code-wrong',
    'second-factor-unbegun',
    'second-factor-required',
    'too-many-tries',
  ],
});
