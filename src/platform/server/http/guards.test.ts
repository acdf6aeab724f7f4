import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contract, Done } from '#kernel/contract.ts';
import { say } from '#kernel/sentence.ts';
import { USUAL_SAFETY } from '../safety.ts';
import type { Services } from '../services.ts';
import { route } from './route.ts';
import { buildHttp } from './server.ts';

const MOST = 2;
const KEY = '11111111-1111-4111-8111-111111111111';

const wait = contract({
  name: 'wait',
  method: 'POST',
  path: '/api/wait',
  summary: say('รอ', 'Wait'),
  access: { reach: 'everyone' } as const,
  body: z.object({}),
  reply: Done,
});

describe('the limit on calls at once', () => {
  let app: FastifyInstance;
  let release: () => void;

  beforeEach(async () => {
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const waiting = route(wait, async () => {
      await gate;
      return {};
    });
    app = await buildHttp({ safety: USUAL_SAFETY } as Services, [waiting], { maxInFlight: MOST });
    await app.listen({ host: '127.0.0.1', port: 0 });
  });
  afterEach(() => {
    release();
    return app.close();
  });

  const address = (): AddressInfo => app.server.address() as AddressInfo;

  const call = (): Promise<Response> =>
    fetch(`http://127.0.0.1:${address().port}/api/wait`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': KEY },
      body: '{}',
    });

  const cutOff = async (body: string): Promise<void> => {
    const socket = connect(address().port, '127.0.0.1');
    await once(socket, 'connect');
    const head = `POST /api/wait HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\nidempotency-key: ${KEY}`;
    socket.write(`${head}\r\ncontent-length: 2\r\n\r\n${body}`);
    await sleep(50);
    socket.destroy();
    await once(socket, 'close');
  };

  it('refuses what is beyond it with 503 and Retry-After, and then goes on', async () => {
    const served = [call(), call()];
    await sleep(50);
    const refused = await call();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await refused.json()).toMatchObject({ code: 'too-busy' });
    release();
    expect((await Promise.all(served)).map(({ status }) => status)).toEqual([200, 200]);
    expect((await call()).status).toBe(200);
  });

  it.each([
    ['in the middle of its body', '{'],
    ['before its answer', '{}'],
  ])('counts no caller who was cut off %s', async (_when, body) => {
    for (let time = 0; time < MOST + 1; time += 1) await cutOff(body);
    release();
    expect((await call()).status).toBe(200);
  });

  it('counts calls without a network alike', async () => {
    release();
    for (let time = 0; time < MOST + 1; time += 1) {
      const headers = { 'idempotency-key': KEY };
      const answer = await app.inject({ method: 'POST', url: '/api/wait', headers, payload: {} });
      expect(answer.statusCode).toBe(200);
    }
  });
});

const upload = contract({
  ...wait,
  name: 'upload',
  path: '/api/upload',
  access: { reach: 'office' } as const,
  bodyLimit: 1000,
});

describe('a body that has not come yet', () => {
  let app: FastifyInstance;
  let open: Socket[] = [];
  beforeEach(async () => {
    const answered = route(wait, async () => ({}));
    const uploaded = route(upload, async () => ({}));
    app = await buildHttp({ safety: USUAL_SAFETY } as Services, [answered, uploaded], {
      maxBytesInFlight: 600,
    });
    await app.listen({ host: '127.0.0.1', port: 0 });
  });
  afterEach(() => {
    for (const socket of open) socket.destroy();
    open = [];
    return app.close();
  });

  /** Opens a call whose body never comes; gives the first line of its answer, if there is one. */
  const announce = async (path: string, length: number): Promise<string> => {
    const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
    open.push(socket);
    await once(socket, 'connect');
    const head = `POST ${path} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json`;
    socket.write(`${head}\r\nidempotency-key: ${KEY}\r\ncontent-length: ${length}\r\n\r\n`);
    const none = sleep(200).then(() => 'no answer');
    const answer = await Promise.race([once(socket, 'data').then(([data]) => String(data)), none]);
    return answer.split('\r\n')[0] ?? '';
  };

  it('is not waited for when its caller is not signed in', async () => {
    expect(await announce('/api/upload', 500)).toBe('HTTP/1.1 401 Unauthorized');
  });

  it('is refused when others hold the memory already', async () => {
    expect(await announce('/api/wait', 500)).toBe('no answer');
    expect(await announce('/api/wait', 500)).toBe('HTTP/1.1 503 Service Unavailable');
    const small = { 'idempotency-key': KEY };
    const answer = await app.inject({
      method: 'POST',
      url: '/api/wait',
      headers: small,
      payload: {},
    });
    expect(answer.statusCode).toBe(200);
  });

  it('does not trickle in for ever', () => {
    expect(app.server.requestTimeout).toBe(300_000);
  });
});
