import type { AreaPath, Level } from '#kernel/area.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { json, sql, type Tx } from '#server/db.ts';
import type { DeadlineValue, LetterDuty } from '../model/register.ts';

/** What the deadlines of a letter were made into, with how far the reports of each have come. */
export const listDuties = async (tx: Tx, letterId: string): Promise<LetterDuty[]> => {
  const { rows } = await sql<LetterDuty>`
    select d.position, nullif(d.deadline, 'null'::jsonb) as deadline,
      case when r.id is null then null else jsonb_build_object('id', r.id,
        'title', jsonb_build_object('th', r.title_th, 'en', r.title_en),
        'programme', jsonb_build_object('th', p.title_th, 'en', p.title_en),
        'offices', count(distinct o.office_id), 'reports', count(o.id),
        'received', count(o.id) filter (where o.verdict is not null),
        'touched', coalesce(bool_or(o.last_seq > 0 or draft.id is not null or o.event_id is not null), false)) end as requirement
    from register_duties d
    left join requirements r on r.id = d.requirement_id
    left join programmes p on p.id = r.programme_id
    left join obligations o on o.requirement_id = r.id
    left join lateral (select f.obligation_id as id from report_drafts f
      where f.province = o.province and f.obligation_id = o.id limit 1) draft on true
    where d.letter_id = ${letterId}
    group by d.letter_id, d.position, d.deadline, r.id, p.id
    order by d.position`.execute(tx);
  return rows;
};

/** Writes what a deadline was made into; false when it was made into something already. */
export const insertDuty = async (
  tx: Tx,
  duty: {
    readonly letterId: string;
    readonly position: number;
    readonly areaPath: AreaPath;
    readonly deadline: DeadlineValue | null;
    readonly requirementId: string | null;
  },
): Promise<boolean> => {
  const made = await tx
    .insertInto('register_duties')
    .values({
      letter_id: duty.letterId,
      position: duty.position,
      area_path: duty.areaPath,
      deadline: json(duty.deadline),
      requirement_id: duty.requirementId,
    })
    .onConflict((on) => on.doNothing())
    .returning('position')
    .executeTakeFirst();
  return made !== undefined;
};

export const deleteDuty = async (tx: Tx, letterId: string, position: number): Promise<void> => {
  await tx
    .deleteFrom('register_duties')
    .where('letter_id', '=', letterId)
    .where('position', '=', position)
    .execute();
};

/** The active offices of a level within an area, in the order of the tree. */
export const listOfficesOf = async (
  tx: Tx,
  scope: AreaPath,
  level: Level,
): Promise<{ id: string; name: Sentence; areaPath: string }[]> => {
  const { rows } = await sql<{ id: string; name: Sentence; areaPath: string }>`
    select id, jsonb_build_object('th', name_th, 'en', name_en) as name, area_path as "areaPath"
    from offices where active and level = ${level} and starts_with(area_path, ${scope})
    order by area_path, id`.execute(tx);
  return rows;
};
