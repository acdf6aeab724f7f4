import type { ReviewChain } from '#features/reports/model/chain.ts';
import { type RawBuilder, sql, type Tx } from '#server/db.ts';
import type { RequirementChoice } from '../model.ts';

const CHOICE = sql`
  r.id, r.level, p.fiscal_year as "fiscalYear",
  r.schedule ->> 'kind' is not distinct from 'afterEvent' as "followsEvents",
  jsonb_build_object('th', r.title_th, 'en', r.title_en) as title,
  jsonb_build_object('th', p.title_th, 'en', p.title_en) as programme`;

const choices = async (tx: Tx, condition: RawBuilder<unknown>): Promise<RequirementChoice[]> => {
  const { rows } = await sql<RequirementChoice>`
    select ${CHOICE} from requirements r join programmes p on p.id = r.programme_id
    where ${condition} order by p.position, p.code, r.code`.execute(tx);
  return rows;
};

/** The fiscal years that have programmes, latest first. */
export const listFiscalYears = async (tx: Tx): Promise<number[]> => {
  const { rows } = await sql<{ year: number }>`
    select distinct p.fiscal_year as year
    from programmes p join requirements r on r.programme_id = p.id order by 1 desc`.execute(tx);
  return rows.map(({ year }) => year);
};

/** What the programmes of a fiscal year ask, in the order of the programmes. */
export const listChoices = (tx: Tx, fiscalYear: number): Promise<RequirementChoice[]> =>
  choices(tx, sql`p.fiscal_year = ${fiscalYear}`);

/** One requirement as pickers name it, or undefined. */
export const findChoice = async (tx: Tx, id: string): Promise<RequirementChoice | undefined> =>
  (await choices(tx, sql`r.id = ${id}`))[0];

/** The review chain of a requirement, or undefined when there is no such requirement. */
export const findChain = async (
  tx: Tx,
  id: string,
): Promise<{ level: RequirementChoice['level']; chain: ReviewChain } | undefined> => {
  const { rows } = await sql<{ level: RequirementChoice['level']; chain: ReviewChain }>`
    select level, chain from requirements where id = ${id}`.execute(tx);
  return rows[0];
};
