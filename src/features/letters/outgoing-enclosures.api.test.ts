import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../../../tests/support/api.ts';
import * as contract from './contract/outgoing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

describe('an enclosure that is taken out', () => {
  const begin = async (who: string) => {
    const client = await api.as(who);
    const body = { id: randomUUID(), about: null };
    const { id, letter, version } = (await client(contract.draftOutgoing, { body })).reply;
    const params = { id };
    const entry = { id: randomUUID(), title: 'แบบตอบรับ', copies: { count: 2, unit: 'ฉบับ' } };
    const save = async (enclosures: (typeof entry)[], at: number) =>
      (await client(contract.saveOutgoing, { params, body: { letter, enclosures, version: at } }))
        .reply;
    await save([entry], version);
    const fileAt = { id, enclosureId: entry.id };
    const bytes = Buffer.from('%PDF-1.7 a form');
    await client(contract.putEnclosure, { params: fileAt, query: { name: 'form.pdf' }, bytes });
    return { client, save, entry, fileAt, version: version + 1, bytes };
  };

  it('is neither listed nor opened, and comes back with its file', async () => {
    const { client, save, entry, fileAt, version, bytes } = await begin('recorder.4905');
    const without = await save([], version);
    expect(without.enclosures).toEqual([]);
    expect((await client(contract.getEnclosure, { params: fileAt })).status).toBe(404);
    const back = await save([entry], without.version);
    expect(back.enclosures).toMatchObject([{ ...entry, file: { name: 'form.pdf' } }]);
    const opened = await client(contract.getEnclosure, { params: fileAt });
    expect([opened.status, opened.reply]).toEqual([200, bytes]);
  });

  it('does not come into the letter of another office by its id', async () => {
    const { entry, fileAt } = await begin('recorder.4905');
    const other = await begin('recorder.4901');
    const { enclosures } = await other.save([other.entry, entry], other.version);
    expect(enclosures.find(({ id }) => id === entry.id)?.file ?? null).toBeNull();
    const stolen = { id: other.fileAt.id, enclosureId: fileAt.enclosureId };
    expect((await other.client(contract.getEnclosure, { params: stolen })).status).toBe(404);
  });
});
