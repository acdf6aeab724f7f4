import { describe, expect, it } from 'vitest';
import type { DraftLetter } from '../model/outgoing.ts';
import { missingParts } from './outgoing-complete.ts';

const WHOLE: DraftLetter = {
  kind: 'external',
  urgency: null,
  secrecy: null,
  number: { office: 'มห 0018', circular: true },
  office: ['ศาลากลางจังหวัดมุกดาหาร'],
  subject: 'การประชุม',
  salutation: 'เรียน',
  to: ['นายอำเภอ ทุกอำเภอ'],
  references: [],
  body: [{ text: 'ด้วยจังหวัดกำหนดประชุม' }],
  signer: { name: '…', position: ['ผู้ว่าราชการจังหวัดมุกดาหาร'], onBehalfOf: null },
  owner: [],
  phone: null,
  fax: null,
  email: null,
  copiesTo: [],
};
const acting = (as: string, office: string) => ({
  signer: { ...WHOLE.signer, onBehalfOf: { as, office } },
});

describe('what a draft lacks before it is proposed', () => {
  it.each<[string, Partial<DraftLetter>, string[]]>([
    ['nothing', {}, []],
    ['its number code', { number: { office: ' ', circular: false } }, ['Number code']],
    ['its office', { office: [] }, ['Name and address of the office']],
    ['its subject', { subject: '' }, ['Subject']],
    ['a subject of dots', { subject: '.....' }, ['Subject']],
    ['the subject that a new draft begins with', { subject: 'เรื่องของหนังสือ' }, ['Subject']],
    ['its addressees', { to: [] }, ['To']],
    ['its body', { body: [] }, ['Body']],
    [
      'the cause, left as a new draft begins it',
      { body: [{ text: 'ด้วย' }, { text: 'จึงเรียนมาเพื่อทราบ' }] },
      ['Body'],
    ],
    [
      'a paragraph of dots',
      { body: [{ text: 'ด้วยจังหวัดกำหนดประชุม' }, { text: '......' }] },
      ['Body'],
    ],
    [
      'the signer’s position',
      { signer: { ...WHOLE.signer, position: [] } },
      ['Position of the signer'],
    ],
    ['whom the signer acts for', acting('ปฏิบัติราชการแทน', ''), ['On behalf of']],
    ['nothing, acting for another', acting('ปฏิบัติราชการแทน', 'ผู้ว่าราชการจังหวัด'), []],
    [
      'no position on a stamped letter',
      { kind: 'stamped', signer: { ...WHOLE.signer, position: [] } },
      [],
    ],
    ['several parts, in the order of the paper', { subject: '', body: [] }, ['Subject', 'Body']],
  ])('%s', (_case, change, missing) => {
    const found = missingParts({ ...WHOLE, ...change }, [{ title: 'แบบตอบรับ' }]);
    expect(found.map(({ en }) => en)).toEqual(missing);
  });

  it('the name of an enclosure', () => {
    expect(missingParts(WHOLE, [{ title: '' }]).map(({ en }) => en)).toEqual([
      'Name of an enclosure',
    ]);
  });
});
