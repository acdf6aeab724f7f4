import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isSound } from './check.ts';
import { rage } from './storm.ts';

const { values } = parseArgs({
  options: {
    submissions: { type: 'string', default: '10000' },
    kills: { type: 'string', default: '20' },
    phones: { type: 'string', default: '16' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});

const folder = mkdtempSync(path.join(os.tmpdir(), 'amphoe-chaos-'));
const { submissions, kills, phones, seed } = values;
console.log(
  `${submissions} submissions with photos, ${kills} kills, ${phones} phones, seed ${seed}`,
);
const outcome = await rage({
  folder,
  submissions: Number(submissions),
  kills: Number(kills),
  phones: Number(phones),
  seed: Number(seed),
});
const { verdict, tale } = outcome;
console.log(`${Math.round(outcome.seconds)} s; killed: ${outcome.kills.join(', ')}`);
console.log(`server started again ${outcome.restarts} times`);
console.log(
  `${tale.attempts} requests, ${tale.cut} cut off by the phone, ${tale.resent} sent again after the receipt`,
);
console.log(`${verdict.receipts} receipts, ${verdict.unheard} reports nobody heard of`);
for (const kind of ['lost', 'doubled', 'damaged'] as const)
  console.log(`${kind}: ${verdict[kind].length} ${verdict[kind].slice(0, 5).join(' ')}`);
for (const { what, ok, says } of outcome.verified)
  console.log(`${what}: ${ok ? 'sound' : 'NOT SOUND'} (${says.replaceAll('\n', ' ')})`);

const isWhole = verdict.receipts === Number(submissions) && outcome.kills.length === Number(kills);
if (isSound(verdict) && isWhole && outcome.verified.every(({ ok }) => ok)) {
  for (const used of [realpathSync(path.join(folder, 'postgres')), folder])
    rmSync(used, { recursive: true, force: true });
} else {
  console.log(`kept for a look: ${folder}`);
  process.exitCode = 1;
}
