import { queryOptions, useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { ROLES, type Role } from '#kernel/actor.ts';
import { LEVELS, type Level } from '#kernel/area.ts';
import { contract, type ReplyOf } from '#kernel/contract.ts';
import { say } from '#kernel/sentence.ts';
import { call } from './api.ts';
import { isSignedOut } from './failures.ts';

// What the frame needs to know of a session; the people feature's contract gives at least this.
/** A text in both languages. */
export const Words = z.object({ th: z.string(), en: z.string() });

export const SessionReply = z.object({
  account: z.object({
    id: z.string(),
    name: z.string(),
    username: z.string(),
    mustChangePassword: z.boolean(),
  }),
  office: z.object({ id: z.string(), name: Words, level: z.enum(LEVELS), areaPath: z.string() }),
  roles: z.array(z.enum(ROLES)),
  fiscalYears: z.array(z.number()),
  demo: z.boolean(),
  secondFactor: z.object({ on: z.boolean(), required: z.boolean() }),
  byPhone: z.boolean(),
});

export const getSession = contract({
  name: 'getSession',
  method: 'GET',
  path: '/api/session',
  summary: say('ผู้ที่เข้าสู่ระบบอยู่', 'Who is signed in'),
  access: { reach: 'account' },
  reply: SessionReply,
});

export const signIn = contract({
  name: 'signIn',
  method: 'POST',
  path: '/api/session',
  summary: say('เข้าสู่ระบบ', 'Sign in'),
  access: { reach: 'everyone' },
  body: z.object({ username: z.string(), password: z.string(), code: z.string().optional() }),
  reply: SessionReply,
});

export const signOut = contract({
  name: 'signOut',
  method: 'DELETE',
  path: '/api/session',
  summary: say('ออกจากระบบ', 'Sign out'),
  access: { reach: 'account' },
  reply: z.unknown(),
});

export type Session = ReplyOf<typeof getSession>;

const readSession = async (signal: AbortSignal): Promise<Session | null> => {
  try {
    return await call(getSession, {}, signal);
  } catch (error) {
    if (isSignedOut(error)) return null;
    throw error;
  }
};

/** The session as query options: null means that nobody is signed in. */
export const sessionOptions = queryOptions({
  queryKey: [getSession.name],
  queryFn: ({ signal }) => readSession(signal),
  staleTime: 60_000,
});

/** The session of the signed-in person; null while nobody is, undefined while it is being asked. */
export const useSession = (): Session | null | undefined => useQuery(sessionOptions).data;

/** The session on a screen inside the frame, where somebody is always signed in. */
export const useSignedIn = (): Session => {
  const session = useSession();
  if (!session) throw new Error('This screen needs a signed-in person.');
  return session;
};

/** Whether the person may see something meant for these roles and levels; left out means for all. */
export const isMeantFor = (
  session: Session,
  { roles, levels }: { readonly roles?: readonly Role[]; readonly levels?: readonly Level[] },
): boolean =>
  (roles === undefined || roles.some((role) => session.roles.includes(role))) &&
  (levels === undefined || levels.includes(session.office.level));
