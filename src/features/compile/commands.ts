import { keepDraft } from '#features/reports/door.ts';
import { FormDefinition } from '#kernel/form/model.ts';
import { orThrow, Problem } from '#kernel/problem.ts';
import type { Refusal } from '#kernel/result.ts';
import type { SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import type { saveCompilation as saveContract } from './contract.ts';
import type { Pick, PickedRow, SourceReport } from './model.ts';
import { getCompiledReport, listCompilable, resolvePicks } from './queries.ts';
import { compiledAnswers, decideCompile, decidePick } from './rules.ts';
import { findPicks, savePicks } from './store/picks.ts';
import { words } from './words.ts';

const nameOf = ({ reportId, revision, index }: Pick): string => `${reportId}/${revision}/${index}`;

const refusalOf = (
  pick: Pick,
  row: PickedRow | undefined,
  source: SourceReport | undefined,
  kept: ReadonlySet<string>,
): Omit<Refusal, 'field'> | undefined => {
  if (!row || !source) return { code: 'pick', sentence: words.pickUnknown };
  // What was picked while it could be stays until it is taken out; the page marks it as changed.
  if (kept.has(nameOf(pick))) return undefined;
  if (pick.revision !== source.revision) return { code: 'pick', sentence: words.pickUnknown };
  const decision = decidePick(source.status);
  return decision.ok ? undefined : decision.refusals[0];
};

const twice = (picks: readonly Pick[], at: number): boolean =>
  picks.findIndex((one) => one.reportId === picks[at]?.reportId && one.index === picks[at]?.index) <
  at;

const checkPicks = (
  picks: readonly Pick[],
  rows: readonly (PickedRow | undefined)[],
  sources: readonly SourceReport[],
  kept: ReadonlySet<string>,
): PickedRow[] => {
  const refusals = picks.flatMap((pick, at): Refusal[] => {
    const source = sources.find(({ reportId }) => reportId === pick.reportId);
    const refusal = twice(picks, at)
      ? { code: 'pick-twice', sentence: words.pickTwice }
      : refusalOf(pick, rows[at], source, kept);
    return refusal ? [{ ...refusal, field: `body.picks[${at}]` }] : [];
  });
  const [first] = refusals;
  if (first) throw new Problem(422, 'pick', first.sentence, refusals);
  return rows.filter((row) => row !== undefined);
};

/**
 * Keeps what is picked, in its order, and writes the draft of the compiled report from it: the rows are
 * taken from what the offices below sent, never from the browser. Repeating it is harmless.
 */
export const saveCompilation = (services: Services, call: SignedCall<typeof saveContract>) =>
  services.db.inScope(call.actor.areaPath, async (tx) => {
    const { id } = call.params;
    const { overview, picks, formVersionId, baseVersion } = call.body;
    const report = await getCompiledReport(tx, call.actor, id, services.now());
    orThrow(decideCompile(call.actor, report));
    const { group } = report.compiles;
    const sources = await listCompilable(tx, report);
    const before = await findPicks(tx, id);
    const resolved = await resolvePicks(tx, group, picks, sources);
    const rows = checkPicks(picks, resolved, sources, new Set(before.picks.map(nameOf)));
    const form = FormDefinition.parse(report.definition);
    const answers = compiledAnswers(form, group, { overview, picks: rows });
    const draft = { reportId: id, answers, formVersionId, baseVersion };
    const saved = await keepDraft(tx, call, draft, services.now());
    await savePicks(tx, id, { overview, picks }, call.actor.accountId);
    return saved;
  });
