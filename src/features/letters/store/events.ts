import type { Actor } from '#kernel/actor.ts';
import { json, sql, type Tx } from '#server/db.ts';
import type { LetterEvent } from '../model/register.ts';

/** Adds the next event of a letter that this transaction holds; gives its place in the order. */
export const addEvent = async (
  tx: Tx,
  letter: { readonly id: string; readonly areaPath: string },
  event: { readonly kind: string; readonly at: string; readonly detail?: unknown },
  actor: Pick<Actor, 'accountId' | 'officeId'>,
): Promise<number> => {
  const { rows } = await sql<{ seq: number }>`
    update register_letters set last_seq = last_seq + 1 where id = ${letter.id}
    returning last_seq as seq`.execute(tx);
  const seq = rows[0]?.seq ?? 1;
  await tx
    .insertInto('register_events')
    .values({
      letter_id: letter.id,
      seq,
      area_path: letter.areaPath,
      kind: event.kind,
      at: event.at,
      account_id: actor.accountId,
      office_id: actor.officeId,
      detail: json(event.detail ?? {}),
    })
    .execute();
  return seq;
};

/** What happened to a letter, in order, with the names of who did it. */
export const listEvents = async (tx: Tx, letterId: string): Promise<LetterEvent[]> => {
  const { rows } = await sql<LetterEvent>`
    select e.seq, e.kind, e.at, person_name(e.account_id) as by
    from register_events e where e.letter_id = ${letterId} order by e.seq`.execute(tx);
  return rows;
};
