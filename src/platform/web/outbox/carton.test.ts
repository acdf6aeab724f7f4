import fc from 'fast-check';
import { expect, test } from 'vitest';
import { say } from '#kernel/sentence.ts';
import { pack, unpack } from './carton.ts';
import { newItem } from './item.ts';

const carton = (contents: readonly Uint8Array<ArrayBuffer>[]) => ({
  item: newItem(
    'account',
    {
      id: 'report:1',
      title: say('รายงานจิตอาสา', 'Volunteers'),
      detail: say('พ.ย. ๖๙', 'Nov'),
      receiptField: 'receiptNo',
      refreshes: [],
      steps: contents.map((one, at) => ({
        kind: 'file' as const,
        fileId: `f${at}`,
        name: 'ภาพ.jpg',
        size: one.length,
      })),
    },
    '2026-11-21T03:00:00.000Z',
  ),
  files: contents.map((one, at) => ({
    id: `f${at}`,
    account: 'account',
    owner: 'report:1',
    kind: 'photo' as const,
    name: 'ภาพ\n.jpg',
    original: new Blob([one], { type: 'image/jpeg' }),
  })),
});

const bytesIn = async (blob: Blob): Promise<number[]> => [
  ...new Uint8Array(await blob.arrayBuffer()),
];

test('what is packed comes out again, byte for byte', async () => {
  const contents = fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(contents, async (raw) => {
      const sent = carton(raw.map((one) => Uint8Array.from(one)));
      const came = await unpack(pack(sent));
      expect(came?.item).toEqual(sent.item);
      const files = await Promise.all((came?.files ?? []).map(({ original }) => bytesIn(original)));
      expect(files).toEqual(raw.map((one) => [...one]));
      expect(came?.files.every(({ original }) => original.type === 'image/jpeg')).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test.each<[string, Blob]>([
  ['another file', new Blob(['%PDF-1.7'])],
  ['nothing', new Blob([])],
  ['one cut short', pack(carton([new Uint8Array(99)])).slice(0, -1)],
  ['only a beginning', new Blob(['amphoe-outbox 1\n{}\n'])],
])('refused: %s', async (_, file) => {
  expect(await unpack(file)).toBeUndefined();
});
