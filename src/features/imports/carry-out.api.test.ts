import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveDraft, submitReport } from '#features/reports/contract/report.ts';
import { exporting } from '../../../tests/support/exporting.ts';
import {
  IMPORTS_NOW,
  type ImportStage,
  lineOf,
  openImportStage,
  sheetOf,
} from '../../../tests/support/importing.ts';
import { askOwner } from '../../../tests/support/nation.ts';
import * as contract from './contract.ts';

const LATE = '2026-11-21T03:00:00.000Z';

let stage: ImportStage;

beforeAll(async () => {
  stage = await openImportStage();
});
afterAll(() => stage.close());

describe('an import', () => {
  it('keeps the rows that pass as drafts, audits each, and the same file again changes nothing', async () => {
    const [good, bad] = [await stage.owe(), await stage.owe()];
    const file = sheetOf(lineOf(good, '3', '7.5'), lineOf(bad, 'x', '1'));
    const done = await stage.clerk.imported(file, { sends: false, allOrNothing: false });
    expect(done).toMatchObject({
      state: 'done',
      outcome: { drafted: 1, sent: 0, refused: 1, unchanged: 0 },
    });
    expect((await stage.reportOf(good.id)).draft?.answers).toEqual({ times: 3, budget: '7.50' });
    expect((await stage.reportOf(bad.id)).draft).toBeNull();
    const audit = await askOwner<{ action: string }>(
      stage.api.url,
      `select action from audit_entries where subject_id in ('${good.id}', '${done.id}') order by id`,
    );
    expect(audit.map(({ action }) => action)).toEqual([
      'figures.uploaded',
      'figures.import-started',
      'report.draft-imported',
    ]);
    const again = await stage.clerk.checked(file);
    expect(again.counts).toMatchObject({ unchanged: 1, fresh: 0, changed: 0, refused: 1 });
  });

  it('sends what passes with receipts, late stays late, and the same file again changes nothing', async () => {
    const [one, two] = [await stage.owe(), await stage.owe()];
    stage.api.setNow(LATE);
    const file = sheetOf(lineOf(one, '3', '7.5'), lineOf(two, '4', '0'));
    const done = await stage.clerk.imported(file, { sends: true, allOrNothing: true });
    expect(done).toMatchObject({ state: 'done', outcome: { sent: 2, refused: 0 } });
    const report = await stage.reportOf(one.id);
    expect(report).toMatchObject({ status: 'in-review', verdict: 'late', draft: null });
    expect(report.holder).toMatchObject({ role: 'reviewer', level: 'district' });
    const client = await stage.api.as('recorder.4905');
    const { rows } = (
      await client(contract.listImportedRows, { params: { id: done.id }, query: {} })
    ).reply;
    expect(rows).toMatchObject([{ row: 2, kind: 'sent', receiptNo: report.receiptNo }, { row: 3 }]);
    const exported = await exporting(stage.api, 'recorder.4905').rowsOf('imported-rows', {
      importId: done.id,
    });
    expect(exported[0]).toContain(String(report.receiptNo));
    const again = await stage.clerk.checked(file);
    expect(again.counts).toMatchObject({ unchanged: 2, refused: 0, ready: 0 });
    const changed = await stage.clerk.checked(sheetOf(lineOf(one, '9', '9')));
    expect(changed.counts).toMatchObject({ refused: 1 });
    stage.api.setNow(IMPORTS_NOW);
  });

  it('is refused where not all pass and all was asked for; nothing is written', async () => {
    const [one, two] = [await stage.owe(), await stage.owe()];
    const checked = await stage.clerk.checked(sheetOf(lineOf(one, '1', '1'), lineOf(two, 'x', '')));
    const refused = await stage.clerk.start(checked.id, { sends: false, allOrNothing: true });
    expect(refused.problem?.code).toBe('not-all-pass');
    const incomplete = await stage.clerk.checked(
      sheetOf(lineOf(one, '1', '1'), lineOf(two, '2', '')),
    );
    const held = await stage.clerk.start(incomplete.id, { sends: true, allOrNothing: true });
    expect(held.problem?.code).toBe('not-all-pass');
    expect((await stage.reportOf(one.id)).draft).toBeNull();
  });

  it('keeps as a draft what passes but cannot be sent yet', async () => {
    const [one, two] = [await stage.owe(), await stage.owe()];
    const file = sheetOf(lineOf(one, '1', '1'), lineOf(two, '2', ''));
    const done = await stage.clerk.imported(file, { sends: true, allOrNothing: false });
    expect(done.outcome).toMatchObject({ sent: 1, drafted: 1 });
    expect((await stage.reportOf(two.id)).draft?.answers).toEqual({ times: 2 });
  });

  it('does not write over a draft that changed after the check', async () => {
    const [one, two] = [await stage.owe(), await stage.owe()];
    const checked = await stage.clerk.checked(
      sheetOf(lineOf(one, '1', '1'), lineOf(two, '1', '1')),
    );
    const client = await stage.api.as('recorder.4905');
    const { formVersionId } = stage.programme;
    await client(saveDraft, {
      params: { id: one.id },
      body: { answers: { times: 5 }, formVersionId, baseVersion: 0 },
    });
    await stage.clerk.start(checked.id, { sends: false, allOrNothing: true });
    const failed = await stage.clerk.ended(checked.id);
    expect(failed).toMatchObject({ state: 'failed' });
    expect(failed.problem?.en).toContain('Some rows do not pass');
    expect((await stage.reportOf(one.id)).draft?.answers).toEqual({ times: 5 });
    expect((await stage.reportOf(two.id)).draft).toBeNull();
  });

  it('takes what was sent by hand meanwhile for refused, and blank cells for unanswered, not zero', async () => {
    const [one, two] = [await stage.owe(), await stage.owe()];
    const checked = await stage.clerk.checked(sheetOf(lineOf(one, '1', '1'), lineOf(two, '0', '')));
    const client = await stage.api.as('recorder.4905');
    const { formVersionId } = stage.programme;
    await client(submitReport, {
      params: { id: one.id },
      body: { answers: { times: 2, budget: '2' }, nil: false, formVersionId },
    });
    await stage.clerk.start(checked.id, { sends: false, allOrNothing: false });
    const done = await stage.clerk.ended(checked.id);
    expect(done.outcome).toMatchObject({ drafted: 1, refused: 1 });
    expect((await stage.reportOf(two.id)).draft?.answers).toEqual({ times: 0 });
  });

  it('belongs to its account, answers a repeat the same, and ends when cancelled', async () => {
    const one = await stage.owe();
    const checked = await stage.clerk.checked(sheetOf(lineOf(one, '1', '1')));
    const other = await stage.api.as('recorder.4901');
    const params = { id: checked.id };
    expect((await other(contract.getFigureImport, { params })).status).toBe(404);
    const client = await stage.api.as('recorder.4905');
    expect((await client(contract.cancelFigureImport, { params })).status).toBe(200);
    expect((await client(contract.getFigureImport, { params })).reply.state).toBe('cancelled');
    const late = await stage.clerk.start(checked.id, { sends: false, allOrNothing: false });
    expect(late.problem?.code).toBe('import-not-checked');
    const unknown = await client(contract.getFigureImport, { params: { id: randomUUID() } });
    expect(unknown.status).toBe(404);
  });

  it('of a district holds its subdistricts only where the requirement lets it stand in', async () => {
    const client = stage.by('recorder.49');
    const one = await stage.owe();
    const refused = await client.checked(sheetOf(lineOf(one, '1', '1')));
    expect(refused.faults[0]?.sentence.en).toContain('belongs to another office');
    await askOwner(
      stage.api.url,
      `update requirements set stand_ins = '{province}' where id = '${stage.programme.requirementId}'`,
    );
    const done = await client.imported(sheetOf(lineOf(one, '1', '1')), {
      sends: true,
      allOrNothing: true,
    });
    expect(done.outcome).toMatchObject({ sent: 1 });
    expect((await stage.reportOf(one.id)).revisions[0]?.recordedFor).not.toBeNull();
    await askOwner(stage.api.url, `update requirements set stand_ins = '{}'`);
  });
});
