import { say } from '#kernel/sentence.ts';

export const apiPageWords = {
  contents: say('สารบัญ', 'Contents'),
  machineForm: say('สำหรับเครื่องอ่าน (OpenAPI 3.1):', 'For machines (OpenAPI 3.1):'),
  writes: say(
    'ทุกคำขอที่ไม่ใช่ GET ต้องมีส่วนหัว Idempotency-Key เป็น UUID ที่ผู้เรียกสร้างเอง ส่งซ้ำด้วยรหัสเดิมได้คำตอบเดิม',
    'Every call that is not GET carries an Idempotency-Key header, a UUID made by the caller; the same key gets the same answer.',
  ),
  params: say('ค่าในที่อยู่', 'Path'),
  query: say('ค่าค้นหา', 'Query'),
  body: say('ข้อมูลที่ส่ง', 'Body'),
  reply: say('คำตอบ', 'Reply'),
  takesFile: say('ส่งเนื้อไฟล์โดยตรง', 'The body is the bytes of a file.'),
  answersFile: say('คำตอบเป็นไฟล์', 'The reply is a file.'),
  problems: say('รหัสเหตุที่ปฏิเสธ', 'Codes of refusals'),
} as const;
