import { normaliseThai } from '#kernel/thai-text.ts';
import { sql, type Tx } from '#server/db.ts';
import type { AtWorkConditions, ListedLetter, RegisterConditions } from '../model/register.ts';
import { ENTRY } from './letters.ts';

/** A page of a list: behind the letter `before`, newest first. */
type Page = { readonly before?: string | undefined };

// The addressees that are named in a list; the rest stands on the letter's own page.
const MOST_MISSING = 3;

const SENDING = sql`
  left join lateral (
    select count(*)::int as offices, count(d.acknowledged_at)::int as acknowledged
    from letter_deliveries d where d.letter_id = l.id and l.direction = 'outgoing'
  ) sent on true
  left join lateral (
    select jsonb_agg(one.name) as names from (
      select jsonb_build_object('th', o.name_th, 'en', o.name_en) as name
      from letter_deliveries d join offices o on o.id = d.office_id
      where d.letter_id = l.id and d.acknowledged_at is null and sent.acknowledged < sent.offices
      order by d.area_path limit ${sql.lit(MOST_MISSING)}
    ) one
  ) missing on true`;

const LISTED = sql`${ENTRY},
  case when sent.offices > 0 then jsonb_build_object('offices', sent.offices, 'acknowledged', sent.acknowledged,
    'missing', coalesce(missing.names, '[]')) end as sending`;

const MOST_PARTS = 8;

/** The parts of what was typed, as `found_by` holds them: small letters, Arabic digits. */
const partsOf = (text: string | undefined): string[] =>
  normaliseThai(text ?? '', { digits: 'arabic' })
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, MOST_PARTS);

/**
 * Letters of an office that fit, newest first, behind the letter `before`. Measured within the fence on
 * PostgreSQL 15, 100,000 letters in the office and as many beside: newest 2 ms (index only scan on
 * register_letters_newest), a common word 7 ms (the same index, filtered), a rare word 15 ms and one that
 * nobody wrote 1 ms (bitmap scan on register_letters_found), a number 1 ms (register_letters_named), two
 * letters that nobody wrote 80 ms (the whole of register_letters_newest, without the table).
 */
export const listLetters = async (
  tx: Tx,
  officeId: string,
  asked: RegisterConditions & Page,
  limit: number,
): Promise<ListedLetter[]> => {
  const { direction = null, state = null, from = null, to = null, before = null } = asked;
  const { rows } = await sql<ListedLetter>`
    select ${LISTED}
    from search_register(${officeId}, ${partsOf(asked.q)}, ${partsOf(asked.number)}, ${partsOf(asked.issuer)},
      ${direction}, ${state}, ${from}, ${to}, ${before}, ${limit}) with ordinality as found (id, place)
    join register_letters l on l.id = found.id ${SENDING}
    order by found.place`.execute(tx);
  return rows;
};

// What nobody acknowledged within a year is no longer at work; the register still has it.
const AT_WORK_FOR = sql`interval '1 year'`;

const isAtWork = (state: AtWorkConditions['state']) => {
  const isMissing = sql`exists (select from letter_deliveries d
    where d.letter_id = l.id and d.acknowledged_at is null)`;
  if (state === 'sent') return sql`l.state = 'sent' and ${isMissing}`;
  if (state !== undefined) return sql`l.state = ${state}`;
  return sql`(l.state in ('draft', 'waiting', 'signed') or l.state = 'sent' and ${isMissing})`;
};

const like = (part: string): string => `%${part.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

/** The outgoing letters of an office that still ask for something, of the year before `now`, newest first. */
export const listAtWork = async (
  tx: Tx,
  officeId: string,
  asked: AtWorkConditions & Page & { readonly now: string },
  limit: number,
): Promise<ListedLetter[]> => {
  const { state, q, before = null, now } = asked;
  const words = partsOf(q).map((part) => sql`and l.found_by like ${like(part)}`);
  const { rows } = await sql<ListedLetter>`
    select ${LISTED} from register_letters l ${SENDING}
    where l.office_id = ${officeId} and l.direction = 'outgoing' and ${isAtWork(state)}
      and l.created_at > ${now}::timestamptz - ${AT_WORK_FOR}
      and (${before}::uuid is null or (l.created_at, l.id) <
        (select b.created_at, b.id from register_letters b where b.id = ${before} and b.office_id = ${officeId}))
      ${sql.join(words, sql` `)}
    order by l.created_at desc, l.id desc limit ${limit}`.execute(tx);
  return rows;
};
