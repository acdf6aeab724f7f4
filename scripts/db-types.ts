import { execFileSync } from 'node:child_process';
import { migrate } from '#server/migrate.ts';
import { startThrowAwayCluster } from '../tests/support/cluster.ts';

/** As db.ts reads them: counts are numbers, instants and civil dates are text. */
const types = { int8: 'number', timestamptz: 'string', date: 'string', jsonb: 'unknown' };

const cluster = await startThrowAwayCluster();
try {
  await migrate({ connectionString: cluster.url });
  execFileSync('kysely-codegen', [
    `--url=${cluster.url}`,
    '--dialect=postgres',
    '--out-file=src/platform/server/schema.gen.ts',
    '--include-pattern=public.*',
    `--type-mapping=${JSON.stringify(types)}`,
  ]);
} finally {
  await cluster.stop();
}
