import type { Actor } from '#kernel/actor.ts';
import type { QueryOf, ReplyInput } from '#kernel/contract.ts';
import type { Tx } from '#server/db.ts';
import { getLetter } from './commands/letter-at-hand.ts';
import type { listOutgoing } from './contract/outgoing.ts';
import type { getRegisterLetter, listKnownLetters, listRegister } from './contract/register.ts';
import type { ListedLetter } from './model/register.ts';
import { decideRegistering, openActions } from './rules/register.ts';
import { numberPartsOf } from './rules/review.ts';
import { listDuties } from './store/duties.ts';
import { listEvents } from './store/events.ts';
import { listByNumber } from './store/letters.ts';
import { listLinks } from './store/links.ts';
import { listAtWork, listLetters } from './store/lists.ts';

const LETTERS_A_PAGE = 100;

// One more than a page is asked for: it tells whether there are any behind.
const pageOf = (letters: ListedLetter[]) => {
  const page = letters.slice(0, LETTERS_A_PAGE);
  return {
    letters: page,
    next: letters.length > LETTERS_A_PAGE ? (page.at(-1)?.id ?? null) : null,
  };
};

/** A page of the office's register. */
export const showRegister = async (
  tx: Tx,
  actor: Actor,
  asked: QueryOf<typeof listRegister>,
): Promise<ReplyInput<typeof listRegister>> => {
  const letters = await listLetters(tx, actor.officeId, asked, LETTERS_A_PAGE + 1);
  return { ...pageOf(letters), mayRegister: decideRegistering(actor).ok };
};

/** A page of the office's outgoing letters that still ask for something. */
export const showAtWork = async (
  tx: Tx,
  actor: Actor,
  asked: QueryOf<typeof listOutgoing>,
  now: string,
): Promise<ReplyInput<typeof listOutgoing>> =>
  pageOf(await listAtWork(tx, actor.officeId, { ...asked, now }, LETTERS_A_PAGE + 1));

/** The letters of the office's register with a number, as a person or a letter writes it. */
export const showKnown = async (
  tx: Tx,
  actor: Actor,
  { number, date }: QueryOf<typeof listKnownLetters>,
): Promise<ReplyInput<typeof listKnownLetters>> => {
  const parts = numberPartsOf(number);
  if (parts === null) return { letters: [] };
  return { letters: await listByNumber(tx, actor.officeId, parts, date ?? null) };
};

/** A letter of the office's register with all that belongs to it. */
export const showLetter = async (
  tx: Tx,
  actor: Actor,
  id: string,
): Promise<ReplyInput<typeof getRegisterLetter>> => {
  const { content, text, officeId, file, ...entry } = await getLetter(tx, actor, id);
  const duties = await listDuties(tx, id);
  const touched = duties.every(({ requirement }) => requirement?.touched === true);
  const { values = null, decisions = {}, corrections = {}, fileName } = content;
  return {
    ...entry,
    ...{ text: text ?? '', fileName: file === null ? null : (fileName ?? id) },
    ...{ values, decisions, corrections, duties },
    events: await listEvents(tx, id),
    links: await listLinks(tx, id),
    actions: openActions({ ...entry, officeId, touched: duties.length > 0 && touched }, actor),
  };
};
