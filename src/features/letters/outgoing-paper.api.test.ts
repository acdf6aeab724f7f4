import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../../../tests/support/api.ts';
import { circular, proposeLetter, signLetter } from '../../../tests/support/outgoing.ts';
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
