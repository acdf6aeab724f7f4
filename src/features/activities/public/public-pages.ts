import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { NATION } from '#kernel/area.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { addDays } from '#kernel/civil-date.ts';
import type { Language } from '#kernel/sentence.ts';
import type { Tx } from '#server/db.ts';
import type { Services } from '#server/services.ts';
import { hashToken } from '#server/sessions.ts';
import { Month } from '../contract/plans.ts';
import type { KnownPlace, PublicActivity } from '../model/public.ts';
import { citizenSight } from '../rules/citizens.ts';
import { monthSpan } from '../rules/months.ts';
import * as store from '../store/public.ts';
import { publicWords as words } from '../words/public.ts';
import { activityCalendar } from './ics.ts';
import { pointsOf } from './map/area-map.ts';
import { areaFrame, earthIn } from './map/frame.ts';
import {
  type AreaCalendar,
  activityPage,
  areaPage,
  type Coming,
  MOST_SHOWN,
  messagePage,
} from './pages.ts';

const STYLE = ['./page.css', './map/map.css']
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  .join('\n');
const CODE = /^\d{2}(\d{2}){0,3}$/;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const TOKEN = /^[\w-]{22}$/;
const MOST_PLACES = 60;
const MOST_IN_FILE = 1000;
const CALENDAR_DAYS = 180;
const CALENDAR_BACK = 31;

/** A village reads behind one address; one who presses the button again and again is slowed much sooner. */
const READS_A_MINUTE = { points: 240, duration: 60 };
const WRITES_A_MINUTE = { points: 20, duration: 60 };

type Visit = FastifyRequest<{
  Params: { code?: string; id?: string; token?: string };
  Querystring: { lang?: string; month?: string };
  Body: URLSearchParams | undefined;
}>;

type Answer = (services: Services, request: Visit, reply: FastifyReply) => Promise<unknown>;

const languageOf = ({ query, body }: Visit): Language =>
  query.lang === 'en' || body?.get('lang') === 'en' ? 'en' : 'th';

const html = (reply: FastifyReply, status: number, text: string): FastifyReply =>
  reply
    .code(status)
    .headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
    .type('text/html; charset=utf-8')
    .send(text);

const gone = (reply: FastifyReply, request: Visit): FastifyReply =>
  html(reply, 404, messagePage(words.gone, words.goneText, languageOf(request)));

const inNation = <T>({ db }: Services, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.inScope(NATION, work);

const parentOf = (code: string): string => (code.length > 2 ? code.slice(0, -2) : 'TH');

/** The province of an area path; the path itself above that. */
const provincePath = (path: string): string => path.split('/').slice(0, 2).concat('').join('/');

const placesAround = (
  tx: Tx,
  { path, level }: AreaCalendar['area'],
  activities: readonly PublicActivity[],
): Promise<KnownPlace[]> => {
  const points = pointsOf(activities);
  if (points.length === 0) return Promise.resolve([]);
  const earth = earthIn(areaFrame(points, level));
  return store.listKnownPlaces(tx, provincePath(path), earth, MOST_PLACES);
};

type Asked = { readonly code: string; readonly month: string; readonly today: string };

const listShown = async (...asked: Parameters<typeof store.listPublished>) =>
  (await store.listPublished(...asked)).map(citizenSight);

// Where there are more than a page shows, what is over makes room for what is ahead.
const loadShown = async (tx: Tx, areaPath: string, month: string, today: string) => {
  const span = monthSpan(month);
  const all = await listShown(tx, areaPath, span, MOST_SHOWN + 1);
  if (all.length <= MOST_SHOWN) return { activities: all, isCut: false };
  const isNow = today >= span.startOn && today < span.endOn;
  const ahead = isNow ? { ...span, startOn: today } : span;
  return { activities: await listShown(tx, areaPath, ahead, MOST_SHOWN), isCut: true };
};

const loadCalendar = async (
  tx: Tx,
  { code, month, today }: Asked,
): Promise<AreaCalendar | undefined> => {
  const area = await store.findPublicArea(tx, code);
  if (!area) return undefined;
  const above = code === 'TH' ? undefined : await store.findPublicArea(tx, parentOf(code));
  const areas = await store.listPublicAreas(tx, code, monthSpan(month));
  const isWide = area.level === 'department';
  const shown = isWide
    ? { activities: [], isCut: false }
    : await loadShown(tx, area.path, month, today);
  const places = await placesAround(tx, area, shown.activities);
  return { area, above, month, areas, places, ...shown };
};

const showArea: Answer = async (services, request, reply) => {
  const code = request.params.code ?? 'TH';
  const today = bangkokDate(services.now());
  const asked = Month.safeParse(request.query.month);
  const month = asked.success ? asked.data : today.slice(0, 7);
  const known = code === 'TH' || CODE.test(code);
  const calendar =
    known && (await inNation(services, (tx) => loadCalendar(tx, { code, month, today })));
  if (!calendar) return gone(reply, request);
  return html(reply, 200, areaPage(calendar, languageOf(request)));
};

const ics = (reply: FastifyReply, content: Uint8Array): FastifyReply =>
  reply
    .headers({ 'cache-control': 'public, max-age=900', 'referrer-policy': 'no-referrer' })
    .type('text/calendar; charset=utf-8')
    .send(Buffer.from(content));

const loadFile = async (tx: Tx, code: string, today: string) => {
  const area = await store.findPublicArea(tx, code);
  if (!area) return undefined;
  const list = (startOn: string, endOn: string, most: number) =>
    listShown(tx, area.path, { startOn, endOn }, most);
  const ahead = await list(today, addDays(today, CALENDAR_DAYS), MOST_IN_FILE);
  const over = await list(addDays(today, -CALENDAR_BACK), today, MOST_IN_FILE - ahead.length);
  return { area, activities: [...over, ...ahead] };
};

const showAreaCalendar: Answer = async (services, request, reply) => {
  const code = request.params.code ?? '';
  const now = services.now();
  const found =
    CODE.test(code) && (await inNation(services, (tx) => loadFile(tx, code, bangkokDate(now))));
  if (!found) return gone(reply, request);
  return ics(reply, activityCalendar(words.ics(found.area.name).th, found.activities, now));
};

const find = (services: Services, id: string): Promise<PublicActivity | undefined> =>
  UUID.test(id)
    ? inNation(services, async (tx) => {
        const one = await store.findPublished(tx, id);
        return one && citizenSight(one);
      })
    : Promise.resolve(undefined);

const newToken = (): string => randomBytes(16).toString('base64url');

const standing = ({ plan }: PublicActivity, services: Services): Coming =>
  plan.heldOn < bangkokDate(services.now())
    ? { kind: 'over' }
    : { kind: 'open', token: newToken() };

const showActivity: Answer = async (services, request, reply) => {
  const found = await find(services, request.params.id ?? '');
  if (!found) return gone(reply, request);
  const text = activityPage(found, standing(found, services), languageOf(request));
  return html(reply, 200, text);
};

const showActivityCalendar: Answer = async (services, request, reply) => {
  const found = await find(services, request.params.id ?? '');
  if (!found) return gone(reply, request);
  return ics(reply, activityCalendar(found.plan.title, [found], services.now()));
};

const come: Answer = async (services, request, reply) => {
  const id = request.params.id ?? '';
  const now = services.now();
  // The page brought its token: pressed twice, or sent again, it is the same one person.
  const sent = request.body?.get('token') ?? '';
  const token = TOKEN.test(sent) ? sent : newToken();
  const counted =
    UUID.test(id) &&
    (await inNation(services, (tx) =>
      store.addVisitor(tx, hashToken(token), id, bangkokDate(now), now),
    ));
  const found = await find(services, id);
  if (!found) return gone(reply, request);
  const coming = counted ? ({ kind: 'counted', token } as const) : standing(found, services);
  return html(reply, 200, activityPage(found, coming, languageOf(request)));
};

const takeBack: Answer = async (services, request, reply) => {
  const token = request.params.token ?? '';
  const id = TOKEN.test(token)
    ? await inNation(services, (tx) => store.removeVisitor(tx, hashToken(token)))
    : undefined;
  const found = id && (await find(services, id));
  if (!found) return gone(reply, request);
  const text = activityPage(found, { kind: 'taken-back', token: newToken() }, languageOf(request));
  return html(reply, 200, text);
};

// The same address with `.ics` behind it is the file for calendars.
const orCalendar =
  (name: 'code' | 'id', shown: Answer, calendar: Answer): Answer =>
  (services, request, reply) => {
    const asked = request.params[name] ?? '';
    if (!asked.endsWith('.ics')) return shown(services, request, reply);
    request.params[name] = asked.slice(0, -'.ics'.length);
    return calendar(services, request, reply);
  };

const slowly =
  (services: Services, limiter: RateLimiterMemory, answer: Answer) =>
  async (request: FastifyRequest, reply: FastifyReply) => {
    const visit = request as Visit;
    const within = await limiter.consume(request.ip).then(
      () => true,
      () => false,
    );
    if (within) return answer(services, visit, reply);
    const text = messagePage(words.tooOften, undefined, languageOf(visit));
    return html(reply.header('retry-after', '60'), 429, text);
  };

// Forms come as browsers send them without a script; only these pages take that.
const takeForms = (app: FastifyInstance): void => {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 1024 },
    (_request, body, done) => done(null, new URLSearchParams(String(body))),
  );
};

/**
 * The pages that citizens read without an account: the calendar of an area, one activity, their files for
 * calendars, and saying that one will come. Nothing is kept of who reads or comes; callers are slowed
 * down by address.
 */
export const addActivityPages = async (app: FastifyInstance, services: Services): Promise<void> => {
  const reads = new RateLimiterMemory(READS_A_MINUTE);
  const writes = new RateLimiterMemory(WRITES_A_MINUTE);
  await app.register(async (scope) => {
    takeForms(scope);
    const read = (answer: Answer) => slowly(services, reads, answer);
    const write = (answer: Answer) => slowly(services, writes, answer);
    scope.get('/public/page.css', async (_request, reply) =>
      reply.type('text/css; charset=utf-8').send(STYLE),
    );
    scope.get('/public/activities', read(showArea));
    scope.get('/public/activities/:code', read(orCalendar('code', showArea, showAreaCalendar)));
    scope.get('/public/activity/:id', read(orCalendar('id', showActivity, showActivityCalendar)));
    scope.post('/public/activity/:id/coming', write(come));
    scope.post('/public/coming/:token/undo', write(takeBack));
  });
};
