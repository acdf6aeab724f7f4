import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { badInput, Problem } from '#kernel/problem.ts';
import type { Refusal } from '#kernel/result.ts';
import { say } from '#kernel/sentence.ts';

/** The body of every refused call: RFC 9457 with our code, both wordings and the fields to blame. */
export type ProblemBody = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly sentence: { th: string; en: string };
  readonly refusals: readonly Refusal[];
  readonly requestId: string;
};

const bodyOf = (problem: Problem, requestId: string): ProblemBody => ({
  type: `/api/problems/${problem.code}`,
  title: problem.sentence.en,
  status: problem.status,
  code: problem.code,
  sentence: problem.sentence,
  refusals: problem.refusals,
  requestId,
});

/** Answers a problem as application/problem+json. */
export const sendProblem = (
  reply: FastifyReply,
  problem: Problem,
  requestId: string,
): FastifyReply =>
  reply
    .code(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify(bodyOf(problem, requestId)));

/** An unforeseen fault: the caller gets the number under which the log has it. */
export const internalProblem = (requestId: string): Problem =>
  new Problem(
    500,
    'internal',
    say(
      `ระบบขัดข้อง โปรดแจ้งผู้ดูแลพร้อมเลขอ้างอิง ${requestId}`,
      `Something went wrong. Please tell the administrator the reference ${requestId}.`,
    ),
  );

/** The server is full; the caller should try again in a few seconds. */
export const tooBusy = (): Problem =>
  new Problem(
    503,
    'too-busy',
    say(
      'ขณะนี้มีผู้ใช้งานจำนวนมาก ระบบจะลองใหม่ให้ในไม่กี่วินาที',
      'The server is busy; try again in a few seconds.',
    ),
  );

const unstorable = (): Problem =>
  new Problem(
    400,
    'bad-input',
    say(
      'ข้อความมีอักขระที่จัดเก็บไม่ได้ โปรดพิมพ์ใหม่',
      'The text holds a character that cannot be stored; please type it again.',
    ),
  );

const KNOWN_PROBLEMS: Record<string, () => Problem> = {
  FST_ERR_CTP_BODY_TOO_LARGE: () =>
    new Problem(413, 'too-large', say('ข้อมูลมีขนาดใหญ่เกินกำหนด', 'The data is too large.')),
  // PostgreSQL keeps no NUL in a text or in jsonb (character_not_in_repertoire, untranslatable_character).
  '22021': unstorable,
  '22P05': unstorable,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () =>
    new Problem(415, 'media-type', say('ชนิดข้อมูลไม่รองรับ', 'This media type is not supported.')),
};

/** The problem that stands for an error thrown by the framework or the database, or undefined. */
export const findFrameworkProblem = (error: unknown): Problem | undefined => {
  const { code, statusCode } = error as { code?: string; statusCode?: number };
  const known = code === undefined ? undefined : KNOWN_PROBLEMS[code];
  if (known) return known();
  return statusCode !== undefined && statusCode >= 400 && statusCode < 500
    ? badInput([])
    : undefined;
};

/** The refusals of a failed schema, each with the path of its field. */
export const refusalsOf = (error: z.ZodError, part: string): Refusal[] =>
  error.issues.slice(0, 50).map((issue) => ({
    code: issue.code,
    sentence: say('ค่าไม่ถูกต้อง', issue.message),
    field: [part, ...issue.path.map(String)].join('.'),
  }));
