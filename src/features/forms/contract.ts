import { z } from 'zod';
import { EDITORS } from '#features/programmes/rules/ownership.ts';
import { contract, Done } from '#kernel/contract.ts';
import { FormDefinition } from '#kernel/form/model.ts';
import { say } from '#kernel/sentence.ts';
import { Finding, FormCode, FormDetail, FormEntry } from './model.ts';

const editor = { reach: 'scope', roles: EDITORS, levels: ['department', 'province'] } as const;
const Id = z.object({ id: z.uuid() });
const LARGE = 1024 * 1024;

export const listForms = contract({
  name: 'listForms',
  method: 'GET',
  path: '/api/forms',
  summary: say('แบบรายงานทั้งหมดที่ใช้ได้', 'The forms of the nation and of one’s own area'),
  access: { reach: 'shared' } as const,
  reply: z.object({ forms: z.array(FormEntry), mayCreate: z.boolean() }),
});

export const getForm = contract({
  name: 'getForm',
  method: 'GET',
  path: '/api/forms/:id',
  summary: say('แบบรายงานพร้อมฉบับร่างและประวัติ', 'A form with its draft, faults and history'),
  access: { reach: 'shared' } as const,
  params: Id,
  /** A published version to read; left out, the draft or else the newest published one. */
  query: z.object({ version: z.coerce.number().int().min(1).optional() }),
  reply: FormDetail,
});

export const createForm = contract({
  name: 'createForm',
  method: 'POST',
  path: '/api/forms',
  summary: say('สร้างแบบรายงานใหม่เป็นฉบับร่าง', 'Begin a new form as a draft'),
  access: editor,
  bodyLimit: LARGE,
  body: z.object({ code: FormCode, definition: FormDefinition }),
  reply: Id,
  problems: ['code-taken', 'not-editor'],
});

export const copyForm = contract({
  name: 'copyForm',
  method: 'POST',
  path: '/api/forms/:id/copies',
  summary: say('คัดลอกแบบรายงานเป็นแบบใหม่', 'Copy a form into a new one of one’s own'),
  access: editor,
  params: Id,
  body: z.object({ code: FormCode }),
  reply: Id,
  problems: ['code-taken', 'not-editor'],
});

export const saveFormDraft = contract({
  name: 'saveFormDraft',
  method: 'PUT',
  path: '/api/forms/:id/draft',
  summary: say('บันทึกฉบับร่างของแบบรายงาน', 'Save the draft of a form, or begin one'),
  access: editor,
  bodyLimit: LARGE,
  params: Id,
  body: z.object({
    definition: FormDefinition,
    /** When the draft that was edited had been saved; null when none was there. */
    basedOn: z.iso.datetime().nullable(),
  }),
  reply: z.object({ savedAt: z.string(), findings: z.array(Finding) }),
  problems: ['changed-meanwhile', 'not-owner', 'not-editor'],
});

export const discardFormDraft = contract({
  name: 'discardFormDraft',
  method: 'DELETE',
  path: '/api/forms/:id/draft',
  summary: say('ทิ้งฉบับร่าง', 'Discard the draft'),
  access: editor,
  params: Id,
  reply: Done,
  problems: ['no-draft', 'not-owner', 'not-editor'],
});

export const publishForm = contract({
  name: 'publishForm',
  method: 'POST',
  path: '/api/forms/:id/publish',
  summary: say(
    'เผยแพร่ฉบับร่าง รายงานที่ยังไม่เริ่มบันทึกจะใช้ฉบับใหม่',
    'Publish the draft for ever; obligations that nobody has touched move to it',
  ),
  access: editor,
  params: Id,
  reply: z.object({ version: z.int(), versionId: z.uuid(), movedObligations: z.int() }),
  problems: ['no-draft', 'form-has-faults', 'not-owner', 'not-editor'],
});

export const changeForm = contract({
  name: 'changeForm',
  method: 'PUT',
  path: '/api/forms/:id',
  summary: say('เลิกใช้แบบรายงาน หรือทำเครื่องหมายว่ายืนยันแล้ว', 'Stop using a form, or mark it verified'),
  access: editor,
  params: Id,
  body: z.object({ archived: z.boolean(), verified: z.boolean() }),
  reply: Done,
  problems: ['not-owner', 'not-editor'],
});

export const exportForm = contract({
  name: 'exportForm',
  method: 'GET',
  path: '/api/forms/:id/pack-file',
  summary: say('ดาวน์โหลดแบบรายงานเป็นไฟล์', 'Download a form as a file for a programme pack'),
  access: { reach: 'shared' } as const,
  params: Id,
  reply: z.object({}),
  answersFile: true,
});
