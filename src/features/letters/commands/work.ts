import { settleForm } from '#features/forms/door.ts';
import {
  listSourceLetters,
  makeProgramme,
  makeRequirement,
  takeBackRequirement,
} from '#features/programmes/door.ts';
import type { Actor } from '#kernel/actor.ts';
import type { Done } from '#kernel/contract.ts';
import { conflict, Problem } from '#kernel/problem.ts';
import { runCommand, type Work } from '#server/commands.ts';
import type { SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import type { makeWork, ReportWork, undoWork } from '../contract/work.ts';
import { ACKNOWLEDGE_FORM } from '../model/acknowledge-form.ts';
import { chainOf, fiscalYearOfSchedule, sourceLetterOf } from '../rules/work.ts';
import { deleteDuty, insertDuty, listDuties, listOfficesOf } from '../store/duties.ts';
import { type LetterRow, updateState } from '../store/letters.ts';
import { sourceWords } from '../words/letter-page.ts';
import { refusalWords as words } from '../words/register.ts';
import { takeLetter, tell } from './letter-at-hand.ts';

/** A letter at work: who works on it, and the short name that what is made of it begins with. */
type Desk = {
  readonly work: Work;
  readonly actor: Actor;
  readonly letter: LetterRow;
  readonly code: string;
  readonly now: string;
};

// Letters have ids in order of time, whose last part differs from one to the next.
const codeOf = ({ id, lastSeq }: LetterRow, position: number): string =>
  `letter-${id.slice(-12)}-${position + 1}-${lastSeq + 1}`;

const refuseOtherOffices = async ({ work, actor }: Desk, asked: ReportWork): Promise<void> => {
  if (asked.officeIds.length === 0) return;
  const known = await listOfficesOf(work.tx, actor.areaPath, asked.level);
  const ids = new Set(known.map(({ id }) => id));
  if (asked.officeIds.every((id) => ids.has(id))) return;
  throw new Problem(422, 'other-offices', words.otherOffices, [
    { code: 'other-offices', sentence: words.otherOffices, field: 'body.officeIds' },
  ]);
};

const programmeOf = async (desk: Desk, { programme, schedule }: ReportWork): Promise<string> => {
  if ('id' in programme) return programme.id;
  const { title } = programme;
  const note = sourceWords.asked(desk.letter.number, desk.letter.datedOn);
  const placed = { partId: null, position: 0, letter: null, verified: false };
  const fiscalYear = fiscalYearOfSchedule(schedule);
  return makeProgramme(desk.work, desk.actor, {
    title,
    note,
    ...placed,
    code: desk.code,
    fiscalYear,
  });
};

const formOf = async ({ work, actor, now }: Desk, { form }: ReportWork): Promise<string> => {
  if ('id' in form) return form.id;
  const code = `acknowledge-${actor.officeId}`;
  return settleForm(work, actor, { code, definition: ACKNOWLEDGE_FORM }, now);
};

const ask = async (desk: Desk, asked: ReportWork): Promise<string> => {
  await refuseOtherOffices(desk, asked);
  const { work, actor, letter, code } = desk;
  const formId = await formOf(desk, asked);
  const { title, level, schedule } = asked;
  const source = letter.content.values ?? { date: null, numberParts: null };
  const known = sourceLetterOf(source, await listSourceLetters(work.tx));
  return makeRequirement(work, actor, await programmeOf(desk, asked), {
    ...{ code, formId, title, level, schedule, letter: known, verified: false, nilAllowed: true },
    standIns: [],
    note: sourceWords.asked(letter.number, letter.datedOn),
    chain: chainOf(level, actor.level),
    officeIds: [...new Set(asked.officeIds)],
  });
};

/** Makes a deadline of a letter into reports that fall due at the addressees, or into a meeting. */
export const make = (services: Services, call: SignedCall<typeof makeWork>) =>
  runCommand(services.db, call, async (work) => {
    const { actor, body } = call;
    const { id, position } = call.params;
    const letter = await takeLetter(work.tx, actor, id, 'make-work');
    const now = services.now();
    const desk = { work, actor, letter, now, code: codeOf(letter, position) };
    const { areaPath, content } = letter;
    const requirementId = body.kind === 'report' ? await ask(desk, body) : null;
    const deadline = content.values?.deadlines[position] ?? null;
    const duty = { letterId: id, position, areaPath, deadline, requirementId };
    if (!(await insertDuty(work.tx, duty))) throw conflict('made-already', words.madeAlready);
    await updateState(work.tx, id, 'at-work');
    const event = { kind: 'work-made', at: now, detail: { position, requirementId } };
    await tell(work, letter, event, actor);
    return { requirementId };
  });

/** Takes back what was made of a deadline, until somebody has begun to report on it. */
export const undo = (services: Services, call: SignedCall<typeof undoWork>): Promise<Done> =>
  runCommand(services.db, call, async (work) => {
    const { actor } = call;
    const { id, position } = call.params;
    const letter = await takeLetter(work.tx, actor, id, 'undo-work');
    const duties = await listDuties(work.tx, id);
    const duty = duties.find((one) => one.position === position);
    if (!duty) throw conflict('no-work', words.noWork);
    const requirementId = duty.requirement?.id;
    if (requirementId && !(await takeBackRequirement(work, actor, requirementId)))
      throw conflict('reported-already', words.reportedAlready);
    await deleteDuty(work.tx, id, position);
    if (duties.length === 1) await updateState(work.tx, id, 'received');
    const event = { kind: 'work-undone', at: services.now(), detail: { position, requirementId } };
    await tell(work, letter, event, actor);
    return {};
  });
