import { copySummaries } from '#features/activities/door.ts';
import { type AreaPath, isWithin } from '#kernel/area.ts';
import type { Tx } from '#server/db.ts';
import { copiedCode, shiftSchedule } from '../rules/copy-forward.ts';
import * as portfolios from '../store/portfolios.ts';
import * as programmes from '../store/programmes.ts';
import * as requirements from '../store/requirements.ts';
import { insertRevision } from '../store/revisions.ts';

/** Which year is copied to which (Gregorian years of their ends), for whom and by whom. */
export type Copying = {
  readonly from: number;
  readonly to: number;
  /** Only what belongs to this area or below is copied. */
  readonly areaPath: AreaPath;
  /** Only these programmes, without their portfolios; left out, the whole year. */
  readonly programmeIds?: readonly string[] | undefined;
  readonly by: string | null;
};

/** How many were copied, and the requirements whose obligations are to be made. */
export type Copied = {
  readonly portfolios: number;
  readonly programmes: number;
  readonly requirementIds: readonly string[];
};

type Parts = ReadonlyMap<string, string>;

const copyPortfolio = async (
  tx: Tx,
  source: portfolios.CopySource,
  { to, by }: Copying,
): Promise<{ parts: Parts; isNew: boolean }> => {
  const existing = await portfolios.findCopyId(tx, source.id, to);
  const wanted = copiedCode(source.code, to);
  // Two portfolios of one family may meet in one year: the second keeps its own year in its code.
  const isTaken = (await portfolios.findPortfolioId(tx, wanted)) !== undefined;
  const code = isTaken ? copiedCode(`${source.code}-0000`, to) : wanted;
  const id = existing ?? (await portfolios.copyPortfolio(tx, source.id, code, to));
  if (existing === undefined)
    await insertRevision(tx, 'portfolio', id, { copiedFrom: source.code }, by);
  return { parts: await portfolios.pairParts(tx, source.id, id), isNew: existing === undefined };
};

const copyPortfolios = async (
  tx: Tx,
  copying: Copying,
): Promise<{ parts: Parts; count: number }> => {
  const parts = new Map<string, string>();
  if (copying.programmeIds !== undefined) return { parts, count: 0 };
  let count = 0;
  for (const source of await portfolios.listCopySources(tx, copying.from)) {
    if (!isWithin(source.areaPath, copying.areaPath)) continue;
    const copied = await copyPortfolio(tx, source, copying);
    for (const [before, after] of copied.parts) parts.set(before, after);
    if (copied.isNew) count += 1;
  }
  return { parts, count };
};

const copyRequirement = async (
  tx: Tx,
  row: requirements.RequirementRow,
  programmeId: string,
  { from, to, by }: Copying,
): Promise<string> => {
  const schedule = shiftSchedule(row.schedule, from, to);
  const { id: _, revision, active, ...content } = row;
  const values = { ...content, programmeId, schedule, verified: false };
  const id = await requirements.insertRequirement(tx, values);
  await insertRevision(tx, 'requirement', id, values, by);
  return id;
};

const copyProgramme = async (
  tx: Tx,
  row: programmes.ProgrammeRow,
  parts: Parts,
  copying: Copying,
): Promise<string> => {
  const partId = row.partId === null ? null : (parts.get(row.partId) ?? null);
  const values = { ...row, fiscalYear: copying.to, partId, verified: false };
  const id = await programmes.insertProgramme(tx, values, row.id);
  await insertRevision(tx, 'programme', id, { copiedFrom: row.id }, copying.by);
  return id;
};

const isAsked = ({ programmeIds, areaPath }: Copying, row: programmes.ProgrammeRow): boolean =>
  isWithin(row.areaPath, areaPath) && (programmeIds?.includes(row.id) ?? true);

/**
 * Copies a year's portfolios, programmes and active requirements to another year. Nothing that is
 * copied counts as verified there: the letters speak of their own year. What the new year already has
 * stays, so that a repeat adds only what is missing.
 */
export const copyYearForward = async (tx: Tx, copying: Copying): Promise<Copied> => {
  const { parts, count } = await copyPortfolios(tx, copying);
  const requirementIds: string[] = [];
  let copied = 0;
  for (const row of await programmes.listProgrammes(tx, copying.from)) {
    if (!isAsked(copying, row)) continue;
    if (await programmes.findProgrammeId(tx, row.code, copying.to)) continue;
    const programmeId = await copyProgramme(tx, row, parts, copying);
    copied += 1;
    for (const requirement of await requirements.listRequirements(tx, [row.id]))
      if (requirement.active && isWithin(requirement.areaPath, copying.areaPath))
        requirementIds.push(await copyRequirement(tx, requirement, programmeId, copying));
    await copySummaries(tx, row.id, programmeId);
  }
  return { portfolios: count, programmes: copied, requirementIds };
};
