import { say } from '#kernel/sentence.ts';
import { panelWords } from '#web/outbox/panel-words.ts';

/** What stands where a report lies in the outbox. */
export const keptWords = {
  ...panelWords,
  keptTitle: say('เก็บรายงานไว้ในเครื่องนี้แล้ว', 'The report is kept on this device'),
  keptText: say(
    'รายงานอยู่ในกล่องขาออกและจะส่งเองเมื่อมีสัญญาณ ยังไม่ถือว่าส่งจนกว่าจะได้เลขที่รับ',
    'It lies in the outbox and goes by itself when there is a network. It is sent once it has its number.',
  ),
  editKept: say('แก้ไขรายงานนี้', 'Edit this report'),
};
