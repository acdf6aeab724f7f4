import { parseArgs } from 'node:util';
import { type Figures, measureThrice, printFigures, printRatio } from './measure.ts';
import { type ServedNation, serveDatabase } from './served-nation.ts';
import { openBenchCluster } from './support/cluster.ts';
import { fieldDatabase } from './support/field-data.ts';

const { values } = parseArgs({
  options: {
    photos: { type: 'string', default: '1000000' },
    folder: { type: 'string', default: 'amphoe-bench-field' },
  },
});

const AREAS = { nation: 'TH', province: '10', district: '1001' } as const;

const RAW_UNITS = `select count(*), json_agg(u.facts) from offices o left join units u on u.office_id = o.id
  where o.level = 'local-authority' and o.active`;
const RAW_PRINTS = `select p.attachment_id from photo_prints mine join photo_prints p
  on p.band_1 = mine.band_1 or p.band_2 = mine.band_2 or p.band_3 = mine.band_3 or p.band_4 = mine.band_4
  where mine.attachment_id in (select id from attachments where obligation_id = $1)`;

const measureUnits = async (served: ServedNation): Promise<void> => {
  const raw = await measureThrice(() => served.db.pool.query(RAW_UNITS));
  printFigures('plain SQL: the facts of all units', raw);
  for (const [name, code] of Object.entries(AREAS)) {
    const read = await served.reader(`bench-${code}`);
    const coverage: Figures = await measureThrice(() => read('/api/units/coverage'));
    printFigures(`coverage of the ${name}`, coverage, 100);
    if (name === 'nation') printRatio('coverage of the nation against plain SQL', coverage, raw);
  }
};

const measurePrints = async (served: ServedNation): Promise<void> => {
  const { id } = await served.first<{ id: string }>(
    `select id from obligations where area_path = '/10/1001/' order by due_at desc limit 1`,
  );
  const raw = await measureThrice(() => served.db.pool.query(RAW_PRINTS, [id]));
  printFigures('plain SQL: prints that share a band with one of five', raw);
  for (const [name, code] of Object.entries(AREAS)) {
    const read = await served.reader(`bench-${code}`);
    const reused = await measureThrice(() => read(`/api/reports/${id}/reused-photos`));
    printFigures(`reused photos of a report, asked by a ${name}`, reused, 100);
    if (name === 'nation') printRatio('reused photos against plain SQL', reused, raw);
  }
};

const cluster = await openBenchCluster(values.folder);
try {
  const served = await serveDatabase(await fieldDatabase(cluster.url, Number(values.photos)));
  await measureUnits(served);
  await measurePrints(served);
  await served.close();
} finally {
  await cluster.stop();
}
