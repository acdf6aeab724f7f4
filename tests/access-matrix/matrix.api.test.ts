import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isWithin } from '#kernel/area.ts';
import type { AnyContract } from '#kernel/contract.ts';
import { inProcessClient } from '#server/http/in-process.ts';
import type { Services } from '#server/services.ts';
import { hashToken, newToken } from '#server/sessions.ts';
import { allRoutes } from '../../src/entry/routes.ts';
import type { AreaCode } from '../support/nation.ts';
import type { Builder, Input } from './builder.ts';
import { builders } from './builders.ts';
import { CALLERS, type Caller, outcomeOf, RELATIONS } from './outcome.ts';
import { openStage, type Stage } from './stage.ts';

const contracts = allRoutes({} as Services).map((route) => route.contract);

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const builderOf = (contract: AnyContract): Builder => {
  const builder = builders[contract.name];
  if (builder) return builder;
  throw new Error(
    `${contract.name} has no line in tests/access-matrix/builders.ts: say how to call it well`,
  );
};

const openSession = async ({ actor }: Caller): Promise<string> => {
  const token = newToken();
  await stage.owner.query(
    `insert into sessions (token_hash, account_id, expires_at) values ($1, $2, now() + interval '1 hour')`,
    [hashToken(token), actor.accountId],
  );
  return token;
};

type Answer = { status: number; body: Record<string, unknown> };

const callAs = async (
  caller: Caller | undefined,
  contract: AnyContract,
  input: Input,
): Promise<Answer> => {
  const token = caller && (await openSession(caller));
  const came = await inProcessClient(stage.api.app, token)(contract, input);
  const body = Buffer.isBuffer(came.reply) ? {} : (came.reply as Record<string, unknown>);
  return { status: came.status, body };
};

const withoutNumber = ({ status, body }: Answer): Answer => ({
  status,
  body: { ...body, requestId: '' },
});

const inputOf = async (builder: Builder, at: AreaCode | undefined): Promise<Input> =>
  'free' in builder ? builder.free(stage) : builder.target(stage, at);

const pathsIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'areaPath' && typeof inner === 'string' ? [inner] : pathsIn(inner),
  );
};

const expectNoLeak = (contract: AnyContract, { actor }: Caller, answer: Answer): void => {
  if (!['office', 'scope', 'below'].includes(contract.access.reach)) return;
  const foreign = pathsIn(answer.body).filter((path) => !isWithin(path, actor.areaPath));
  expect(foreign, 'areas beyond the scope in the answer').toEqual([]);
};

const checkOne = async (
  contract: AnyContract,
  caller: Caller,
  at: AreaCode | undefined,
): Promise<void> => {
  const builder = builderOf(contract);
  const outcome = outcomeOf(
    contract.access,
    caller,
    at,
    'target' in builder ? builder.fromBelow : undefined,
    'target' in builder ? builder.fromAbove : undefined,
  );
  const target = outcome === 'forbidden' ? undefined : at;
  const answer = await callAs(caller, contract, await inputOf(builder, target));
  expectNoLeak(contract, caller, answer);
  const { code } = answer.body as { code?: string };
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(500);
  if (outcome === 'forbidden') expect([answer.status, code]).toEqual([403, 'not-allowed']);
  if (outcome === 'done') expect(['not-signed-in', 'not-allowed']).not.toContain(code);
  if ('free' in builder || outcome === 'forbidden') return;
  const unknown = await callAs(caller, contract, await inputOf(builder, undefined));
  if (outcome === 'unknown') expect(withoutNumber(answer)).toEqual(withoutNumber(unknown));
  else expect(withoutNumber(answer)).not.toEqual(withoutNumber(unknown));
  if (outcome === 'refused') expect(answer.status).toBeGreaterThanOrEqual(400);
};

describe('every route, for everyone', () => {
  it('is called by nobody in a known way', () => {
    const names = contracts.map((contract) => contract.name);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(builders).filter((name) => !names.includes(name))).toEqual([]);
  });

  describe.each(contracts.map((contract) => [contract.name, contract] as const))(
    '%s',
    (_name, contract) => {
      it('asks who is calling, unless it is for everyone', async () => {
        const answer = await callAs(
          undefined,
          contract,
          await inputOf(builderOf(contract), '4905'),
        );
        const isOpen = contract.access.reach === 'everyone';
        const asked = answer.status === 401 && answer.body.code === 'not-signed-in';
        expect(asked).toBe(!isOpen);
      });

      it.each(RELATIONS)('keeps to its declared reach: %s', async (relation) => {
        const isFree = 'free' in builderOf(contract);
        if (isFree && relation !== 'own') return;
        for (const caller of CALLERS) {
          const at = caller.around[relation];
          if (at === undefined) continue;
          await checkOne(contract, caller, isFree ? undefined : at).catch((fault: Error) => {
            fault.message = `${caller.username} → ${at}: ${fault.message}`;
            throw fault;
          });
        }
      });
    },
  );
});
