import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROLES } from '#kernel/actor.ts';
import type { AnyContract } from '#kernel/contract.ts';
import { addressOf } from '#server/http/in-process.ts';
import type { Services } from '#server/services.ts';
import { hashToken, newToken, SESSION_COOKIE } from '#server/sessions.ts';
import { allRoutes } from '../../src/entry/routes.ts';
import { accountId } from '../support/nation.ts';
import { badValue, brokenText, spoil } from './bad-values.ts';
import type { Input } from './builder.ts';
import { builders } from './builders.ts';
import { openStage, type Stage } from './stage.ts';

/** Cases a contract: a few in `npm test`, 1,000 with AMPHOE_CASES=1000. */
const CASES = Number(process.env.AMPHOE_CASES ?? 20);

const contracts = allRoutes({} as Services).map((route) => route.contract);
const MIGHTY = accountId('administrator.TH');

let stage: Stage;
let token = '';

beforeAll(async () => {
  stage = await openStage();
  await stage.owner.query('update accounts set roles = $1 where id = $2', [[...ROLES], MIGHTY]);
});
afterAll(() => stage.close());

const openSession = async (): Promise<void> => {
  token = newToken();
  await stage.owner.query(
    `insert into sessions (token_hash, account_id, expires_at) values ($1, $2, now() + interval '1 hour')`,
    [hashToken(token), MIGHTY],
  );
};

const countRows = async (): Promise<Record<string, number>> => {
  const { rows } = await stage.owner.query<{ name: string; count: number }>(`
    select relname as name, (xpath('/row/count/text()', query_to_xml(
      format('select count(*) as count from %I', relname), false, true, '')))[1]::text::int as count
    from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
      and relname not in ('sessions', 'command_receipts')
    order by 1`);
  return Object.fromEntries(rows.map((row) => [row.name, row.count]));
};

type Bad = { input: Input; text: string | undefined };

const send = (contract: AnyContract, { input, text }: Bad): Promise<LightMyRequestResponse> => {
  const payload = text ?? (input.body === undefined ? undefined : JSON.stringify(input.body));
  const type = input.bytes ? 'application/octet-stream' : 'application/json';
  return stage.api.app.inject({
    method: contract.method,
    url: addressOf(contract, input),
    cookies: { [SESSION_COOKIE]: token },
    headers: {
      ...(contract.method === 'GET' ? {} : { 'idempotency-key': randomUUID() }),
      ...(payload === undefined && !input.bytes ? {} : { 'content-type': type }),
    },
    ...(input.bytes
      ? { payload: Buffer.from(input.bytes) }
      : payload === undefined
        ? {}
        : { payload }),
  });
};

const goodInput = async (contract: AnyContract): Promise<Input> => {
  const builder = builders[contract.name];
  if (!builder) throw new Error(`${contract.name} has no line in builders.ts`);
  return 'free' in builder ? builder.free(stage) : builder.target(stage, '4905');
};

const PARTS = ['params', 'query', 'body'] as const;

const expected = (contract: AnyContract) => PARTS.filter((part) => contract[part] !== undefined);

const asText = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, encodable(one)]))
    : {};

// What cannot stand in an address at all never reaches a contract.
const encodable = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.toWellFormed().slice(0, 2000);
};

const badInput = (contract: AnyContract, good: Input): fc.Arbitrary<Bad> => {
  const spoilt = fc
    .record({
      part: fc.constantFrom(...expected(contract)),
      steps: fc.array(fc.nat({ max: 20 }), { maxLength: 4 }),
      bad: badValue,
    })
    .map(({ part, steps, bad }): Bad => {
      const value = spoil(good[part] ?? {}, part === 'body' ? steps : [steps[0] ?? 0], bad);
      return {
        input: { ...good, [part]: part === 'body' ? value : asText(value) },
        text: undefined,
      };
    });
  const broken = brokenText.map((text): Bad => ({ input: good, text }));
  return contract.body
    ? fc.oneof({ weight: 9, arbitrary: spoilt }, { weight: 1, arbitrary: broken })
    : spoilt;
};

describe('bad input', () => {
  const taking = contracts.filter((contract) => expected(contract).length > 0);

  it.each(taking.map((contract) => [contract.name, contract] as const))(
    'to %s gets a clear refusal and writes nothing',
    { timeout: 60_000 + CASES * 1000 },
    async (_name, contract) => {
      await openSession();
      const good = await goodInput(contract);
      let before = await countRows();
      const property = fc.asyncProperty(badInput(contract, good), async (bad) => {
        const answer = await send(contract, bad);
        expect(answer.statusCode, answer.body.slice(0, 300)).toBeLessThan(500);
        // By chance an input may be good after all; then it may write.
        if (answer.statusCode < 400) before = await countRows();
        else expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
      });
      await fc.assert(property, { numRuns: CASES });
      expect(await countRows()).toEqual(before);
      expect(({} as Record<string, unknown>).roles).toBeUndefined();
    },
  );
});
