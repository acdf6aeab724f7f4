import { openCluster } from './databases.ts';
import { type Figures, measureThrice, printFigures, printRatio } from './measure.ts';
import { type ServedNation, serveNation, someAreas, weeklyRequirement } from './served-nation.ts';

const LIMIT_MS = 150;

// What it costs without totals: the same sums straight from the reports.
const RAW = `select o.province, o.period_id, sum((v.numbers->>'people1')::numeric)
  from obligations o
  join report_revisions v on v.province = o.province and v.obligation_id = o.id and v.revision = o.revision
  where o.requirement_id = $1 and o.state in ('in-review', 'accepted') group by 1, 2`;

const measureNation = async (nation: ServedNation, size: string): Promise<Figures> => {
  const requirementId = await weeklyRequirement(nation);
  const { province, district } = await someAreas(nation);
  const read = await nation.reader('bench-TH');
  const url = `/api/totals?requirementId=${requirementId}&field=people1`;
  const raw = await measureThrice(() => nation.db.pool.query(RAW, [requirementId]), 10);
  const whole = await measureThrice(() => read(url));
  printFigures(`${size}: raw SQL over the reports`, raw);
  printFigures(`${size}: nation by province and week, one figure`, whole, LIMIT_MS);
  printRatio(`${size}: nation against raw SQL`, whole, raw);
  for (const [name, area] of Object.entries({ province, district })) {
    const figures = await measureThrice(() => read(`${url}&area=${area}`));
    printFigures(`${size}: drill-down to a ${name}`, figures, LIMIT_MS);
  }
  return whole;
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
if (small && big) printRatio('nation, 1 M against 100 k (limit 1.5)', big, small);
