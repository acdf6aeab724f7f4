import { getReport, type SubmissionCheck } from '#features/reports/door.ts';
import type { Answers, ReportView } from '#features/reports/model/view.ts';
import type { Actor } from '#kernel/actor.ts';
import { conflict, Problem } from '#kernel/problem.ts';
import type { Tx } from '#server/db.ts';
import type { Compilation, PickedRow, SourceReport } from './model.ts';
import { decideCompile, decidePick, holdToPicks, sourceStatus } from './rules.ts';
import { findPicks, type StoredPicks } from './store/picks.ts';
import { findRevisions, listSources, type StoredSource } from './store/sources.ts';
import { words } from './words.ts';

/** A report that is compiled from others. */
export type CompiledReport = ReportView & {
  readonly compiles: { requirement: string; group: string };
};

/** The report as the actor sees it; one that is not compiled is refused. */
export const getCompiledReport = async (
  tx: Tx,
  actor: Actor,
  id: string,
  now: string,
): Promise<CompiledReport> => {
  const report = await getReport(tx, actor, id, now);
  const { compiles } = report;
  if (compiles === null) throw conflict('not-compiled', words.notCompiled);
  return { ...report, compiles };
};

const rowsOf = (answers: Answers | null | undefined, group: string): Answers[] => {
  const rows = answers?.[group];
  return Array.isArray(rows) ? (rows as Answers[]) : [];
};

const shown = (source: StoredSource, report: CompiledReport): SourceReport => {
  const { chain: _chain, step: _step, nil: _nil, answers, ...rest } = source;
  return {
    ...rest,
    status: sourceStatus(source, report.level),
    rows: rowsOf(answers, report.compiles.group),
  };
};

/** The reports a compilation is made from, each with its rows and how it stands for this level. */
export const listCompilable = async (tx: Tx, report: CompiledReport): Promise<SourceReport[]> => {
  const sources = await listSources(tx, {
    requirementId: report.requirementId,
    code: report.compiles.requirement,
    periodId: report.periodId,
    areaPath: report.areaPath,
  });
  return sources.map((source) => shown(source, report));
};

/** The picked rows as they were sent in the revision they were picked from. */
export const resolvePicks = async (
  tx: Tx,
  group: string,
  picks: StoredPicks['picks'],
  sources: readonly SourceReport[],
): Promise<(PickedRow | undefined)[]> => {
  const revisions = await findRevisions(tx, picks);
  const byId = new Map(sources.map((source) => [source.reportId, source]));
  return picks.map((pick) => {
    const source = byId.get(pick.reportId);
    const row = rowsOf(revisions.get(`${pick.reportId}/${pick.revision}`), group)[pick.index];
    if (!source || !row) return undefined;
    const changed = source.revision !== pick.revision || !decidePick(source.status).ok;
    return { ...pick, office: source.office, row, changed };
  });
};

/** Refuses (422) a compiled report that is not what was picked from the reports below it. */
export const holdCompiled: SubmissionCheck = async (services, { actor, params }, form, answers) => {
  const held = await services.db.inScope(actor.areaPath, async (tx) => {
    const report = await getCompiledReport(tx, actor, params.id, services.now());
    const { group } = report.compiles;
    const sources = await listCompilable(tx, report);
    const { picks } = await findPicks(tx, params.id);
    return holdToPicks(form, group, await resolvePicks(tx, group, picks, sources), answers);
  });
  if (!held.ok) throw new Problem(422, 'not-picked', words.notPicked, held.refusals);
};

/** All that the page of a compilation shows. */
export const getCompilation = async (
  tx: Tx,
  actor: Actor,
  id: string,
  now: string,
): Promise<Compilation> => {
  const report = await getCompiledReport(tx, actor, id, now);
  const sources = await listCompilable(tx, report);
  const { overview, picks } = await findPicks(tx, id);
  const resolved = await resolvePicks(tx, report.compiles.group, picks, sources);
  return {
    id,
    group: report.compiles.group,
    mayWrite: decideCompile(actor, report).ok && report.actions.includes('save'),
    overview,
    picks: resolved.filter((pick) => pick !== undefined),
    sources,
  };
};
