import { createHash, randomBytes, randomUUID } from 'node:crypto';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { megabytes, USUAL_SAFETY } from '#server/safety.ts';
import { openTestApi, type TestApi } from '../../../tests/support/api.ts';
import { type Pieces, piecesFor } from '../../../tests/support/pieces.ts';
import { settleProgramme, type TestProgramme, WEEK_47 } from '../../../tests/support/programme.ts';
import { type RawCalls, rawCalls } from '../../../tests/support/raw-calls.ts';
import { prepareBatch } from './commands/photo-copies.ts';
import { listReusedPhotos, MOST_BYTES, putAttachment } from './contract/attachments.ts';
import { submitReport } from './contract/report.ts';

let api: TestApi;
let app: RawCalls;
let programme: TestProgramme;
let origin: string;

beforeAll(async () => {
  api = await openTestApi({ ...USUAL_SAFETY, uploadBytesADay: megabytes(24) });
  app = rawCalls(api);
  programme = await settleProgramme(api.url);
  origin = await api.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await app.close();
  await programme.close();
  await api.close();
});

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const piecesOf = async (username: string): Promise<Pieces> =>
  piecesFor(origin, await app.tokenOf(username));
const urlOf = (begun: Response): string => origin + begun.headers.get('location');

/** A photo with so much noise in it that it is large. */
const photo = (): Promise<Buffer> =>
  sharp(randomBytes(900 * 600 * 3), { raw: { width: 900, height: 600, channels: 3 } })
    .jpeg({ quality: 90 })
    .toBuffer();

const attach = async (username: string, id: string, reportId: string) =>
  (await api.as(username))(putAttachment, {
    params: { id },
    query: { reportId, kind: 'photo', name: 'a.jpg' },
  });

describe('a photo in pieces', () => {
  it('cut off twenty times becomes one file of equal hash, and one attachment', async () => {
    const report = await programme.owe('4905', WEEK_47);
    const id = randomUUID();
    const bytes = new Uint8Array(await photo());
    const pieces = await piecesOf('recorder.4905');
    const url = urlOf(await pieces.begin(id, bytes.length));
    for (let turn = 0; turn < 20; turn += 1) {
      const before = await pieces.offsetOf(url);
      await pieces.cut(url, bytes, before, 1 + Math.floor(bytes.length / 25));
      expect(await pieces.offsetOf(url)).toBeGreaterThanOrEqual(before);
    }
    const offset = await pieces.offsetOf(url);
    expect(offset).toBeGreaterThan(0);
    expect(offset).toBeLessThan(bytes.length);
    expect((await attach('recorder.4905', id, report)).problem.code).toBe('file-empty');
    expect((await pieces.send(url, bytes.subarray(offset), offset)).status).toBe(204);
    for (const turn of [1, 2, 3])
      expect([turn, (await attach('recorder.4905', id, report)).status]).toEqual([turn, 200]);
    const { rows } = await app.owner.query(
      'select id, original_sha256, size::int, obligation_id from attachments where id = $1',
      [id],
    );
    const kept = { id, original_sha256: sha256(bytes), size: bytes.length, obligation_id: report };
    expect(rows).toEqual([kept]);
  });

  it('is known to nobody but its account', async () => {
    const report = await programme.owe('4901', WEEK_47);
    const id = randomUUID();
    const bytes = new Uint8Array(await photo());
    const pieces = await piecesOf('recorder.4905');
    const url = urlOf(await pieces.begin(id, bytes.length));
    const stranger = await piecesOf('recorder.4901');
    expect((await stranger.send(url, bytes, 0)).status).toBe(404);
    expect((await pieces.send(url, bytes, 0)).status).toBe(204);
    expect((await attach('recorder.4901', id, report)).problem.code).toBe('file-empty');
  });

  it.each<[string, () => Promise<Response>, number]>([
    ['nobody signed in', async () => piecesFor(origin, 'x').begin(randomUUID(), 3), 401],
    ['not a recorder', async () => (await piecesOf('viewer.4905')).begin(randomUUID(), 3), 403],
    ['no id', async () => (await piecesOf('recorder.4905')).begin('mine', 3), 400],
    [
      'too large',
      async () => (await piecesOf('recorder.4905')).begin(randomUUID(), MOST_BYTES + 1),
      413,
    ],
  ])('is refused: %s', async (_, send, status) => {
    expect((await send()).status).toBe(status);
  });

  it('counts towards what an office may send on a day, from its beginning', async () => {
    const pieces = await piecesOf('recorder.4601');
    expect((await pieces.begin(randomUUID(), MOST_BYTES)).status).toBe(201);
    const refused = await pieces.begin(randomUUID(), MOST_BYTES);
    expect(refused.status).toBe(429);
    expect(await refused.json()).toMatchObject({ code: 'daily-quota' });
    expect((await (await piecesOf('recorder.4901')).begin(randomUUID(), 3)).status).toBe(201);
  });
});

describe('a photo that was used before', () => {
  const weeks = { id: '2026-W48', ...{ startOn: '2026-11-23', endOn: '2026-11-30' } };
  const WEEK_48 = { ...WEEK_47, ...weeks };
  const blurred = (seed: number): Sharp =>
    sharp(
      Buffer.from(Array.from({ length: 108 }, (_, at) => (at * at * 37 * seed + at * 91) % 256)),
      {
        raw: { width: 6, height: 6, channels: 3 },
      },
    )
      .resize(900, 600, { kernel: 'cubic' })
      .jpeg();

  const send = async (code: '4901' | '4905' | '4601', week: typeof WEEK_47, bytes: Buffer) => {
    const report = await programme.owe(code, week);
    const client = await api.as(`recorder.${code}`);
    const id = randomUUID();
    const query = { reportId: report, kind: 'photo' as const, name: 'a.jpg' };
    expect((await client(putAttachment, { params: { id }, query, bytes })).status).toBe(200);
    const answers = { times: 1, budget: '1', photos: [{ fileId: id }] };
    const { formVersionId } = programme;
    const body = { answers, nil: false, formVersionId };
    expect((await client(submitReport, { params: { id: report }, body })).status).toBe(200);
    return { report, id };
  };

  const reusedIn = async (username: string, id: string) => {
    const client = await api.as(username);
    const { photos } = (await client(listReusedPhotos, { params: { id } })).reply;
    return photos.map(({ photoId, otherId, report }) => [photoId, otherId, report.id]);
  };

  it('is pointed out to a reviewer, saved smaller too, but only where he may see both', async () => {
    api.setNow('2026-11-19T03:00:00.000Z');
    const original = await blurred(1).toBuffer();
    const smaller = await sharp(original).resize(400).jpeg({ quality: 50 }).toBuffer();
    const first = await send('4905', { ...WEEK_47, id: '2026-W46' }, original);
    const abroad = await send('4601', WEEK_47, original);
    const again = await send('4901', WEEK_48, smaller);
    const other = await send('4905', WEEK_48, await blurred(2).toBuffer());
    while (await prepareBatch(api.services, new Set()));
    expect(await reusedIn('reviewer.49', again.report)).toEqual([
      [again.id, first.id, first.report],
    ]);
    expect(await reusedIn('reviewer.49', first.report)).toEqual([]);
    expect(await reusedIn('reviewer.4901', again.report)).toEqual([]);
    expect(await reusedIn('reviewer.46', abroad.report)).toEqual([]);
    expect(await reusedIn('reviewer.49', other.report)).toEqual([]);
    expect((await reusedIn('reviewer.TH', again.report)).map(([, id]) => id).sort()).toEqual(
      [first.id, abroad.id].sort(),
    );
  });
});
