import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../../../tests/support/api.ts';
import { accountId } from '../../../tests/support/nation.ts';
import { circular, proposeLetter, signLetter } from '../../../tests/support/outgoing.ts';
import { openOwner } from '../../../tests/support/owner.ts';
import { sealPlainPictures } from './commands/hand-pictures.ts';
import * as contract from './contract/outgoing.ts';
import * as hand from './contract/signature-picture.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  api.setNow('2026-11-16T03:00:00.000Z');
});
afterAll(() => api.close());

const drawn = (ground: string) =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="120">${ground}<path d="M20 90 Q80 0 150 70 T280 40" fill="none" stroke="#124" stroke-width="6"/></svg>`,
    ),
  );
const onNothing = () => drawn('').png().toBuffer();
const onWhite = () => drawn('<rect width="300" height="120" fill="#fff"/>').png().toBuffer();
const empty = () =>
  sharp(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'))
    .png()
    .toBuffer();

describe('the picture of one’s own signature', () => {
  it.each([
    ['lines on a transparent ground', onNothing, 200, undefined],
    ['lines on a white ground', onWhite, 422, 'signature-opaque'],
    ['nothing at all', empty, 422, 'signature-opaque'],
    ['a JPEG', () => drawn('').flatten().jpeg().toBuffer(), 422, 'signature-unread'],
    ['no picture', async () => Buffer.from('%PDF-1.7'), 422, 'signature-unread'],
    ['an empty file', async () => Buffer.from(''), 400, 'file-empty'],
  ])('%s: %s', async (_case, picture, status, code) => {
    const client = await api.as('reviewer.4901');
    const answer = await client(hand.putSignaturePicture, { bytes: await picture() });
    expect([answer.status, answer.problem?.code]).toEqual([status, code]);
  });

  it('is shown to its account alone, until it is removed', async () => {
    const reviewer = await api.as('reviewer.4905');
    const recorder = await api.as('recorder.4905');
    await reviewer(hand.putSignaturePicture, { bytes: await onNothing() });
    expect((await reviewer(hand.getSignaturePicture, {})).reply.since).not.toBeNull();
    expect((await reviewer(hand.openSignaturePicture, {})).status).toBe(200);
    expect((await recorder(hand.getSignaturePicture, {})).reply.since).toBeNull();
    expect((await recorder(hand.openSignaturePicture, {})).status).toBe(404);
    await reviewer(hand.removeSignaturePicture, {});
    expect((await reviewer(hand.openSignaturePicture, {})).status).toBe(404);
  });

  const images = (pdf: Buffer) => pdf.toString('latin1').split('/Subtype /Image').length - 1;

  it.each([
    ['stands on the letter that he signs', true, true, true],
    ['is left out where he wants it', true, false, false],
    ['is nowhere while he has none', false, true, false],
  ])('%s', async (_case, hasPicture, withPicture, stands) => {
    const reviewer = await api.as('reviewer.4601');
    if (hasPicture) await reviewer(hand.putSignaturePicture, { bytes: await onNothing() });
    else await reviewer(hand.removeSignaturePicture, {});
    const recorder = await api.as('recorder.4601');
    const { id, version } = await proposeLetter(recorder, { withFile: false });
    const params = { id };
    const body = { version, reason: 'x', withPicture };
    expect((await reviewer(contract.signOutgoing, { params, body })).status).toBe(200);
    const paper = { params: { id, format: 'pdf' as const } };
    const pdf = (await recorder(contract.getOutgoingPaper, paper)).reply as Buffer;
    expect(images(pdf) > 0).toBe(stands);
  });

  it('is never taken for a letter that somebody else signs', async () => {
    const recorder = await api.as('recorder.4602');
    await recorder(hand.putSignaturePicture, { bytes: await onNothing() });
    const { id } = await signLetter(api, '4602', { withFile: false });
    const paper = { params: { id, format: 'pdf' as const } };
    expect(images((await recorder(contract.getOutgoingPaper, paper)).reply as Buffer)).toBe(0);
  });
});

describe('the kept picture of a signature', () => {
  const [ME, WRITER] = ['reviewer.4905', 'recorder.4905'];
  const account = () => accountId(ME);
  const sql = async <T>(text: string, values: readonly unknown[]): Promise<T[]> => {
    const owner = openOwner(api.url);
    const { rows } = await owner.query(text, [...values]).finally(() => owner.end());
    return rows as T[];
  };
  const nameOf = async (): Promise<string> => {
    const text = 'select picture from signature_pictures where account_id = $1';
    return (await sql<{ picture: string }>(text, [account()]))[0]?.picture ?? '';
  };
  const isPng = async (name: string) => (await api.services.files.read(name))[0] === 0x89;
  const shown = async () => {
    const reviewer = await api.as(ME);
    return Buffer.from((await reviewer(hand.openSignaturePicture, {})).reply as Uint8Array);
  };

  it('lies sealed', async () => {
    const reviewer = await api.as(ME);
    await reviewer(hand.putSignaturePicture, { bytes: await onNothing() });
    expect(await isPng(await nameOf())).toBe(false);
    expect((await sharp(await shown()).metadata()).format).toBe('png');
  });

  it('of an earlier release is sealed by the nightly round, in signed letters too, and the plain one goes', async () => {
    const [reviewer, recorder] = [await api.as(ME), await api.as(WRITER)];
    const { id, version } = await proposeLetter(recorder, { withFile: false });
    const params = { id };
    const body = { version, reason: 'x', withPicture: true };
    await reviewer(contract.signOutgoing, { params, body });
    const sealed = await nameOf();
    const { sha256: plain } = await api.services.files.put(await shown());
    await sql('update signature_pictures set picture = $2, sealed = false where account_id = $1', [
      account(),
      plain,
    ]);
    await sql(
      `update register_letters set content = (content - 'pages') || jsonb_build_object('hand', $2::text, 'pdf', null)
       where id = $1`,
      [id, plain],
    );
    expect(await sealPlainPictures(api.services)).toBe(1);
    expect(await sealPlainPictures(api.services)).toBe(0);
    const name = await nameOf();
    expect([plain, sealed]).not.toContain(name);
    expect(await isPng(name)).toBe(false);
    expect(await api.services.files.has(plain)).toBe(false);
    const paper = { params: { id, format: 'pdf' as const } };
    const pdf = (await recorder(contract.getOutgoingPaper, paper)).reply as Buffer;
    expect(pdf.toString('latin1')).toContain('/Subtype /Image');
  });

  it('whose key is gone cannot be signed with, and no number is taken', async () => {
    const [reviewer, recorder] = [await api.as(ME), await api.as(WRITER)];
    const bytes = Buffer.from(await api.services.files.read(await nameOf()));
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    const { sha256 } = await api.services.files.put(bytes);
    await sql('update signature_pictures set picture = $2 where account_id = $1', [
      account(),
      sha256,
    ]);
    const { id, version } = await proposeLetter(recorder, { withFile: false });
    const params = { id };
    const body = { version, reason: 'x', withPicture: true };
    const refused = await reviewer(contract.signOutgoing, { params, body });
    expect(refused).toMatchObject({ status: 409, problem: { code: 'signature-key' } });
    expect((await reviewer(hand.openSignaturePicture, {})).status).toBe(409);
    const without = { ...body, withPicture: false };
    expect((await reviewer(contract.signOutgoing, { params, body: without })).status).toBe(200);
  });
});

describe('the pages of a draft', () => {
  it.each([
    ['a short letter', 1, 1],
    ['a long one', 40, 2],
  ])('%s breaks as it prints, and nothing is saved', async (_case, times, atLeast) => {
    const client = await api.as('recorder.49');
    const made = { id: crypto.randomUUID(), about: null };
    const draft = (await client(contract.draftOutgoing, { body: made })).reply;
    const params = { id: draft.id };
    const text = 'กรมการปกครองได้กำหนดแนวทางการขับเคลื่อนโครงการสำคัญ '.repeat(times);
    const letter = circular(draft.letter, { body: [{ text }, { text: 'จึงเรียนมาเพื่อทราบ' }] });
    const { reply } = await client(contract.drawOutgoing, {
      params,
      body: { letter, enclosures: [] },
    });
    expect(reply.svg).toMatch(/^<svg /);
    expect(reply.svg).not.toContain('<script');
    expect(reply.svg).not.toMatch(/<path[^>]*fill="#ffffff"/);
    expect(reply.pages).toBeGreaterThanOrEqual(atLeast);
    expect((await client(contract.getOutgoing, { params })).reply.version).toBe(0);
  });

  it('of a signed letter carry the code of its enclosures, as its PDF does', async () => {
    const pagesOf = async (withFile: boolean) => {
      const { id } = await signLetter(api, '49', { withFile });
      const client = await api.as('reviewer.49');
      return (await client(contract.drawOutgoing, { params: { id }, body: {} })).reply.svg;
    };
    expect(await pagesOf(true)).toContain('<image');
    expect(await pagesOf(false)).not.toContain('<image');
  });

  it('of a kept letter are drawn without being told what it says', async () => {
    const { id } = await signLetter(api, '49', { withFile: false });
    const client = await api.as('reviewer.49');
    const { reply } = await client(contract.drawOutgoing, { params: { id }, body: {} });
    expect(reply.pages).toBe(1);
  });
});
