import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { contract } from '#kernel/contract.ts';
import { say } from '#kernel/sentence.ts';
import { addressOf, call } from './api.ts';
import { ApiProblem, NoAnswer, refusalsOf, sentenceOf } from './failures.ts';

const summary = say('Test', 'Test');
const access = { reach: 'scope' } as const;
const reply = z.object({ id: z.string() });
const find = contract({
  name: 'find',
  method: 'GET',
  path: '/api/reports/:reportId',
  summary,
  access,
  params: z.object({ reportId: z.string() }),
  query: z.object({ state: z.array(z.string()).optional(), page: z.number().optional() }),
  reply,
});
const make = contract({
  name: 'make',
  method: 'POST',
  path: '/api/reports',
  summary,
  access,
  body: z.object({ title: z.string() }),
  reply,
});

const answerWith = (status: number, body: unknown, type = 'application/json') => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const fetched = vi.fn(async (_address: string, _request: RequestInit) => {
    const shown = status === 204 ? null : text;
    return new Response(shown, { status, headers: { 'content-type': type } });
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
};

afterEach(() => vi.unstubAllGlobals());

describe('addressOf', () => {
  it.each([
    [{ params: { reportId: 'a b/\u0e04' } }, '/api/reports/a%20b%2F%E0%B8%84'],
    [{ params: { reportId: '1' }, query: { page: 2 } }, '/api/reports/1?page=2'],
    [
      { params: { reportId: '1' }, query: { state: ['late', 'nil'] } },
      '/api/reports/1?state=late&state=nil',
    ],
  ])('fills %j', (input, address) => {
    expect(addressOf(find, input)).toBe(address);
  });
});

describe('call', () => {
  it('gives the reply and sends no key when it only reads', async () => {
    const fetched = answerWith(200, { id: '1' });
    expect(await call(find, { params: { reportId: '1' } })).toEqual({ id: '1' });
    expect(fetched.mock.calls[0]?.[1].headers).not.toHaveProperty('idempotency-key');
    expect(fetched.mock.calls[0]?.[1].credentials).toBe('same-origin');
  });

  it('sends the body as JSON with the given idempotency key', async () => {
    const fetched = answerWith(201, { id: '2' });
    await call(make, { body: { title: 'x' }, idempotencyKey: 'k-1' });
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({
      method: 'POST',
      body: '{"title":"x"}',
      headers: { 'idempotency-key': 'k-1', 'content-type': 'application/json' },
    });
  });

  it('makes a UUID for a write without a key', async () => {
    const fetched = answerWith(200, { id: '2' });
    await call(make, { body: { title: 'x' } });
    const headers = new Headers(fetched.mock.calls[0]?.[1].headers);
    expect(headers.get('idempotency-key')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('turns problem+json into an ApiProblem with its sentence and refusals', async () => {
    const sentence = say('Closed', 'Closed');
    const refusals = [{ code: 'too-late', sentence, field: 'title' }];
    answerWith(422, { code: 'too-late', sentence, refusals }, 'application/problem+json');
    const error: unknown = await call(make, { body: { title: 'x' } }).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(ApiProblem);
    expect(error).toMatchObject({ status: 422, code: 'too-late' });
    expect(sentenceOf(error)).toEqual(sentence);
    expect(refusalsOf(error)).toEqual(refusals);
  });

  it.each([
    ['a captive portal’s page', 200, '<html>', 'text/html', 'stranger'],
    ['a proxy’s error page', 502, '<html>', 'text/html', 'stranger'],
    ['an answer cut off', 200, '{"id":', 'application/json', 'offline'],
  ])('does not take %s for an answer', async (_what, status, body, type, reason) => {
    answerWith(status, body, type);
    await expect(call(find, { params: { reportId: '1' } })).rejects.toMatchObject({ reason });
  });

  it('says so when the network is away', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')));
    const lost = call(find, { params: { reportId: '1' } });
    await expect(lost).rejects.toBeInstanceOf(NoAnswer);
    await expect(lost).rejects.toMatchObject({ reason: 'offline' });
  });
});
