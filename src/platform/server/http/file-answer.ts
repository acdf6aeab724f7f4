import type { FastifyReply } from 'fastify';
import type { FileAnswer } from './route.ts';

const disposition = (name: string): string =>
  `attachment; filename="download"; filename*=UTF-8''${encodeURIComponent(name)}`;

/** Answers bytes; a named file is offered for saving, and nothing in it may run in our origin. */
export const sendFile = (reply: FastifyReply, answer: FileAnswer): FastifyReply => {
  reply.header('content-type', answer.mediaType);
  reply.header('x-content-type-options', 'nosniff');
  reply.header('content-security-policy', "default-src 'none'; sandbox");
  reply.header(
    'cache-control',
    answer.immutable ? 'private, max-age=31536000, immutable' : 'no-store',
  );
  if (answer.name !== undefined) reply.header('content-disposition', disposition(answer.name));
  return reply.send(answer.content);
};
