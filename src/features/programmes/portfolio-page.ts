import type { Actor } from '#kernel/actor.ts';
import type { Tx } from '#server/db.ts';
import type {
  PortfolioPage,
  ProgrammeView,
  RequirementView,
  ResultCounts,
} from './model/portfolio.ts';
import { isEditor, mayEdit } from './rules/ownership.ts';
import * as store from './store/page.ts';

const NOTHING: ResultCounts = {
  all: 0,
  due: 0,
  received: 0,
  accepted: 0,
  late: 0,
  nil: 0,
  excused: 0,
  missing: 0,
  nextDueAt: null,
};

const requirementsOf = async (
  tx: Tx,
  fiscalYear: number,
  actor: Actor,
  now: string,
): Promise<RequirementView[]> => {
  const rows = await store.listRequirements(tx, fiscalYear, actor.areaPath);
  const ids = rows.map(({ id }) => id);
  const counts = await store.countResults(tx, ids, now);
  return rows.map((row) => ({
    ...row,
    mayEdit: mayEdit(actor, row.areaPath).ok,
    results: counts.get(row.id) ?? NOTHING,
  }));
};

const programmesOf = async (
  tx: Tx,
  fiscalYear: number,
  actor: Actor,
  now: string,
): Promise<ProgrammeView[]> => {
  const rows = await store.listProgrammes(tx, fiscalYear, actor.areaPath);
  const requirements = await requirementsOf(tx, fiscalYear, actor, now);
  return rows.map((row) => ({
    ...row,
    mayEdit: mayEdit(actor, row.areaPath).ok,
    requirements: requirements.filter(({ programmeId }) => programmeId === row.id),
  }));
};

/** The page of a fiscal year as an actor sees it: what it asks, of whom, until when, and what came of it. */
export const loadPortfolioPage = async (
  tx: Tx,
  fiscalYear: number,
  actor: Actor,
  now: string,
): Promise<PortfolioPage> => {
  const portfolios = await store.listPortfolios(tx, fiscalYear, actor.areaPath);
  const parts = await store.listParts(
    tx,
    portfolios.map(({ id }) => id),
  );
  const programmes = await programmesOf(tx, fiscalYear, actor, now);
  const placed = new Set(parts.map(({ id }) => id));
  return {
    fiscalYear,
    years: await store.listYears(tx),
    mayEdit: isEditor(actor),
    portfolios: portfolios.map((portfolio) => ({
      ...portfolio,
      mayEdit: mayEdit(actor, portfolio.areaPath).ok,
      parts: parts
        .filter(({ portfolioId }) => portfolioId === portfolio.id)
        .map((part) => ({
          ...part,
          programmes: programmes.filter(({ partId }) => partId === part.id),
        })),
    })),
    others: programmes.filter(({ partId }) => partId === null || !placed.has(partId)),
  };
};
