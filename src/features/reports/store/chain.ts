/** The chain that holds for an obligation `o` of a requirement `r`, by when its period opened (SQL). */
export const CHAIN_OF = `coalesce((
    select past.chain from past_chains past
    where past.requirement_id = o.requirement_id and past.until_at > o.opens_at
    order by past.until_at limit 1), r.chain)`;
