import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { chooseAccount, giveTo } from '#server/postgres/account.ts';
import type { Binaries } from '#server/postgres/binaries.ts';
import { initialise, owner } from '#server/postgres/initialise.ts';
import { startPostmaster, stopPostmaster } from '#server/postgres/postmaster.ts';
import { drillDump } from './dump-drill.ts';
import { failure, finish, type Tally } from './tally.ts';
import { installPackage, vitest } from './tools.ts';

const wantedMajor = '15';

/** Debian's own server: release 15 when it is there, else the oldest one that is. */
const findSystemPostgres = (): Binaries | undefined => {
  const found = globSync('/usr/lib/postgresql/*/bin')
    .filter((bin) => existsSync(path.join(bin, 'initdb')))
    .map((bin) => ({ bin, major: path.basename(path.dirname(bin)) }))
    .sort((a, b) => Number(a.major) - Number(b.major));
  const chosen = found.find(({ major }) => major === wantedMajor) ?? found[0];
  if (chosen === undefined) return undefined;
  const { bin, major } = chosen;
  return { initdb: path.join(bin, 'initdb'), postgres: path.join(bin, 'postgres'), major };
};

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });

/** Runs the API tests against a throw-away cluster of the given programs, over TCP with a password. */
const testAgainst = async (binaries: Binaries, folder: string): Promise<Tally[]> => {
  const account = chooseAccount();
  const cluster = path.join(folder, 'cluster');
  const password = randomBytes(16).toString('hex');
  const passwordFile = path.join(folder, 'password');
  writeFileSync(passwordFile, password);
  for (const one of [folder, passwordFile]) giveTo(account, one);
  const authentication = ['--auth-host=scram-sha-256', `--pwfile=${passwordFile}`, '--no-sync'];
  await initialise(binaries, cluster, account, authentication);
  const port = await freePort();
  const settings = { listen_addresses: '127.0.0.1', port: String(port), fsync: 'off' };
  const folders = { cluster, socket: folder, log: path.join(folder, 'postgres.log') };
  try {
    await startPostmaster({ binaries, folders, account, settings });
    const url = `postgresql://${owner}:${password}@127.0.0.1:${port}/postgres`;
    console.log(`\nAPI tests against PostgreSQL ${binaries.major}`);
    return [vitest(['--project', 'api'], { DATABASE_URL: url }), await drillDump(url)];
  } finally {
    await stopPostmaster(cluster);
  }
};

if (findSystemPostgres() === undefined) installPackage('postgresql');
const binaries = findSystemPostgres();

if (binaries === undefined) {
  finish([failure("Debian's PostgreSQL is missing: install the package postgresql.")]);
} else {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'amphoe-external-'));
  chmodSync(folder, 0o711);
  try {
    finish(await testAgainst(binaries, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
