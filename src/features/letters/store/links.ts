import { sql, type Tx } from '#server/db.ts';
import type { LetterLink, Relation } from '../model/register.ts';

/** Links a letter to another; undefined when the two are linked so already. */
export const insertLink = async (
  tx: Tx,
  link: {
    readonly letterId: string;
    readonly otherId: string;
    readonly areaPath: string;
    readonly relation: Relation;
  },
): Promise<string | undefined> => {
  const made = await tx
    .insertInto('register_links')
    .values({
      letter_id: link.letterId,
      other_id: link.otherId,
      area_path: link.areaPath,
      relation: link.relation,
    })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst();
  return made?.id;
};

/** The letters that hang together with one, whichever of the two was linked to the other. */
export const listLinks = async (tx: Tx, letterId: string): Promise<LetterLink[]> => {
  const { rows } = await sql<LetterLink>`
    select k.id, k.relation, k.letter_id = ${letterId} as outward,
      jsonb_build_object('id', o.id, 'number', o.number, 'datedOn', o.dated_on, 'subject', o.subject,
        'direction', o.direction) as letter
    from register_links k
    join register_letters l on l.id = ${letterId}
    join register_letters o on o.id = case when k.letter_id = l.id then k.other_id else k.letter_id end
      and o.office_id = l.office_id
    where k.letter_id = l.id or k.other_id = l.id
    order by k.created_at, k.id`.execute(tx);
  return rows;
};

/** Takes a link of a letter away, from whichever side; false when there is none. */
export const deleteLink = async (tx: Tx, letterId: string, linkId: string): Promise<boolean> => {
  const { rows } = await sql<{ id: string }>`
    delete from register_links where id = ${linkId} and ${letterId} in (letter_id, other_id)
    returning id`.execute(tx);
  return rows.length > 0;
};
