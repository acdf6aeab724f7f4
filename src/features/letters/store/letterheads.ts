import type { AreaPath, Level } from '#kernel/area.ts';
import { notFound } from '#kernel/problem.ts';
import { sql, type Tx } from '#server/db.ts';
import type { Letterhead } from '../model/letterhead.ts';

/** An office that writes letters, with the province it lies in. */
export type WritingOffice = {
  readonly id: string;
  readonly areaPath: AreaPath;
  readonly level: Level;
  readonly nameTh: string;
  readonly areaNameTh: string;
  readonly letterCode: string | null;
  readonly provinceNameTh: string | null;
};

/** The office, or not-found. */
export const getWritingOffice = async (tx: Tx, officeId: string): Promise<WritingOffice> => {
  const { rows } = await sql<WritingOffice>`
    select office.id, office.area_path as "areaPath", office.level, office.name_th as "nameTh",
      area.name_th as "areaNameTh", office.letter_code as "letterCode", province.name_th as "provinceNameTh"
    from offices office
    join areas area on area.code = office.area_code
    left join areas province on province.code = split_part(office.area_path, '/', 2)
    where office.id = ${officeId}`.execute(tx);
  const [found] = rows;
  if (!found) throw notFound();
  return found;
};

/** A letterhead as an office has set it, with the hash of its emblem. */
export type StoredLetterhead = Letterhead & { readonly emblem: string | null };

/** The letterhead of an office, or undefined while nobody has set it. */
export const findLetterhead = (tx: Tx, officeId: string): Promise<StoredLetterhead | undefined> =>
  tx
    .selectFrom('letterheads')
    .select([
      'number_code as numberCode',
      'name',
      'address',
      'owner',
      'phone',
      'fax',
      'email',
      'relay_days as relayDays',
      'emblem',
    ])
    .where('office_id', '=', officeId)
    .executeTakeFirst();

/** Keeps a letterhead. */
export const saveLetterhead = async (
  tx: Tx,
  office: Pick<WritingOffice, 'id' | 'areaPath'>,
  head: StoredLetterhead,
  now: string,
): Promise<void> => {
  const { numberCode, relayDays, name, address, owner, phone, fax, email, emblem } = head;
  const row = {
    number_code: numberCode,
    relay_days: relayDays,
    name,
    address,
    owner,
    phone,
    fax,
    email,
    emblem,
    area_path: office.areaPath,
    updated_at: now,
  };
  await tx
    .insertInto('letterheads')
    .values({ office_id: office.id, ...row })
    .onConflict((on) => on.column('office_id').doUpdateSet(row))
    .execute();
};
