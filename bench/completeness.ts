import { openCluster } from './databases.ts';
import { type Figures, measureThrice, printFigures, printRatio } from './measure.ts';
import { type ServedNation, serveNation, someAreas, weeklyRequirement } from './served-nation.ts';

const LIMIT_MS = 100;

// The least that any answer must read: each obligation of the requirement's year, counted once.
const RAW = `select split_part(area_path, '/', 2), period_id, count(*)
  from obligations where requirement_id = $1 group by 1, 2`;

const measureNation = async (nation: ServedNation, size: string): Promise<Figures> => {
  const requirementId = await weeklyRequirement(nation);
  const { province, district } = await someAreas(nation);
  const read = await nation.reader('bench-TH');
  const url = `/api/completeness/grid?requirementId=${requirementId}`;
  const raw = await measureThrice(() => nation.db.pool.query(RAW, [requirementId]));
  const whole = await measureThrice(() => read(url));
  printFigures(`${size}: raw SQL, one count by province and week`, raw);
  printFigures(`${size}: nation by province and week`, whole, LIMIT_MS);
  printRatio(`${size}: nation against raw SQL`, whole, raw);
  for (const [name, area] of Object.entries({ province, district })) {
    const figures = await measureThrice(() => read(`${url}&area=${area}`));
    printFigures(`${size}: drill-down to a ${name}`, figures, LIMIT_MS);
  }
  const missing = `/api/completeness/missing?requirementId=${requirementId}`;
  printFigures(`${size}: who is missing, nation`, await measureThrice(() => read(missing), 20));
  printFigures(
    `${size}: who is missing across programmes, province`,
    await measureThrice(() => read(`/api/completeness/missing?area=${province}`), 20),
  );
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
