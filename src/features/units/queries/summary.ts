import type { Actor } from '#kernel/actor.ts';
import type { AreaPath } from '#kernel/area.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { orThrow } from '#kernel/problem.ts';
import type { Sentence } from '#kernel/sentence.ts';
import type { Tx } from '#server/db.ts';
import type { UnitRule } from '../model/rule.ts';
import type { Month, SummaryContent } from '../model/summary.ts';
import { coverageOf } from '../rules/coverage.ts';
import { foldUnit } from '../rules/fold.ts';
import { type SummaryMonth, summaryMonth } from '../rules/month.ts';
import { listEntriesOf } from '../store/entries.ts';
import { findOfficeNames } from '../store/names.ts';
import {
  listChangedAfter,
  listUnitRows,
  listUpdatedBetween,
  type UnitRow,
} from '../store/units.ts';
import { countedOf, rowsBelow } from './coverage.ts';
import { briefsOf, getRule, type JudgedUnit, judgeUnits } from './units.ts';

// The facts beside the entries are those of today; whoever has later entries is folded anew without them.
const rowsAsOf = async (tx: Tx, area: AreaPath, asOf: string): Promise<UnitRow[]> => {
  const rows = await listUnitRows(tx, area);
  const entries = await listEntriesOf(tx, await listChangedAfter(tx, area, asOf));
  return rows.map((row) => {
    const all = entries.get(row.officeId);
    return all
      ? { ...row, facts: foldUnit(all.filter(({ happenedOn }) => happenedOn <= asOf)) }
      : row;
  });
};

const unitsOf = async (
  tx: Tx,
  area: AreaPath,
  rule: UnitRule,
  { asOf, from, until }: SummaryMonth,
): Promise<JudgedUnit[]> => {
  const updated = await listUpdatedBetween(tx, area, from, until);
  return judgeUnits(await rowsAsOf(tx, area, asOf), rule, asOf).map((unit) => ({
    ...unit,
    isUpdated: updated.has(unit.officeId),
  }));
};

/** The figures of a month for the caller's office and all below, as they stand now. */
export const summaryContent = async (
  tx: Tx,
  { officeId, areaPath, level }: Actor,
  month: Month,
  now: string,
): Promise<SummaryContent> => {
  const asked = orThrow(summaryMonth(month, bangkokDate(now)));
  const rule = await getRule(tx);
  const units = await unitsOf(tx, areaPath, rule, asked);
  const names = await findOfficeNames(tx, [officeId]);
  const notUpdated = units.filter(({ isUpdated }) => !isUpdated);
  const brief = ({ name, district }: { name: Sentence; district: Sentence }) => ({
    name,
    district,
  });
  return {
    month,
    asOf: asked.asOf,
    level,
    office: names.get(officeId) ?? { th: officeId, en: officeId },
    target: rule.target,
    refresherMonths: rule.refresherMonths,
    ruleRevision: rule.revision,
    ruleVerified: rule.verified,
    rows: (await rowsBelow(tx, areaPath, units)).map(({ name, coverage }) => ({ name, coverage })),
    total: coverageOf(units.map(countedOf)),
    notUpdated: level === 'department' ? [] : (await briefsOf(tx, notUpdated, rule)).map(brief),
  };
};
