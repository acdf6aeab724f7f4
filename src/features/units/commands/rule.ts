import { readFile } from 'node:fs/promises';
import { NATION } from '#kernel/area.ts';
import { conflict, orThrow } from '#kernel/problem.ts';
import { runCommand } from '#server/commands.ts';
import type { Tx } from '#server/db.ts';
import type { SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import type { changeUnitRule } from '../contract/rule.ts';
import { RuleContent } from '../model/rule.ts';
import { checkRule } from '../rules/status.ts';
import { findRule, insertRule } from '../store/rules.ts';
import { refusals as words } from '../words/rule.ts';

const SHIPPED = new URL('../../../../programmes/disaster-unit-rule.json', import.meta.url);

/** Puts the rule that ships in force where there is none; whatever a person has changed stays. */
export const loadUnitRule = async (tx: Tx, now: string): Promise<void> => {
  if (await findRule(tx)) return;
  const rule = orThrow(checkRule(RuleContent.parse(JSON.parse(await readFile(SHIPPED, 'utf8')))));
  await insertRule(tx, 1, rule, { accountId: null, at: now, reason: null });
};

/** Puts a new revision of the rule in force, from now on and for every unit. */
export const changeRule = (
  services: Services,
  call: SignedCall<typeof changeUnitRule>,
): Promise<{ revision: number }> =>
  runCommand(services.db, call, async ({ tx, audit }) => {
    const { basedOn, reason, ...content } = call.body;
    const rule = orThrow(checkRule(content));
    const held = await findRule(tx);
    const revision = (held?.revision ?? 0) + 1;
    const by = { accountId: call.actor.accountId, at: services.now(), reason };
    const isNewest = held?.revision === basedOn && (await insertRule(tx, revision, rule, by));
    if (!isNewest) throw conflict('overtaken', words.overtaken);
    const subject = { kind: 'unit-rule', id: String(revision), areaPath: NATION };
    await audit('unit-rule.changed', subject, { revision, reason });
    return { revision };
  });
