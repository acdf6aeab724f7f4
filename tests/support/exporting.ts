import { askExport, downloadExport, listExports } from '#features/exports/contract.ts';
import type { ExportJob } from '#features/exports/model.ts';
import type { TestApi } from './api.ts';

const asking =
  (api: TestApi, username: string) =>
  async (kind: string, input = {}, format: 'csv' | 'xlsx' = 'csv') =>
    (await api.as(username))(askExport, { body: { kind, format, input } });

const following = (api: TestApi, username: string) => {
  const listed = async (): Promise<ExportJob[]> =>
    (await (await api.as(username))(listExports)).reply.exports;
  const ended = async (id: string): Promise<ExportJob> => {
    for (let tries = 0; tries < 300; tries += 1) {
      const job = (await listed()).find((one) => one.id === id);
      if (job && job.state !== 'waiting' && job.state !== 'running') return job;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('the export did not end');
  };
  return { listed, ended };
};

/** The exports of one account of a test server: ask, follow, download, and the lines of a CSV. */
export const exporting = (api: TestApi, username: string) => {
  const ask = asking(api, username);
  const { listed, ended } = following(api, username);
  const download = async (id: string) =>
    (await api.as(username))(downloadExport, { params: { id } });
  /** Asks for a list as CSV and waits for it; gives its rows without their heads. */
  const rowsOf = async (kind: string, input = {}): Promise<string[]> => {
    const { id } = (await ask(kind, input)).reply;
    const job = await ended(id);
    if (job.state !== 'done') throw new Error(`the export ended as ${job.state}: ${job.problem}`);
    return String((await download(id)).reply)
      .trim()
      .split('\r\n')
      .slice(1);
  };
  return { ask, listed, ended, download, rowsOf };
};
