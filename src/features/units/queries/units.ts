import { mayCall } from '#kernel/access.ts';
import type { Actor } from '#kernel/actor.ts';
import { type AreaPath, isWithin, parentPath } from '#kernel/area.ts';
import type { CivilDate } from '#kernel/civil-date.ts';
import type { ReplyInput } from '#kernel/contract.ts';
import { notFound } from '#kernel/problem.ts';
import type { Tx } from '#server/db.ts';
import { type getUnit, type listUnits, RECORDERS, UNITS_A_PAGE } from '../contract/units.ts';
import type { UnitRule } from '../model/rule.ts';
import type { EntryView, UnitBrief, UnitFacts, UnitStatus } from '../model/unit.ts';
import { NO_FACTS, standing } from '../rules/fold.ts';
import { monthOf, type SummaryMonth } from '../rules/month.ts';
import { readyRule, refresherDueOn, statusJudge } from '../rules/status.ts';
import { listEntries, type StoredEntry } from '../store/entries.ts';
import { codeOf, findAreaNames, findOfficeNames } from '../store/names.ts';
import { findRoster } from '../store/rosters.ts';
import { findRule } from '../store/rules.ts';
import {
  findUnitOffice,
  findUnitRow,
  listUnitRows,
  type UnitOffice,
  type UnitRow,
} from '../store/units.ts';

/** A unit with its status on a day. */
export type JudgedUnit = {
  readonly officeId: string;
  readonly areaPath: AreaPath;
  readonly facts: UnitFacts;
  readonly updatedAt: string | null;
  readonly status: UnitStatus;
  readonly isUpdated: boolean;
};

/** The area asked for, or the caller's own; an area outside the caller's scope is not found. */
export const areaOf = (actor: Actor, asked: AreaPath | undefined): AreaPath => {
  const area = asked ?? actor.areaPath;
  if (!isWithin(area, actor.areaPath)) throw notFound();
  return area;
};

/** The rule that holds; a database without one was never started. */
export const getRule = async (tx: Tx): Promise<UnitRule> => {
  const rule = await findRule(tx);
  if (!rule) throw notFound();
  return rule;
};

/** What the screens need to know of the rule. */
export const ruleBrief = ({ revision, target, refresherMonths, verified }: UnitRule) => ({
  revision,
  target,
  refresherMonths,
  verified,
});

// Instants are text of one form, so that they can be compared as they stand.
const isUpdatedIn = (instant: string | null, { from, until }: SummaryMonth): boolean =>
  instant !== null && instant >= from && instant < until;

/** Judges units by a rule on a day; updated is what was recorded in the day's month. */
export const judgeUnits = (
  rows: readonly UnitRow[],
  rule: UnitRule,
  today: CivilDate,
): JudgedUnit[] => {
  const statusOf = statusJudge(readyRule(rule), today);
  const month = monthOf(today);
  return rows.map(({ officeId, areaPath, facts, updatedAt }) => ({
    officeId,
    areaPath,
    facts: facts ?? NO_FACTS,
    updatedAt,
    status: statusOf(facts ?? NO_FACTS),
    isUpdated: isUpdatedIn(updatedAt, month),
  }));
};

/** Units as lists show them, with the names of their offices and districts. */
export const briefsOf = async (
  tx: Tx,
  units: readonly JudgedUnit[],
  rule: UnitRule,
): Promise<UnitBrief[]> => {
  const above = ({ areaPath }: JudgedUnit): string => codeOf(parentPath(areaPath) ?? '/');
  const offices = await findOfficeNames(
    tx,
    units.map(({ officeId }) => officeId),
  );
  const areas = await findAreaNames(tx, units.map(above));
  return units.map((unit) => {
    const { officeId, areaPath, status, facts, updatedAt, isUpdated } = unit;
    const code = above(unit);
    return {
      officeId,
      areaPath,
      name: offices.get(officeId) ?? { th: officeId, en: officeId },
      district: areas.get(code) ?? { th: code, en: code },
      status,
      trained: facts.trainedMen + facts.trainedWomen,
      active: facts.active,
      refresherDueOn: refresherDueOn(facts, rule),
      updatedAt,
      isUpdated,
    };
  });
};

type Listed = ReplyInput<typeof listUnits>;
type Asked = {
  readonly area: AreaPath;
  readonly status?: UnitStatus | undefined;
  readonly updated?: 'yes' | 'no' | undefined;
};

const listFitting = async (
  tx: Tx,
  { area, status, updated }: Asked,
  rule: UnitRule,
  today: CivilDate,
): Promise<JudgedUnit[]> =>
  judgeUnits(await listUnitRows(tx, area), rule, today).filter(
    (unit) =>
      (status === undefined || unit.status === status) &&
      (updated === undefined || unit.isUpdated === (updated === 'yes')),
  );

/** Every unit of an area that fits the conditions. */
export const listAll = async (tx: Tx, asked: Asked, today: CivilDate): Promise<UnitBrief[]> => {
  const rule = await getRule(tx);
  return briefsOf(tx, await listFitting(tx, asked, rule, today), rule);
};

/** A page of the units of an area that fit the conditions. */
export const listPage = async (
  tx: Tx,
  { offset, ...asked }: Asked & { readonly offset: number },
  today: CivilDate,
): Promise<Listed> => {
  const rule = await getRule(tx);
  const found = await listFitting(tx, asked, rule, today);
  const page = found.slice(offset, offset + UNITS_A_PAGE);
  return {
    total: found.length,
    units: await briefsOf(tx, page, rule),
    more: found.length > offset + page.length,
  };
};

/** The office of a unit within the caller's scope, or not found. */
export const getUnitOffice = async (tx: Tx, actor: Actor, id: string): Promise<UnitOffice> => {
  const office = await findUnitOffice(tx, id);
  if (!office || !isWithin(office.areaPath, actor.areaPath)) throw notFound();
  return office;
};

const viewsOf = (office: UnitOffice, entries: readonly StoredEntry[]): EntryView[] => {
  const stand = new Set(standing(entries));
  return entries.map((entry) => {
    const { recordedOfficeId, recordedOffice, ...rest } = entry;
    const isReplaced = !stand.has(entry) && entry.detail.kind !== 'withdrawal';
    const recordedFor = recordedOfficeId === office.id ? null : recordedOffice;
    return { ...rest, recordedFor, replaced: isReplaced };
  });
};

/** The page of a unit: its facts, every entry, and what the caller may do. */
export const viewUnit = async (
  tx: Tx,
  actor: Actor,
  id: string,
  today: CivilDate,
): Promise<ReplyInput<typeof getUnit>> => {
  const office = await getUnitOffice(tx, actor, id);
  const rule = await getRule(tx);
  const nothing = { officeId: id, facts: null, updatedAt: null };
  const row = { ...((await findUnitRow(tx, id)) ?? nothing), areaPath: office.areaPath };
  const judged = judgeUnits([row], rule, today);
  const [unit] = await briefsOf(tx, judged, rule);
  if (!unit) throw notFound();
  const mayRecord = mayCall(RECORDERS, actor);
  const roster = await findRoster(tx, id);
  return {
    unit,
    facts: row.facts ?? NO_FACTS,
    rule: ruleBrief(rule),
    today,
    entries: viewsOf(office, await listEntries(tx, id)),
    mayRecord,
    roster: mayRecord ? (roster?.people ?? 0) : null,
  };
};
