import { expect, test } from 'vitest';
import type { Document } from '#kernel/document/document.ts';
import { typeset } from './typst-thread.ts';

const DOCUMENT: Document = {
  title: 'รายงาน',
  language: 'th',
  officeLine: 'อำเภอคำชะอี',
  issuedOn: '2022-03-10',
  meta: [],
  pageNumbers: true,
  thaiDigits: true,
  orientation: 'portrait',
  blocks: [],
};

test('a fault is told to the one who asked, and the thread goes on', async () => {
  const faulty = typeset({ document: { ...DOCUMENT, issuedOn: '2022-99-99' }, pictures: [] });
  const sound = typeset({ document: DOCUMENT, pictures: [] });
  await expect(faulty).rejects.toThrow('could not be typeset');
  expect((await sound).length).toBeGreaterThan(1000);
});

test('a picture file that is none is a fault too', async () => {
  const block = {
    kind: 'pictures',
    perRow: 1,
    pictures: [{ fileRef: 'x', caption: '' }],
  } as const;
  const pictures = [{ file: '/pictures/0.jpg', bytes: Buffer.from('no picture') }];
  const faulty = typeset({ document: { ...DOCUMENT, blocks: [block] }, pictures });
  await expect(faulty).rejects.toThrow('could not be typeset');
});
