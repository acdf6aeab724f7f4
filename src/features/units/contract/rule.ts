import { z } from 'zod';
import { contract } from '#kernel/contract.ts';
import { say } from '#kernel/sentence.ts';
import { RuleContent, UnitRule } from '../model/rule.ts';

export const listUnitRules = contract({
  name: 'listUnitRules',
  method: 'GET',
  path: '/api/unit-rules',
  summary: say(
    'เกณฑ์สถานะของชุดปฏิบัติการ ฉบับล่าสุดก่อน',
    'The rule by which the status of a unit is told, newest revision first',
  ),
  access: { reach: 'shared' } as const,
  reply: z.object({ rules: z.array(UnitRule) }),
});

export const changeUnitRule = contract({
  name: 'changeUnitRule',
  method: 'POST',
  path: '/api/unit-rules',
  summary: say('แก้ไขเกณฑ์สถานะของชุดปฏิบัติการ', 'Put a new revision of the rule in force'),
  access: { reach: 'shared', roles: ['administrator'], levels: ['department'] } as const,
  body: RuleContent.extend({
    /** The revision that was changed; whoever was overtaken is refused. */
    basedOn: z.int().min(1),
    reason: z.string().trim().min(3).max(500),
  }),
  reply: z.object({ revision: z.int() }),
  problems: ['overtaken', 'each-status-once', 'unknown-name', 'not-readable'],
});
