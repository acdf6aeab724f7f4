import { isDeepStrictEqual } from 'node:util';
import type { Actor } from '#kernel/actor.ts';
import type { AreaPath } from '#kernel/area.ts';
import { bangkokDate, bangkokInstant } from '#kernel/bangkok-time.ts';
import { partsOf } from '#kernel/civil-date.ts';
import type { Done } from '#kernel/contract.ts';
import { conflict, Problem } from '#kernel/problem.ts';
import { keyReused, runCommand, type Work } from '#server/commands.ts';
import type { Tx } from '#server/db.ts';
import type { SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import type { closeLetter, correctLetter, registerLetter } from '../contract/register.ts';
import type { Corrections, RegisterValues } from '../model/register.ts';
import { listDuties } from '../store/duties.ts';
import * as store from '../store/letters.ts';
import { insertLink } from '../store/links.ts';
import { takeNumber } from '../store/number-series.ts';
import { refusalWords as words } from '../words/register.ts';
import { refuseAlike } from './alike.ts';
import { takeLetter, tell } from './letter-at-hand.ts';
import { valuesOf } from './review-aside.ts';

type Reviewed = {
  readonly text: string;
  readonly decisions: store.LetterContent['decisions'];
  readonly corrections: store.LetterContent['corrections'];
};

const contentOf = async (
  { safety }: Services,
  { text, decisions, corrections }: Reviewed,
): Promise<store.LetterContent> => {
  const values = await valuesOf(text, decisions, corrections, safety.readingSeconds);
  if (values.subject !== '') return { values, decisions, corrections };
  const field = 'body.corrections.subject';
  throw new Problem(422, 'no-subject', words.noSubject, [
    { code: 'no-subject', sentence: words.noSubject, field },
  ]);
};

type Own = { readonly id: string; readonly officeId: string; readonly areaPath: AreaPath };

/** Links a letter to those of the register that it names, by number and date; how many. */
const linkNamed = async (tx: Tx, letter: Own, values: RegisterValues): Promise<number> => {
  const others = new Set<string>();
  for (const { number, date } of [...values.references, ...values.citations]) {
    if (number === null || date === null) continue;
    const known = await store.listByNumber(tx, letter.officeId, number, date);
    for (const { id } of known) if (id !== letter.id) others.add(id);
  }
  const { id: letterId, areaPath } = letter;
  for (const otherId of others)
    await insertLink(tx, { letterId, otherId, areaPath, relation: 'refers' });
  return others.size;
};

/** A letter that comes in: what it says, what was made of it, when it came and as which file. */
export type Arrival = Reviewed & {
  readonly receivedAt: string;
  readonly file?: string;
  /** It may look like a letter of the register. */
  readonly despite?: boolean;
};

/**
 * Enters a letter that came in into the office's register, with the next number of the year in which it
 * came; gives the number and how many letters of the register it names.
 */
export const enter = async (
  services: Services,
  work: Work,
  letter: Own,
  arrival: Arrival,
  actor: Actor,
) => {
  const { tx } = work;
  const { text, receivedAt, file } = arrival;
  const content = await contentOf(services, arrival);
  if (arrival.despite !== true) await refuseAlike(tx, letter.officeId, text, content.values);
  const receivedYear = partsOf(bangkokDate(receivedAt)).year;
  const receivedNo = await takeNumber(tx, letter, 'received', receivedYear);
  const came = { receivedNo, receivedYear, receivedAt, ...(file !== undefined && { file }) };
  if (!(await store.insertReceived(tx, { ...letter, text, content, ...came }))) throw keyReused();
  const linked = await linkNamed(tx, letter, content.values);
  const detail = { receivedNo, receivedYear };
  await tell(work, letter, { kind: 'registered', at: services.now(), detail }, actor);
  return { receivedNo, receivedYear, linked };
};

/** Registers a letter that came in on paper or by mail. */
export const register = (services: Services, call: SignedCall<typeof registerLetter>) =>
  runCommand(services.db, call, (work) => {
    const { receivedOn, receivedTime, ...reviewed } = call.body;
    const { officeId, areaPath } = call.actor;
    const letter = { id: call.params.id, officeId, areaPath };
    const arrival = { ...reviewed, receivedAt: bangkokInstant(receivedOn, receivedTime) };
    return enter(services, work, letter, arrival, call.actor);
  });

// Work hangs on the place of its due date, so that none is moved while there is any.
const refuseShiftedWork = async (
  tx: Tx,
  { id, content }: store.LetterRow,
  { deadlines }: Corrections,
): Promise<void> => {
  const isSame = isDeepStrictEqual(deadlines, content.corrections?.deadlines);
  if (isSame || (await listDuties(tx, id)).length === 0) return;
  throw conflict('work-made', words.workMade);
};

/** Puts the values of a letter right; whoever saw an older state of it is refused. */
export const correct = (services: Services, call: SignedCall<typeof correctLetter>) =>
  runCommand(services.db, call, async (work) => {
    const letter = await takeLetter(work.tx, call.actor, call.params.id, 'correct');
    const { lastSeq: seen, decisions, corrections } = call.body;
    if (seen !== letter.lastSeq) throw conflict('changed-meanwhile', words.changedMeanwhile);
    await refuseShiftedWork(work.tx, letter, corrections);
    const said = { text: letter.text ?? '', decisions, corrections };
    const reviewed = await contentOf(services, said);
    await store.updateContent(work.tx, letter.id, { ...letter.content, ...reviewed });
    const detail = { decisions, corrections };
    const event = { kind: 'corrected', at: services.now(), detail };
    return { lastSeq: await tell(work, letter, event, call.actor) };
  });

/** Closes a letter, or opens it again in the state its work gives it. */
export const close = (services: Services, call: SignedCall<typeof closeLetter>): Promise<Done> =>
  runCommand(services.db, call, async (work) => {
    const { closed } = call.body;
    const action = closed ? 'close' : 'reopen';
    const letter = await takeLetter(work.tx, call.actor, call.params.id, action);
    const open = (await listDuties(work.tx, letter.id)).length > 0 ? 'at-work' : 'received';
    await store.updateState(work.tx, letter.id, closed ? 'closed' : open);
    const event = { kind: closed ? 'closed' : 'reopened', at: services.now() };
    await tell(work, letter, event, call.actor);
    return {};
  });
