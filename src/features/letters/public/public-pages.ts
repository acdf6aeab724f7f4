import { readFileSync } from 'node:fs';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { NATION } from '#kernel/area.ts';
import { sendFile } from '#server/http/file-answer.ts';
import { FileAnswer } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import { hashToken } from '#server/sessions.ts';
import { openFeed } from '../queries/calendar.ts';
import { countDownload, findByToken, type OpenDownload } from '../store/downloads.ts';
import { listEnclosures, type StoredEnclosure } from '../store/enclosures.ts';
import { downloadPage, gonePage, tooOftenPage } from './download-page.ts';

const STYLE = readFileSync(new URL('./page.css', import.meta.url), 'utf8');

/** 16 random bytes, as the address has them. */
const TOKEN = /^[\w-]{22}$/;

/** A whole office scans from behind one address; whoever guesses tokens comes nowhere at this pace. */
const A_MINUTE = { points: 240, duration: 60 };

type Found = { readonly letter: OpenDownload; readonly enclosures: readonly StoredEnclosure[] };

const find = async (services: Services, token: string): Promise<Found | undefined> => {
  if (!TOKEN.test(token)) return undefined;
  return services.db.inScope(NATION, async (tx) => {
    const letter = await findByToken(tx, hashToken(token), services.now());
    return letter && { letter, enclosures: await listEnclosures(tx, letter.letterId) };
  });
};

const html = (reply: FastifyReply, status: number, page: string): FastifyReply =>
  reply
    .code(status)
    .headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
    .type('text/html; charset=utf-8')
    .send(page);

type Visit = FastifyRequest<{ Params: { token: string; position: string } }>;

const showPage = async (services: Services, request: Visit, reply: FastifyReply) => {
  const { token } = request.params;
  const found = await find(services, token);
  if (!found) return html(reply, 404, gonePage());
  const files = found.enclosures.flatMap(({ title, file }, index) =>
    file === null ? [] : [{ position: index + 1, title, bytes: file.bytes }],
  );
  return html(reply, 200, downloadPage(token, found.letter, files));
};

const fetchFile = async (services: Services, request: Visit, reply: FastifyReply) => {
  const { token, position } = request.params;
  const found = await find(services, token);
  const enclosure = /^[1-9]\d?$/.test(position)
    ? found?.enclosures[Number(position) - 1]
    : undefined;
  if (!enclosure?.file || !enclosure.sha256) return html(reply, 404, gonePage());
  const content = await services.files.open(enclosure.sha256);
  await services.db.inScope(NATION, (tx) => countDownload(tx, hashToken(token)));
  const { mediaType, name } = enclosure.file;
  return sendFile(request, reply, new FileAnswer(content, mediaType, name));
};

const showCalendar = async (services: Services, request: Visit, reply: FastifyReply) => {
  const token = request.params.token.replace(/\.ics$/, '');
  const calendar = TOKEN.test(token) ? await openFeed(services, hashToken(token)) : undefined;
  if (!calendar) return html(reply, 404, gonePage());
  reply.headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
  return reply.type('text/calendar; charset=utf-8').send(Buffer.from(calendar));
};

/**
 * The pages that need no account: the enclosures behind a letter's QR code, and the private calendars. A
 * wrong, expired or closed address gets the same answer as one that never was.
 */
export const addLetterPages = (app: FastifyInstance, services: Services): void => {
  const limiter = new RateLimiterMemory(A_MINUTE);
  const slowly = (answer: typeof showPage) => async (request: Visit, reply: FastifyReply) => {
    const within = await limiter.consume(request.ip).then(
      () => true,
      () => false,
    );
    if (within) return answer(services, request, reply);
    return html(reply.header('retry-after', '60'), 429, tooOftenPage());
  };
  app.get('/d/page.css', async (_request, reply) =>
    reply.type('text/css; charset=utf-8').send(STYLE),
  );
  app.get('/d/:token', slowly(showPage));
  app.get('/d/:token/:position', slowly(fetchFile));
  app.get('/calendar/:token', slowly(showCalendar));
};
