import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../../../tests/support/api.ts';
import { phonePhoto } from '../../../tests/support/photos.ts';
import { settleProgramme, type TestProgramme, WEEK_47 } from '../../../tests/support/programme.ts';
import { type RawCalls, rawCalls } from '../../../tests/support/raw-calls.ts';
import { prepareBatch } from './commands/photo-copies.ts';
import { putAttachment } from './contract/attachments.ts';

let api: TestApi;
let app: RawCalls;
let programme: TestProgramme;
let report: string;
beforeAll(async () => {
  api = await openTestApi();
  app = rawCalls(api);
  programme = await settleProgramme(api.url);
  report = await programme.owe('4905', WEEK_47);
});
afterAll(async () => {
  await app.close();
  await programme.close();
  await api.close();
});

const send = async (bytes: Buffer): Promise<string> => {
  const id = randomUUID();
  const query = { reportId: report, kind: 'photo' as const, name: 'a.jpg' };
  const client = await api.as('recorder.4905');
  expect((await client(putAttachment, { params: { id }, query, bytes })).status).toBe(200);
  return id;
};

const rowOf = async (id: string) => {
  const { rows } = await app.owner.query(
    `select display_sha256 as display, original_sha256 as original, thumbnail_sha256 as thumbnail,
      (select count(*)::int from photo_prints where attachment_id = id) as prints
      from attachments where id = $1`,
    [id],
  );
  return rows[0];
};

const open = async (id: string, variant: string, username = 'reviewer.49') =>
  app.call('GET', `/api/attachments/${id}/${variant}`, { token: await app.tokenOf(username) });

describe('the copies of a photo', () => {
  it('are made after the receipt, upright and without its place', async () => {
    const id = await send((await phonePhoto('a.jpg')).buffer);
    expect(await rowOf(id)).toMatchObject({ display: null, thumbnail: null, prints: 0 });
    await prepareBatch(api.services, new Set());
    const { display, thumbnail } = await rowOf(id);
    expect((await open(id, 'display')).status).toBe(200);
    for (const [copy, size] of [
      [display, { width: 480, height: 640 }],
      [thumbnail, { width: 240, height: 320 }],
    ] as const) {
      const picture = await sharp(await api.services.files.read(copy)).metadata();
      expect(picture).toMatchObject(size);
      expect(picture).not.toHaveProperty('exif');
    }
  });

  it('are as long as the question of the form says', async () => {
    const wide = { width: 2600, height: 1300, channels: 3 as const, background: '#357' };
    const id = await send(await sharp({ create: wide }).jpeg().toBuffer());
    await prepareBatch(api.services, new Set());
    const { display } = await rowOf(id);
    const picture = await sharp(await api.services.files.read(display)).metadata();
    expect(picture).toMatchObject({ width: 2000, height: 1000 });
  });

  it('are made at once for whoever opens one first; its print is kept once', async () => {
    const id = await send((await phonePhoto('b.jpg')).buffer);
    const answers = await Promise.all([open(id, 'display'), open(id, 'thumbnail')]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const { display, prints } = await rowOf(id);
    expect([typeof display, prints]).toEqual(['string', 1]);
  });

  it('are not made for whoever may not see the report', async () => {
    const id = await send((await phonePhoto('c.jpg')).buffer);
    expect((await open(id, 'display', 'recorder.4601')).status).toBe(404);
    expect((await open(id, 'file')).status).toBe(404);
    expect(await rowOf(id)).toMatchObject({ display: null });
  });

  it('are put aside when the bytes are not there, and hold up no other', async () => {
    while (await prepareBatch(api.services, new Set()));
    const gone = await send(
      await sharp((await phonePhoto('d.jpg')).buffer)
        .rotate()
        .jpeg()
        .toBuffer(),
    );
    const { original } = await rowOf(gone);
    const place = [original.slice(0, 2), original.slice(2, 4), original];
    await rm(path.join(api.services.files.root, ...place));
    const next = await send(
      await sharp((await phonePhoto('e.jpg')).buffer)
        .flip()
        .jpeg()
        .toBuffer(),
    );
    const putAside = new Set<string>();
    await prepareBatch(api.services, putAside);
    expect([...putAside]).toEqual([gone]);
    expect(await rowOf(gone)).toMatchObject({ display: null });
    expect(await rowOf(next)).toMatchObject({ display: expect.any(String) });
  });
});
