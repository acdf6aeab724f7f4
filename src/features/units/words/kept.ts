import { type Sentence, say } from '#kernel/sentence.ts';

/** What the page of a unit says of entries that wait on this device. */
export const keptEntryWords = {
  kept: (what: Sentence): Sentence =>
    say(`เก็บไว้ในเครื่องนี้แล้ว: ${what.th}`, `Kept on this device: ${what.en}`),
  overtaken: say(
    'ระบบรับรายการนี้ไว้ก่อนที่ท่านจะแก้ไขแล้ว โปรดเลือกไม่ส่งรายการนี้ แล้วแก้ไขรายการที่ระบบรับไว้จากประวัติด้านล่าง',
    'The server had taken this entry before you changed it. Leave this one out, then correct the recorded entry in the history below.',
  ),
} as const;
