import { say } from '#kernel/sentence.ts';

export const words = {
  noDraft: say('แบบรายงานนี้ไม่มีฉบับร่าง', 'This form has no draft.'),
  hasFaults: say(
    'แบบรายงานยังมีข้อผิดพลาด โปรดแก้ไขก่อนเผยแพร่',
    'The form still has faults; correct them before publishing.',
  ),
  changedMeanwhile: say(
    'มีผู้แก้ไขฉบับร่างนี้ในระหว่างนี้ โปรดเปิดฉบับล่าสุด',
    'Somebody else changed this draft meanwhile; open the latest.',
  ),
} as const;
