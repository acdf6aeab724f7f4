import { applySummary } from '#features/activities/door.ts';
import { applyPackForm, getFormId } from '#features/forms/door.ts';
import { NATION } from '#kernel/area.ts';
import { notFound } from '#kernel/problem.ts';
import type { Tx } from '#server/db.ts';
import { moveChain } from '../commands/chain.ts';
import type {
  PackPortfolio,
  PackProgramme,
  PackRequirement,
  PackSummary,
  ProgrammePack,
} from '../model/pack.ts';
import { findLetterId, saveLetter } from '../store/letters.ts';
import * as portfolios from '../store/portfolios.ts';
import * as programmes from '../store/programmes.ts';
import * as requirements from '../store/requirements.ts';
import { findLastRevision, insertRevision, type SubjectKind } from '../store/revisions.ts';

/** What loading did: how many subjects were added, changed, and kept because a person has edited them. */
export type PackOutcome = {
  readonly added: number;
  readonly changed: number;
  readonly kept: number;
  /** The requirements whose obligations must be made or brought in line. */
  readonly requirementIds: readonly string[];
};

type Change = 'added' | 'changed' | 'kept' | 'same';
type Subject = { readonly id: string; readonly change: Change };

type Writing = {
  readonly kind: SubjectKind;
  readonly existing: string | undefined;
  readonly content: unknown;
  readonly insert: () => Promise<string>;
  readonly update: (id: string, revision: number) => Promise<void>;
};

/** Writes a subject once: a pack that says the same changes nothing, and never undoes a person's edit. */
const write = async (tx: Tx, writing: Writing): Promise<Subject> => {
  const { kind, existing, content } = writing;
  if (existing === undefined) {
    const id = await writing.insert();
    await insertRevision(tx, kind, id, content, null);
    return { id, change: 'added' };
  }
  const last = await findLastRevision(tx, kind, existing, content);
  if (last?.same) return { id: existing, change: 'same' };
  if (last && last.changedBy !== null) return { id: existing, change: 'kept' };
  const revision = await insertRevision(tx, kind, existing, content, null);
  await writing.update(existing, revision);
  return { id: existing, change: 'changed' };
};

const writePortfolio = async (tx: Tx, portfolio: PackPortfolio): Promise<Subject> => {
  const letterId = await findLetterId(tx, portfolio.letter);
  const saveAll = async (id: string): Promise<string> => {
    await portfolios.saveParts(tx, id, portfolio.parts);
    return id;
  };
  return write(tx, {
    kind: 'portfolio',
    existing: await portfolios.findPortfolioId(tx, portfolio.code),
    content: portfolio,
    insert: async () => saveAll(await portfolios.insertPortfolio(tx, portfolio, letterId)),
    update: async (id) => {
      await portfolios.updatePortfolio(tx, id, portfolio, letterId);
      await saveAll(id);
    },
  });
};

const writeProgramme = async (
  tx: Tx,
  programme: PackProgramme,
  portfolioId: string | undefined,
): Promise<Subject> => {
  const { letter, part, ...content } = programme;
  const values = {
    ...content,
    areaPath: NATION,
    letterId: await findLetterId(tx, letter),
    partId: await portfolios.findPartId(tx, portfolioId, part),
  };
  return write(tx, {
    kind: 'programme',
    existing: await programmes.findProgrammeId(tx, programme.code, programme.fiscalYear),
    content: programme,
    insert: () => programmes.insertProgramme(tx, values),
    update: (id) => programmes.updateProgramme(tx, id, values),
  });
};

const writeRequirement = async (
  tx: Tx,
  requirement: PackRequirement,
  programmeId: string | undefined,
): Promise<Subject> => {
  if (programmeId === undefined) throw notFound();
  const { letter, form, programme: _, ...content } = requirement;
  const values = {
    ...content,
    programmeId,
    areaPath: NATION,
    formId: await getFormId(tx, form),
    letterId: await findLetterId(tx, letter),
  };
  return write(tx, {
    kind: 'requirement',
    existing: await requirements.findRequirementId(tx, programmeId, requirement.code),
    content: requirement,
    insert: () => requirements.insertRequirement(tx, values),
    update: async (id, revision) => {
      const before = await requirements.findRequirement(tx, id);
      if (before) await moveChain(tx, before, values.chain);
      await requirements.updateRequirement(tx, id, values, revision);
    },
  });
};

const writeSummary = async (
  tx: Tx,
  { letter, programme: _, ...summary }: PackSummary,
  programmeId: string | undefined,
): Promise<Change> => {
  if (programmeId === undefined) throw notFound();
  return applySummary(tx, { ...summary, programmeId, letterId: await findLetterId(tx, letter) });
};

const outcomeOf = (changes: readonly Change[], requirementIds: readonly string[]): PackOutcome => {
  const count = (wanted: Change): number => changes.filter((change) => change === wanted).length;
  return {
    added: count('added'),
    changed: count('changed'),
    kept: count('kept'),
    requirementIds,
  };
};

/**
 * Loads a pack into the scope of the nation. Loading again changes nothing; a newer pack changes what
 * no person has edited since, and every change is kept in the history.
 */
export const loadPack = async (tx: Tx, pack: ProgrammePack, now: string): Promise<PackOutcome> => {
  const changes: Change[] = [];
  const noted = ({ id, change }: Subject): string => {
    changes.push(change);
    return id;
  };
  for (const letter of pack.letters) await saveLetter(tx, letter);
  for (const form of pack.forms) {
    const letterId = await findLetterId(tx, form.letter);
    changes.push(await applyPackForm(tx, { ...form, letterId }, now));
  }
  const portfolioId = pack.portfolio && noted(await writePortfolio(tx, pack.portfolio));
  const ids = new Map<string, string>();
  for (const programme of pack.programmes)
    ids.set(programme.code, noted(await writeProgramme(tx, programme, portfolioId)));
  const touched: string[] = [];
  for (const requirement of pack.requirements) {
    const subject = await writeRequirement(tx, requirement, ids.get(requirement.programme));
    noted(subject);
    if (subject.change === 'added' || subject.change === 'changed') touched.push(subject.id);
  }
  for (const summary of pack.summaries)
    changes.push(await writeSummary(tx, summary, ids.get(summary.programme)));
  return outcomeOf(changes, touched);
};
