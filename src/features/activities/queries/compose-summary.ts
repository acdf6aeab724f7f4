import { getCompiledForm } from '#features/forms/door.ts';
import { copyOf, findAttachment } from '#features/reports/door.ts';
import { numberColumns } from '#kernel/form/numbers.ts';
import type { Period } from '#kernel/period.ts';
import type { Tx } from '#server/db.ts';
import type { Services } from '#server/services.ts';
import type { Candidate, PickedActivity, SummaryColumn, SummaryContent } from '../model/summary.ts';
import { chooseByRule, figureOf, sumTexts } from '../rules/summaries.ts';
import * as figures from '../store/figures.ts';
import { findLastIssue, findPicks } from '../store/issues.ts';
import type { Issuer, StoredSummary } from '../store/summaries.ts';

/** Which summary, in whose name, of which period. */
export type Composing = {
  readonly summary: StoredSummary;
  readonly issuer: Issuer;
  readonly period: Period;
};

/** The most activities that are offered for a choice. */
const MOST_OFFERED = 60;

type PhotoAnswer = { readonly fileId: string; readonly caption?: string };

const countingOf = ({ summary, issuer, period }: Composing): figures.Counting => ({
  programmeId: summary.programmeId,
  definition: summary.definition,
  areaPath: issuer.areaPath,
  period,
});

const keyOf = ({ summary, issuer, period }: Composing) => ({
  summaryId: summary.id,
  officeId: issuer.id,
  periodId: period.id,
});

const columnsOf = async (tx: Tx, counting: figures.Counting): Promise<SummaryColumn[]> => {
  const ids = await figures.listFormVersions(tx, counting);
  const forms = await Promise.all(ids.map((id) => getCompiledForm(tx, id)));
  const known = forms.flatMap(numberColumns);
  return counting.definition.figures.flatMap((field) => {
    const found = known.find((column) => column.field === field);
    if (!found) return [];
    const { title, unit = null, decimals } = found;
    return [{ field, title, unit, decimals }];
  });
};

const photosOf = (report: figures.CountedReport, key: string | null): PhotoAnswer[] => {
  const value = key === null ? [] : report.answers[key];
  return Array.isArray(value) ? (value as PhotoAnswer[]) : [];
};

const toldOf = async (
  tx: Tx,
  { answers, formVersionId }: figures.CountedReport,
  keys: readonly string[],
): Promise<PickedActivity['told']> => {
  const { definition } = await getCompiledForm(tx, formVersionId);
  return keys.flatMap((key) => {
    const field = definition.fields.find((one) => one.key === key);
    const text = answers[key];
    return field && typeof text === 'string' && text !== '' ? [{ label: field.label, text }] : [];
  });
};

// A photo that cannot be read leaves the activity without it, not the summary undone.
const shownPhoto = async (
  services: Services,
  tx: Tx,
  { fileId, caption = '' }: PhotoAnswer,
): Promise<PickedActivity['photos']> => {
  const photo = await findAttachment(tx, fileId);
  if (photo?.kind !== 'photo') return [];
  const sha256 = await copyOf(services, photo, 'display').catch(() => undefined);
  return sha256 === undefined ? [] : [{ sha256, caption }];
};

const pickedOf = async (
  services: Services,
  tx: Tx,
  report: figures.CountedReport,
  { definition }: StoredSummary,
): Promise<PickedActivity> => {
  const photos: PickedActivity['photos'] = [];
  for (const one of photosOf(report, definition.photos).slice(0, definition.picks.photos))
    photos.push(...(await shownPhoto(services, tx, one)));
  const { reportId, revision, title, type, office, heldOn, score } = report;
  return {
    ...{ reportId, revision, title, type, office, heldOn },
    people: score,
    told: await toldOf(tx, report, definition.tells),
    photos,
  };
};

/** The activities that may be shown, the greatest first, with the ids of their photos. */
export const listOffered = async (tx: Tx, composing: Composing): Promise<Candidate[]> => {
  const { photos } = composing.summary.definition;
  const reports = await figures.listCandidates(tx, countingOf(composing), MOST_OFFERED);
  return reports.map(({ revision, formVersionId, answers, ...report }) => ({
    ...report,
    photos: photosOf({ revision, formVersionId, answers, ...report }, photos).map(
      ({ fileId }) => fileId,
    ),
  }));
};

/** What is chosen for the next issue: by a person, or else by the rule. */
export const findChosen = async (
  tx: Tx,
  composing: Composing,
  offered: readonly Candidate[],
): Promise<{ readonly reportIds: readonly string[]; readonly byPerson: boolean }> => {
  const picks = await findPicks(tx, keyOf(composing));
  return picks
    ? { reportIds: picks, byPerson: true }
    : { reportIds: chooseByRule(offered, composing.summary.definition.picks), byPerson: false };
};

const showPicked = async (
  services: Services,
  tx: Tx,
  composing: Composing,
): Promise<PickedActivity[]> => {
  const { reportIds } = await findChosen(tx, composing, await listOffered(tx, composing));
  const reports = await figures.listCandidates(tx, countingOf(composing), MOST_OFFERED, reportIds);
  const picked: PickedActivity[] = [];
  for (const id of reportIds) {
    const report = reports.find(({ reportId }) => reportId === id);
    if (report) picked.push(await pickedOf(services, tx, report, composing.summary));
  }
  return picked;
};

const followsOf = async (tx: Tx, composing: Composing): Promise<SummaryContent['follows']> => {
  const last = await findLastIssue(tx, keyOf(composing));
  if (!last) return null;
  const laterReports = await figures.countLater(tx, countingOf(composing), last.issuedAt);
  return { ...last, laterReports };
};

/** Everything that an issue would say at an instant; it is frozen by writing it down. */
export const composeSummary = async (
  services: Services,
  tx: Tx,
  composing: Composing,
  issuedAt: string,
): Promise<SummaryContent> => {
  const { summary, issuer, period } = composing;
  const { definition, programme } = summary;
  const counting = countingOf(composing);
  const rows = await figures.listSummaryRows(tx, counting);
  const follows = await followsOf(tx, composing);
  return {
    title: definition.title,
    addressee: definition.addressee,
    programme,
    office: issuer.name,
    level: issuer.level,
    period,
    counts: definition.counts,
    figuresOf: await figures.countActivities(tx, counting),
    people: sumTexts(definition.people.map((field) => figureOf(rows, field))),
    columns: await columnsOf(tx, counting),
    types: await figures.listTypes(tx, counting),
    rows,
    picked: await showPicked(services, tx, composing),
    version: (follows?.version ?? 0) + 1,
    issuedAt,
    follows,
  };
};
