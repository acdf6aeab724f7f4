import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FileAnswer } from './route.ts';

const disposition = (name: string): string =>
  `attachment; filename="download"; filename*=UTF-8''${encodeURIComponent(name)}`;

// What is kept is shown only after we have said yes again: not to whoever comes after a sign-out.
const cacheOf = (tag: string | undefined) =>
  tag === undefined
    ? { 'cache-control': 'no-store' }
    : { 'cache-control': 'private, no-cache', etag: `"${tag}"` };

const isKept = (request: FastifyRequest, tag: string | undefined): boolean =>
  tag !== undefined && String(request.headers['if-none-match']).includes(`"${tag}"`);

/** Answers bytes; a named file is offered for saving, and nothing in it may run in our origin. */
export const sendFile = (
  request: FastifyRequest,
  reply: FastifyReply,
  { content, mediaType, name, tag }: FileAnswer,
): FastifyReply => {
  reply.headers({
    'content-type': mediaType,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    ...cacheOf(tag),
  });
  if (name !== undefined) reply.header('content-disposition', disposition(name));
  if (!isKept(request, tag)) return reply.send(content);
  if (content instanceof Readable) content.destroy();
  return reply.code(304).send();
};
