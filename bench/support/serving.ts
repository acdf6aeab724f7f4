import { pino } from 'pino';
import { USUAL_SAFETY } from '#server/safety.ts';
import { startServer } from '../../src/entry/serve.ts';

// The server alone in its own process: its figures are its own.
const [databaseUrl = '', filesFolder = '', webFolder = 'no-web'] = process.argv.slice(2);
const server = await startServer({
  connection: { connectionString: databaseUrl },
  host: '127.0.0.1',
  port: 0,
  filesFolder,
  keyFile: `${filesFolder}.key`,
  webFolder,
  log: pino({ level: 'error' }),
  demo: false,
  safety: USUAL_SAFETY,
});
process.send?.(server.url);
process.once('message', async () => {
  await server.close();
  process.exit(0);
});
