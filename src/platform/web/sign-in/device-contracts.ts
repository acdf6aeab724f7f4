import { z } from 'zod';
import { contract } from '#kernel/contract.ts';
import { say } from '#kernel/sentence.ts';
import { SessionReply, Words } from '../session.ts';

// Apart from the session, so that whoever is signed in need not load them.
export const getThisDevice = contract({
  name: 'getThisDevice',
  method: 'GET',
  path: '/api/devices/this',
  summary: say('เครื่องนี้เข้าสู่ระบบด้วย PIN ได้หรือไม่', 'Whether this phone signs in by PIN'),
  access: { reach: 'everyone' },
  reply: z.discriminatedUnion('state', [
    z.object({ state: z.literal('unknown') }),
    z.object({
      state: z.literal('ready'),
      owner: z.object({ name: z.string(), office: Words }),
    }),
    z.object({ state: z.literal('ended'), why: Words }),
  ]),
});

export const enterPin = contract({
  name: 'enterPin',
  method: 'POST',
  path: '/api/devices/this',
  summary: say('เข้าสู่ระบบด้วย PIN', 'Sign in by PIN'),
  access: { reach: 'everyone' },
  body: z.object({ pin: z.string() }),
  reply: SessionReply,
});
