import { loadDaysOff } from '#features/obligations/door.ts';
import type { Actor } from '#kernel/actor.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { addDays } from '#kernel/civil-date.ts';
import { conflict, notAllowed, notFound, orThrow, Problem } from '#kernel/problem.ts';
import { runCommand, type Work } from '#server/commands.ts';
import type { Tx } from '#server/db.ts';
import type { SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import type * as contract from '../contract/outgoing.ts';
import { numberText, officialText } from '../document/letter-sheet.ts';
import type { LetterEnclosure, OfficialLetter } from '../document/official-letter.ts';
import type {
  DraftFinding,
  DraftLetter,
  OutgoingAction,
  OutgoingState,
} from '../model/outgoing.ts';
import { readLetter } from '../reading/read-letter.ts';
import { type OutgoingFacts, takeOutgoing } from '../rules/outgoing.ts';
import { missingParts } from '../rules/outgoing-complete.ts';
import { letterOfDraft, newDraft } from '../rules/outgoing-draft.ts';
import { lintDraft } from '../rules/outgoing-findings.ts';
import { draftRelay, type RelayDraft } from '../rules/outgoing-relay.ts';
import { listEnclosures, saveEnclosures } from '../store/enclosures.ts';
import { insertLink } from '../store/links.ts';
import * as store from '../store/outgoing.ts';
import { outgoingRefusals as words } from '../words/outgoing.ts';
import { loadWriter } from './letterhead.ts';

// Deadlines of a letter lie within two years; days off are known around them.
const HORIZON_DAYS = 730;

/** Somebody has saved since the caller looked. */
export const changedSince = (): Problem => conflict('changed-since', words.changedSince);

/** What the rules ask about a letter. */
export const factsOf = async (tx: Tx, row: store.OutgoingRow): Promise<OutgoingFacts> => ({
  officeId: row.officeId,
  state: row.state,
  writers: row.content.writers,
  reviewers: await store.countReviewers(tx, row.officeId),
});

/** The letter, if it is the actor's own office's: whoever stands above sees that it is, and no more. */
export const ownLetter = (row: store.OutgoingRow, actor: Actor): store.OutgoingRow => {
  if (row.officeId !== actor.officeId) throw notAllowed(words.otherOffice);
  return row;
};

/** Holds the actor's own letter and asks the rules what it becomes. */
export const permit = async (
  tx: Tx,
  call: SignedCall,
  id: string,
  action: OutgoingAction,
): Promise<{ row: store.OutgoingRow; state: OutgoingState }> => {
  const row = ownLetter(await store.lockOutgoing(tx, id), call.actor);
  return { row, state: orThrow(takeOutgoing(action, await factsOf(tx, row), call.actor)) };
};

/** The letter as it is printed: with its number and date once it is signed. */
export const printedLetter = (
  { content, datedOn }: Pick<store.OutgoingRow, 'content' | 'datedOn'>,
  enclosures: readonly LetterEnclosure[],
  emblem: string | null = content.emblem,
  pictures: OfficialLetter['pictures'] = [],
): OfficialLetter =>
  letterOfDraft(content.letter, enclosures, {
    running: content.running,
    date: datedOn,
    emblem,
    pictures,
    hand: content.hand,
  });

/** What the register says of a letter beside its content. */
export const columnsOf = (letter: OfficialLetter, state: OutgoingState): store.OutgoingColumns => ({
  state,
  number: letter.number.running === null ? null : numberText(letter.number),
  datedOn: letter.date,
  issuer: letter.office[0] ?? '',
  text: officialText(letter),
});

/** Writes the event beside the audit entry. */
export const note = async (
  work: Work,
  call: SignedCall,
  row: Pick<store.OutgoingRow, 'id' | 'areaPath'>,
  event: { readonly kind: string; readonly at: string; readonly detail?: Record<string, unknown> },
): Promise<void> => {
  await store.addEvent(work.tx, row, { ...event, by: call.actor });
  const subject = { kind: 'letter', id: row.id, areaPath: row.areaPath };
  await work.audit(`letter.${event.kind}`, subject, event.detail);
};

/** What the linter finds in a letter, days off respected. */
export const findingsOf = async (
  tx: Tx,
  letter: OfficialLetter,
  now: string,
): Promise<DraftFinding[]> => {
  const today = bangkokDate(now);
  const { isDayOff } = await loadDaysOff(tx, today, addDays(today, HORIZON_DAYS));
  return lintDraft(letter, isDayOff);
};

type Draft = SignedCall<typeof contract.draftOutgoing>;

const relayOf = async (tx: Tx, { actor, body }: Draft, now: string): Promise<RelayDraft> => {
  const writer = await loadWriter(tx, actor.officeId);
  if (body.about === null) return { letter: newDraft(writer), enclosures: [] };
  const { officeId, text } = await store.getRegisteredText(tx, body.about.letterId);
  if (officeId !== actor.officeId) throw notFound();
  if (body.about.relation !== 'relays') return { letter: newDraft(writer), enclosures: [] };
  const letter = readLetter(text ?? '');
  if (letter === undefined || text === null)
    throw new Problem(422, 'not-a-letter', words.notALetter);
  const today = bangkokDate(now);
  const { isDayOff } = await loadDaysOff(tx, today, addDays(today, HORIZON_DAYS));
  const rule = { days: writer.letterhead.relayDays, today, isDayOff };
  return draftRelay({ letter, source: text }, writer, rule);
};

const newContent = (letter: DraftLetter, accountId: string): store.OutgoingContent => ({
  letter,
  version: 0,
  writers: [accountId],
  running: null,
  signature: null,
  emblem: null,
  pdf: null,
  word: null,
  dates: [],
});

/** Puts a draft into the register: empty, or written from the letter that it passes on. Gives its id. */
export const draft = (services: Services, call: Draft): Promise<{ id: string }> =>
  runCommand(services.db, call, async (work) => {
    const { id, about } = call.body;
    const { officeId, areaPath, accountId } = call.actor;
    const { letter, enclosures } = await relayOf(work.tx, call, services.now());
    const columns = columnsOf(letterOfDraft(letter, enclosures), 'draft');
    const content = newContent(letter, accountId);
    if (!(await store.insertOutgoing(work.tx, { id, officeId, areaPath }, content, columns)))
      throw notFound();
    const entries = enclosures.map((one) => ({ ...one, id: crypto.randomUUID() }));
    await saveEnclosures(work.tx, { id, areaPath }, entries);
    if (about) {
      const { letterId: otherId, relation } = about;
      await insertLink(work.tx, { letterId: id, otherId, areaPath, relation });
    }
    await note(work, call, { id, areaPath }, { kind: 'drafted', at: services.now() });
    return { id };
  });

/** Saves a draft; whoever has not seen the last version is refused. */
export const save = (
  services: Services,
  call: SignedCall<typeof contract.saveOutgoing>,
): Promise<{ id: string }> =>
  runCommand(services.db, call, async (work) => {
    const { letter, enclosures, version } = call.body;
    const { row } = await permit(work.tx, call, call.params.id, 'save');
    if (row.content.version !== version) throw changedSince();
    const writers = [...new Set([...row.content.writers, call.actor.accountId])];
    const content = { ...row.content, letter, writers, version: version + 1 };
    await store.saveOutgoing(
      work.tx,
      row.id,
      content,
      columnsOf(letterOfDraft(letter, enclosures), row.state),
    );
    await saveEnclosures(work.tx, row, enclosures);
    // It is saved at every pause of the typing: the audit keeps who took part, not how often he paused.
    if (writers.length > row.content.writers.length || version === 0) {
      const subject = { kind: 'letter', id: row.id, areaPath: row.areaPath };
      await work.audit('letter.saved', subject, { version: version + 1 });
    }
    return { id: row.id };
  });

const demandComplete = async (tx: Tx, row: store.OutgoingRow): Promise<void> => {
  const missing = missingParts(row.content.letter, await listEnclosures(tx, row.id));
  if (missing.length > 0) throw conflict('draft-incomplete', words.incomplete(missing));
};

const EVENTS = {
  propose: 'proposed',
  return: 'returned',
  discard: 'discarded',
  restore: 'restored',
} as const;

/** Lays a draft before its signer, sends it back to its drafter, discards it or takes it back. */
export const move = (
  services: Services,
  call: SignedCall<typeof contract.proposeOutgoing>,
  action: keyof typeof EVENTS,
  reason?: string,
): Promise<{ id: string }> =>
  runCommand(services.db, call, async (work) => {
    const { row, state } = await permit(work.tx, call, call.params.id, action);
    if (action === 'propose') await demandComplete(work.tx, row);
    await store.setState(work.tx, row.id, state);
    const detail = reason === undefined ? {} : { reason };
    await note(work, call, row, { kind: EVENTS[action], at: services.now(), detail });
    return { id: row.id };
  });

/** The findings of a letter of one's own office. */
export const lint = (
  services: Services,
  call: SignedCall<typeof contract.lintOutgoing>,
): Promise<DraftFinding[]> =>
  services.db.inScope(call.actor.areaPath, async (tx) => {
    const row = ownLetter(await store.getOutgoing(tx, call.params.id), call.actor);
    const letter = printedLetter(row, await listEnclosures(tx, row.id));
    return findingsOf(tx, letter, services.now());
  });
