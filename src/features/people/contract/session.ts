import { z } from 'zod';
import { contract, Done } from '#kernel/contract.ts';
import { say } from '#kernel/sentence.ts';
import { Password, SecondCode, SessionEntry, SessionView } from '../model.ts';

export const getSession = contract({
  name: 'getSession',
  method: 'GET',
  path: '/api/session',
  summary: say('ใครกำลังใช้งาน', 'Who is signed in'),
  access: { reach: 'account' } as const,
  beforePasswordChange: true,
  beforeSecondFactor: true,
  reply: SessionView,
});

export const signIn = contract({
  name: 'signIn',
  method: 'POST',
  path: '/api/session',
  summary: say('เข้าสู่ระบบ', 'Sign in with username and password'),
  access: { reach: 'everyone' } as const,
  body: z.object({
    username: z.string().max(200),
    password: z.string().max(200),
    /** The second factor, of an account that has one. */
    code: SecondCode.optional(),
  }),
  reply: SessionView,
  problems: ['sign-in-refused', 'code-needed', 'code-wrong', 'too-many-tries'],
});

export const signOut = contract({
  name: 'signOut',
  method: 'DELETE',
  path: '/api/session',
  summary: say('ออกจากระบบ', 'Sign out'),
  access: { reach: 'account' } as const,
  beforePasswordChange: true,
  beforeSecondFactor: true,
  reply: Done,
});

export const changePassword = contract({
  name: 'changePassword',
  method: 'POST',
  path: '/api/session/password',
  summary: say('เปลี่ยนรหัสผ่าน', 'Change one’s own password; ends every other session'),
  access: { reach: 'account' } as const,
  beforePasswordChange: true,
  beforeSecondFactor: true,
  body: z.object({ current: z.string().max(200), next: Password }),
  reply: SessionView,
  problems: ['password-wrong', 'password-weak', 'too-many-tries'],
});

export const listSessions = contract({
  name: 'listSessions',
  method: 'GET',
  path: '/api/sessions',
  summary: say('อุปกรณ์ที่เข้าสู่ระบบอยู่', 'One’s own live sessions'),
  access: { reach: 'account' } as const,
  reply: z.object({ sessions: z.array(SessionEntry) }),
});

export const endSession = contract({
  name: 'endSession',
  method: 'DELETE',
  path: '/api/sessions/:id',
  summary: say('ยุติการเข้าสู่ระบบของอุปกรณ์', 'End one of one’s own sessions'),
  access: { reach: 'account' } as const,
  params: z.object({ id: z.uuid() }),
  reply: Done,
});
