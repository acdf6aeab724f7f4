import { beforeEach, expect, it } from 'vitest';
import { say } from '#kernel/sentence.ts';
import { newItem, type OutboxItem, type OutboxState } from './item.ts';
import { listFiles, saveFile, saveItem } from './store.ts';
import { sweepReceived } from './sweep.ts';

const OWNER = 'report:1';
const NOW = '2026-11-21T03:00:00.000Z';

let account = '';
beforeEach(() => {
  account = crypto.randomUUID();
});

const keepFile = async (of = account): Promise<string> => {
  const id = crypto.randomUUID();
  const original = new Blob(['12345']);
  await saveFile({ id, account: of, owner: OWNER, kind: 'photo', name: 'a.jpg', original });
  return id;
};

const keepItem = async (
  state: OutboxState,
  fileIds: readonly string[],
  more: Partial<OutboxItem> = {},
) => {
  const item = newItem(
    account,
    {
      id: crypto.randomUUID(),
      title: say('รายงาน', 'Report'),
      detail: say('งวด', 'Period'),
      receiptField: 'receiptNo',
      refreshes: [],
      steps: fileIds.map((fileId) => ({ kind: 'file', fileId, name: 'a.jpg', size: 5 })),
    },
    NOW,
  );
  await saveItem({ ...item, state, ...more });
};

const left = async (of = account): Promise<readonly string[]> =>
  (await listFiles(of, OWNER)).map(({ id }) => id);

it('what a receipt left behind goes', async () => {
  await keepItem('received', [await keepFile(), await keepFile()]);
  await sweepReceived(account);
  expect(await left()).toEqual([]);
});

it.each<OutboxState>(['draft', 'waiting', 'refused'])(
  'the files of a %s item stay',
  async (state) => {
    const id = await keepFile();
    await keepItem(state, [id]);
    await sweepReceived(account);
    expect(await left()).toEqual([id]);
  },
);

it('a file that another item still sends stays, and so does one that a form is writing', async () => {
  const [shared, writing] = [await keepFile(), await keepFile()];
  await keepItem('received', [shared]);
  await keepItem('waiting', [shared]);
  await sweepReceived(account);
  expect(await left()).toEqual([shared, writing]);
});

it('what a later release made, or another account keeps, is left alone', async () => {
  const id = await keepFile();
  await keepItem('received', [id], { schema: 99 as OutboxItem['schema'] });
  const other = crypto.randomUUID();
  const foreign = await keepFile(other);
  await keepItem('received', [foreign]);
  await sweepReceived(account);
  expect([await left(), await left(other)]).toEqual([[id], [foreign]]);
});
