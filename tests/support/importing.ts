import { randomUUID } from 'node:crypto';
import * as contract from '#features/imports/contract.ts';
import type { FigureImport } from '#features/imports/model.ts';
import { getReport } from '#features/reports/contract/report.ts';
import { startWorker } from '../../src/entry/worker.ts';
import { openTestApi, type TestApi } from './api.ts';
import { settleProgramme, WEEK_47 } from './programme.ts';

/** When tests of imports take place: before the reports of the week are due. */
export const IMPORTS_NOW = '2026-11-19T03:00:00.000Z';

/** The keys of a sheet for the small form, without the columns that nobody needs. */
export const KEY_ROW = 'area-code,period-id,times,budget';

type Choice = { readonly sends: boolean; readonly allOrNothing: boolean };

const isOpen = ({ state }: FigureImport): boolean => state === 'checking' || state === 'importing';

/** The imports of one account of a test server: download the sheet, send one, wait, carry it out. */
export const importing = (api: TestApi, username: string, requirementId: string) => {
  const client = () => api.as(username);
  const sheet = async (format: 'xlsx' | 'csv' = 'xlsx'): Promise<Uint8Array> => {
    const query = { requirementId, format };
    const { reply } = await (await client())(contract.downloadFigureSheet, { query });
    return typeof reply === 'string' ? Buffer.from(reply) : (reply as Uint8Array);
  };
  const sent = async (file: string | Uint8Array): Promise<string> => {
    const id = randomUUID();
    const input = { params: { id }, query: { requirementId, name: 'figures.csv' } };
    const bytes = typeof file === 'string' ? Buffer.from(file) : file;
    const { status, problem } = await (await client())(contract.sendFigureSheet, {
      ...input,
      bytes,
    });
    if (status !== 200) throw new Error(JSON.stringify(problem));
    return id;
  };
  const ended = async (id: string): Promise<FigureImport> => {
    for (let tries = 0; tries < 600; tries += 1) {
      const { reply } = await (await client())(contract.getFigureImport, { params: { id } });
      if (!isOpen(reply)) return reply;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('the import did not end');
  };
  const checked = async (file: string | Uint8Array) => ended(await sent(file));
  const start = async (id: string, body: Choice) =>
    (await client())(contract.startFigureImport, { params: { id }, body });
  const imported = async (file: string | Uint8Array, choice: Choice): Promise<FigureImport> => {
    const { id } = await checked(file);
    const { status, problem } = await start(id, choice);
    if (status !== 200) throw new Error(JSON.stringify(problem));
    return ended(id);
  };
  const errorSheet = async (id: string): Promise<Uint8Array> => {
    const { reply } = await (await client())(contract.downloadErrorSheet, { params: { id } });
    return reply as Uint8Array;
  };
  return { sheet, sent, ended, checked, start, imported, errorSheet };
};

/** A test server with its worker, a weekly requirement of districts, and what tests of imports ask of them. */
export const openImportStage = async () => {
  const api = await openTestApi();
  const programme = await settleProgramme(api.url);
  api.setNow(IMPORTS_NOW);
  const worker = await startWorker(api.services, api.url);
  let next = 10;
  /** A report of a week that no other test uses. */
  const owe = async (code: '4901' | '4905' | '4601' = '4905') => {
    next += 1;
    const period = { ...WEEK_47, id: `2026-W${next}` };
    return { id: await programme.owe(code, period), code, period: period.id };
  };
  const reportOf = async (id: string) =>
    (await (await api.as('recorder.4905'))(getReport, { params: { id } })).reply;
  const close = async (): Promise<void> => {
    await worker.stop();
    await programme.close();
    await api.close();
  };
  const by = (username: string) => importing(api, username, programme.requirementId);
  return { api, programme, owe, reportOf, by, clerk: by('recorder.4905'), close };
};

export type ImportStage = Awaited<ReturnType<typeof openImportStage>>;

/** A line of a sheet for a report. */
export const lineOf = (
  one: { readonly code: string; readonly period: string },
  ...figures: string[]
): string => [one.code, one.period, ...figures].join(',');

/** A sheet as CSV. */
export const sheetOf = (...lines: string[]): string => [KEY_ROW, ...lines].join('\n');
