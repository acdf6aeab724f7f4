import { sql, type Tx } from '#server/db.ts';
import type {
  PartView,
  PortfolioView,
  ProgrammeView,
  RequirementView,
  ResultCounts,
} from '../model/portfolio.ts';

const letter = sql`case when l.id is null then null else jsonb_build_object(
  'code', l.code, 'number', l.number, 'datedOn', l.dated_on, 'subject', l.subject,
  'issuer', jsonb_build_object('th', l.issuer_th, 'en', l.issuer_en)) end as letter`;

const names = (table: string) => {
  const of = (column: string) => sql.ref(`${table}.${column}`);
  return sql`jsonb_build_object('th', ${of('title_th')}, 'en', ${of('title_en')}) as title,
    jsonb_build_object('th', ${of('note_th')}, 'en', ${of('note_en')}) as note`;
};

/** The fiscal years (Gregorian years of their ends) that have programmes or portfolios, newest first. */
export const listYears = async (tx: Tx): Promise<number[]> => {
  const { rows } = await sql<{ year: number }>`
    select fiscal_year as year from programmes union select fiscal_year from portfolios
    order by year desc`.execute(tx);
  return rows.map(({ year }) => year);
};

/** The portfolios of a year that a place sees. */
export const listPortfolios = async (
  tx: Tx,
  fiscalYear: number,
  at: string,
): Promise<Omit<PortfolioView, 'parts' | 'mayEdit'>[]> => {
  const { rows } = await sql<Omit<PortfolioView, 'parts' | 'mayEdit'>>`
    select p.id, p.code, p.area_path as "areaPath", ${names('p')}, ${letter},
      origin.fiscal_year as "copiedFromYear"
    from portfolios p
    left join letters l on l.id = p.letter_id
    left join portfolios origin on origin.id = p.copied_from
    where p.fiscal_year = ${fiscalYear}
      and (starts_with(p.area_path, ${at}) or starts_with(${at}, p.area_path))
    order by p.code`.execute(tx);
  return rows;
};

/** The parts of some portfolios, in their order. */
export const listParts = async (
  tx: Tx,
  portfolioIds: readonly string[],
): Promise<Omit<PartView, 'programmes'>[]> => {
  const { rows } = await sql<Omit<PartView, 'programmes'>>`
    select p.id, p.portfolio_id as "portfolioId", p.position, ${names('p')}, p.verified
    from portfolio_parts p where p.portfolio_id = any(${portfolioIds}::uuid[])
    order by p.position`.execute(tx);
  return rows;
};

/** The programmes of a year that a place sees. */
export const listProgrammes = async (
  tx: Tx,
  fiscalYear: number,
  at: string,
): Promise<Omit<ProgrammeView, 'requirements' | 'mayEdit'>[]> => {
  const { rows } = await sql<Omit<ProgrammeView, 'requirements' | 'mayEdit'>>`
    select p.id, p.code, p.part_id as "partId", p.position, p.area_path as "areaPath", ${names('p')},
      ${letter}, p.verified, origin.fiscal_year as "copiedFromYear"
    from programmes p
    left join letters l on l.id = p.letter_id
    left join programmes origin on origin.id = p.copied_from
    where p.fiscal_year = ${fiscalYear} and not p.archived
      and (starts_with(p.area_path, ${at}) or starts_with(${at}, p.area_path))
    order by p.position, p.code`.execute(tx);
  return rows;
};

/** What the programmes of a year ask, as far as a place sees it. */
export const listRequirements = async (
  tx: Tx,
  fiscalYear: number,
  at: string,
): Promise<Omit<RequirementView, 'results' | 'mayEdit'>[]> => {
  const { rows } = await sql<Omit<RequirementView, 'results' | 'mayEdit'>>`
    select r.id, r.code, r.programme_id as "programmeId", r.area_path as "areaPath", ${names('r')},
      r.level, r.schedule, r.chain,
      (select (max(past.until_at) at time zone 'Asia/Bangkok')::date from past_chains past
        where past.requirement_id = r.id) as "chainSince", r.nil_allowed as "nilAllowed", r.compiles, r.activity, r.stand_ins as "standIns", ${letter}, r.verified,
      r.active, r.revision,
      jsonb_build_object('id', f.id, 'code', f.code, 'verified', f.verified,
        'title', jsonb_build_object('th', f.title_th, 'en', f.title_en),
        'version', (select max(v.version) from form_versions v
          where v.form_id = f.id and v.published_at is not null)) as form
    from requirements r
    join programmes p on p.id = r.programme_id
    join forms f on f.id = r.form_id
    left join letters l on l.id = r.letter_id
    where p.fiscal_year = ${fiscalYear} and not p.archived
      and (starts_with(r.area_path, ${at}) or starts_with(${at}, r.area_path))
    order by r.code`.execute(tx);
  return rows;
};

/** What became of the reports of some requirements within the scope, counted at `now`. */
export const countResults = async (
  tx: Tx,
  requirementIds: readonly string[],
  now: string,
): Promise<Map<string, ResultCounts>> => {
  const { rows } = await sql<ResultCounts & { id: string }>`
    select requirement_id as id, count(*) as all,
      count(*) filter (where due_at <= ${now}) as due,
      count(*) filter (where verdict is not null) as received,
      count(*) filter (where state = 'accepted') as accepted,
      count(*) filter (where verdict = 'late') as late,
      count(*) filter (where nil and verdict is not null) as nil,
      count(*) filter (where state = 'excused') as excused,
      count(*) filter (where verdict is null and state <> 'excused'
        and coalesce(extended_to, due_at) <= ${now}) as missing,
      min(due_at) filter (where due_at > ${now}) as "nextDueAt"
    from obligations where requirement_id = any(${requirementIds}::uuid[])
    group by requirement_id`.execute(tx);
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
};
