import type { ReportState } from '#features/reports/model/report.ts';
import { chainAt } from '#features/reports/rules/chain.ts';
import { fold } from '#features/reports/rules/fold.ts';
import type { Database } from '#server/db.ts';
import { compareCounts, compareParts, compareTotals, type Difference } from './rules/comparing.ts';
import { type AwaitedReport, countsByArea } from './rules/counting.ts';
import { type CountedReport, totalsOf } from './rules/summing.ts';
import { type Evidence, type Look, type Part, type Snapshot, withLook } from './store/evidence.ts';

/** What a verification found. `waiting` marks are not yet rolled up; their groups may differ for now. */
export type Verification = {
  readonly reports: number;
  readonly rows: number;
  readonly waiting: number;
  readonly differences: readonly Difference[];
};

type Folded = Omit<ReportState, 'returned'>;

const snapshotState = (snapshot: Snapshot): Folded => {
  const {
    id: _,
    periodId: _period,
    areaPath: _area,
    opensAt: _opens,
    dueAt: _due,
    ...state
  } = snapshot;
  return state;
};

const instant = (text: string | null): string | null =>
  text === null ? null : new Date(text).toISOString();

const foldOf = (snapshot: Snapshot, evidence: Evidence, part: Part): Folded => {
  const events = evidence.events.get(snapshot.id) ?? [];
  const chain = chainAt({ newest: part.chain, past: part.past }, snapshot.opensAt);
  const { returned: _, ...state } = fold(snapshot.opensAt, events, chain);
  return { ...state, extendedTo: instant(state.extendedTo) };
};

const countedOf = (
  snapshot: Snapshot,
  state: Folded,
  evidence: Evidence,
): CountedReport | undefined => {
  if (state.status !== 'in-review' && state.status !== 'accepted') return undefined;
  const sent = evidence.sent.get(`${snapshot.id} ${state.revision}`);
  return (
    sent && {
      periodId: snapshot.periodId,
      areaPath: snapshot.areaPath,
      accepted: state.status === 'accepted',
      nil: sent.nil,
      numbers: sent.numbers,
    }
  );
};

const lostRevision = (snapshot: Snapshot, state: Folded, evidence: Evidence): Difference[] =>
  state.revision === 0 || evidence.sent.has(`${snapshot.id} ${state.revision}`)
    ? []
    : [
        {
          subject: `report ${snapshot.id} revision`,
          found: 'nothing',
          expected: `${state.revision}`,
        },
      ];

const verifyPart = (part: Part, evidence: Evidence): Difference[] => {
  const differences: Difference[] = [];
  const reports: CountedReport[] = [];
  const awaited: AwaitedReport[] = [];
  for (const snapshot of evidence.snapshots) {
    const state = foldOf(snapshot, evidence, part);
    differences.push(
      ...compareParts(`report ${snapshot.id}`, snapshotState(snapshot), state),
      ...lostRevision(snapshot, state, evidence),
    );
    const counted = countedOf(snapshot, state, evidence);
    if (counted) reports.push(counted);
    const { periodId, areaPath, dueAt } = snapshot;
    awaited.push({ periodId, areaPath, awaitedUntil: state.extendedTo ?? dueAt, state });
  }
  const subject = `${part.requirementId} ${part.province}`;
  return [
    ...differences,
    ...compareTotals(subject, evidence.totals, totalsOf(reports)),
    ...compareCounts(subject, evidence.counts, countsByArea(awaited)),
  ];
};

const verifyAll = async (look: Look): Promise<Verification> => {
  let [reports, rows] = [0, 0];
  const differences: Difference[] = [];
  for (const part of await look.listParts()) {
    const evidence = await look.readPart(part);
    reports += evidence.snapshots.length;
    rows += evidence.totals.length + evidence.counts.length;
    differences.push(...verifyPart(part, evidence));
  }
  return { reports, rows, waiting: await look.countWaiting(), differences };
};

/**
 * Rebuilds every report's state, every total and every count of completeness from events and revisions
 * alone, in TypeScript and apart from the roll-up's SQL, and compares them exactly with what is stored.
 * It changes nothing.
 */
export const verifyTotals = (db: Database): Promise<Verification> => withLook(db, verifyAll);
