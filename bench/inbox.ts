import { openCluster } from './databases.ts';
import { type Figures, measureThrice, printFigures, printRatio } from './measure.ts';
import { type ServedNation, serveNation, someAreas } from './served-nation.ts';

const LIMIT_MS = 20;

const RAW = `select o.id, o.due_at from obligations o
  where o.holder_office_id = (select id from offices where area_path = $1) and o.opens_at <= $2
  order by o.due_at limit 50`;

const measureNation = async (nation: ServedNation, size: string): Promise<Figures> => {
  const { district } = await someAreas(nation);
  const read = await nation.reader(`bench-${district.split('/').at(-2)}`);
  const raw = await measureThrice(() => nation.db.pool.query(RAW, [district, '2026-08-20']));
  const inbox = await measureThrice(() => read('/api/inbox?limit=50'));
  printFigures(`${size}: raw SQL, the first 50 that wait`, raw);
  printFigures(`${size}: a district's inbox, first 50 with all counts`, inbox, LIMIT_MS);
  printRatio(`${size}: inbox against raw SQL`, inbox, raw);
  return inbox;
};

const cluster = await openCluster();
const found: Figures[] = [];
for (const size of ['100k', '1m'] as const) {
  const nation = await serveNation(cluster.url, size);
  found.push(await measureNation(nation, size));
  await nation.close();
}
await cluster.stop();
const [small, big] = found;
if (small && big) printRatio('inbox, 1 M against 100 k (limit 1.5)', big, small);
