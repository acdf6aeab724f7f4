import { json, sql, type Tx } from '#server/db.ts';
import type { RuleContent, UnitRule } from '../model/rule.ts';

const RULE = sql`
  revision, target, refresher_months as "refresherMonths", remind_on_day as "remindOnDay", conditions, source, verified, reason,
  made_at as "madeAt", person_name(made_by) as "madeBy"`;

/** Every revision of the rule, newest first. */
export const listRules = async (tx: Tx): Promise<UnitRule[]> => {
  const { rows } = await sql<UnitRule>`
    select ${RULE} from unit_rules order by revision desc limit 200`.execute(tx);
  return rows;
};

/** The rule that holds, or undefined in a database that has none yet. */
export const findRule = async (tx: Tx): Promise<UnitRule | undefined> => {
  const { rows } = await sql<UnitRule>`
    select ${RULE} from unit_rules order by revision desc limit 1`.execute(tx);
  return rows[0];
};

/** Who put a revision in force, and why; nobody for the one that ships. */
export type MadeBy = {
  readonly accountId: string | null;
  readonly at: string;
  readonly reason: string | null;
};

/** Keeps a revision of the rule; false when another took its number. */
export const insertRule = async (
  tx: Tx,
  revision: number,
  rule: RuleContent,
  by: MadeBy,
): Promise<boolean> => {
  const row = await tx
    .insertInto('unit_rules')
    .values({
      revision,
      target: rule.target,
      refresher_months: rule.refresherMonths,
      remind_on_day: rule.remindOnDay,
      conditions: json(rule.conditions),
      source: json(rule.source),
      verified: rule.verified,
      reason: by.reason,
      made_at: by.at,
      made_by: by.accountId,
    })
    .onConflict((on) => on.column('revision').doNothing())
    .returning('revision')
    .executeTakeFirst();
  return row !== undefined;
};
