import { z } from 'zod';
import { Level } from '#kernel/area.ts';
import { contract } from '#kernel/contract.ts';
import { say } from '#kernel/sentence.ts';
import { DisplayName, LetterCode, OfficeView } from '../model.ts';

const administrator = { reach: 'scope', roles: ['administrator'] } as const;
const Id = z.object({ id: z.uuid() });
const Names = { nameTh: DisplayName, nameEn: DisplayName, letterCode: LetterCode.nullable() };

/** What the list of offices may be narrowed to. */
export const OfficeConditions = z.object({
  q: z.string().trim().max(100).optional(),
  level: Level.optional(),
});
export type OfficeConditions = z.infer<typeof OfficeConditions>;

export const listOffices = contract({
  name: 'listOffices',
  method: 'GET',
  path: '/api/offices',
  summary: say('หน่วยงานในความดูแล', 'The offices in one’s own area and below'),
  access: { reach: 'scope' } as const,
  query: OfficeConditions.extend({
    page: z.coerce.number().int().min(1).max(10_000).default(1),
  }),
  reply: z.object({ offices: z.array(OfficeView), total: z.int(), pageSize: z.int() }),
});

export const getOffice = contract({
  name: 'getOffice',
  method: 'GET',
  path: '/api/offices/:id',
  summary: say(
    'ข้อมูลหน่วยงาน นับเฉพาะบัญชีในความดูแล',
    'One office, wherever it is; only accounts in one’s own scope are counted',
  ),
  access: { reach: 'shared' } as const,
  params: Id,
  reply: OfficeView,
});

export const createOffice = contract({
  name: 'createOffice',
  method: 'POST',
  path: '/api/offices',
  summary: say('เพิ่มหน่วยงานของพื้นที่', 'Add an office to an area'),
  access: administrator,
  body: z.object({
    areaCode: z
      .string()
      .max(12)
      .regex(/^(TH|\d{2,12})$/),
    ...Names,
  }),
  reply: OfficeView,
  problems: ['unknown-area', 'office-name-taken'],
});

export const changeOffice = contract({
  name: 'changeOffice',
  method: 'PUT',
  path: '/api/offices/:id',
  summary: say('แก้ไขชื่อและเลขหนังสือของหน่วยงาน', 'Change an office’s name and letter code'),
  access: administrator,
  params: Id,
  body: z.object(Names),
  reply: OfficeView,
  problems: ['office-name-taken'],
});

export const setOfficeActive = contract({
  name: 'setOfficeActive',
  method: 'POST',
  path: '/api/offices/:id/active',
  summary: say('ปิดหรือเปิดใช้งานหน่วยงาน', 'Deactivate an office or bring it back'),
  access: administrator,
  params: Id,
  body: z.object({ active: z.boolean() }),
  reply: OfficeView,
  problems: ['own-office', 'office-has-accounts'],
});
