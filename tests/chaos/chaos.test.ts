import { appendFileSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EmbeddedDatabase, joinEmbedded } from '#server/postgres/supervisor.ts';
import { withOwner } from '../../bench/support/cluster.ts';
import { check, isSound } from './check.ts';
import type { Held } from './phone.ts';
import { type Outcome, rage } from './storm.ts';

const SUBMISSIONS = 500;
const KILLS = 3;

let folder: string;
let outcome: Outcome;
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'amphoe-chaos-'));
  outcome = await rage({ folder, submissions: SUBMISSIONS, kills: KILLS, phones: 16, seed: 2569 });
});
afterAll(() => {
  for (const used of [realpathSync(path.join(folder, 'postgres')), folder])
    rmSync(used, { recursive: true, force: true });
});

describe('a receipt means it is on disk', () => {
  it('while server and database are killed, nothing receipted is lost, doubled or damaged', () => {
    expect(outcome.verdict).toMatchObject({
      receipts: SUBMISSIONS,
      lost: [],
      doubled: [],
      damaged: [],
    });
    expect(isSound(outcome.verdict)).toBe(true);
    expect(outcome.kills).toHaveLength(KILLS);
  });

  it('the audit and the totals hold afterwards', () => {
    expect(outcome.verified).toMatchObject([
      { what: 'audit', ok: true },
      { what: 'totals', ok: true },
    ]);
  });
});

describe('the look afterwards sees', () => {
  let database: EmbeddedDatabase;
  let held: readonly Held[];
  beforeAll(async () => {
    database = await joinEmbedded(folder);
    held = outcome.held.slice(0, 4);
  });
  afterAll(() => database.stop());

  const look = () => check(database.url, path.join(folder, 'files'), held);
  const idOf = (at: number): string => held[at]?.reportId ?? '';
  const plant = (statement: string, id: string) =>
    withOwner(database.url, (client) => client.query(statement, [id]));

  it('a report that is gone', async () => {
    await plant('delete from report_revisions where obligation_id = $1', idOf(0));
    expect((await look()).lost).toEqual([idOf(0)]);
  });

  it('a report that was taken twice', async () => {
    await plant(
      `insert into report_events (province, obligation_id, seq, kind, at, area_path, account_id, office_id, step, detail)
        select province, obligation_id, seq + 1, kind, at, area_path, account_id, office_id, step, detail
        from report_events where obligation_id = $1`,
      idOf(1),
    );
    expect((await look()).doubled).toEqual([idOf(1)]);
  });

  it('a photo that differs by one byte', async () => {
    const sha256 = held[2]?.sha256 ?? '';
    appendFileSync(
      path.join(folder, 'files', sha256.slice(0, 2), sha256.slice(2, 4), sha256),
      Buffer.of(0),
    );
    expect((await look()).damaged).toEqual([idOf(2)]);
    expect(isSound(await look())).toBe(false);
  });
});
