import { z } from 'zod';
import { CivilDate } from '#kernel/civil-date.ts';
import { contract, Done } from '#kernel/contract.ts';
import { say } from '#kernel/sentence.ts';
import { FiscalYearEnd } from '../model/pack.ts';
import { Code, Note, RequirementContent, Title } from '../model/requirement.ts';
import { EDITORS } from '../rules/ownership.ts';

const editor = { reach: 'scope', roles: EDITORS, levels: ['department', 'province'] } as const;
const Id = z.object({ id: z.uuid() });
const Made = z.object({ id: z.uuid() });

const ProgrammeBody = z.object({
  title: Title,
  note: Note,
  partId: z.uuid().nullable(),
  position: z.int().min(0).max(1000),
  letter: Code.nullable(),
  verified: z.boolean(),
});

const RequirementBody = RequirementContent.extend({
  formId: z.uuid(),
  letter: Code.nullable(),
});

const refusals = [
  'not-owner',
  'not-editor',
  'chain-downward',
  'compiles-unknown',
  'compiles-group',
  'form-not-published',
  'level-above',
  'level-fixed',
  'activity-schedule',
  'activity-field',
  'stand-in-below',
];

export const createProgramme = contract({
  name: 'createProgramme',
  method: 'POST',
  path: '/api/programmes',
  summary: say('เพิ่มโครงการ', 'Add a programme to a fiscal year'),
  access: editor,
  body: ProgrammeBody.extend({ code: Code, fiscalYear: FiscalYearEnd }),
  reply: Made,
  problems: ['code-taken', 'not-editor', 'unknown-part'],
});

export const changeProgramme = contract({
  name: 'changeProgramme',
  method: 'PUT',
  path: '/api/programmes/:id',
  summary: say('แก้ไขหรือเลิกใช้โครงการ', 'Change a programme, or stop using it'),
  access: editor,
  params: Id,
  body: ProgrammeBody.extend({ archived: z.boolean() }),
  reply: Done,
  problems: ['not-owner', 'not-editor', 'unknown-part'],
});

export const createRequirement = contract({
  name: 'createRequirement',
  method: 'POST',
  path: '/api/programmes/:id/requirements',
  summary: say('เพิ่มรายงานที่ต้องส่งของโครงการ', 'Add what a programme asks to be reported'),
  access: editor,
  params: Id,
  body: RequirementBody.extend({ code: Code }),
  reply: Made,
  problems: ['code-taken', ...refusals],
});

export const changeRequirement = contract({
  name: 'changeRequirement',
  method: 'PUT',
  path: '/api/requirements/:id',
  summary: say(
    'แก้ไขรายงานที่ต้องส่ง งวดที่ยังไม่เริ่มบันทึกจะเปลี่ยนตาม',
    'Change what is asked; obligations still ahead that nobody has touched follow',
  ),
  access: editor,
  params: Id,
  body: RequirementBody.extend({
    active: z.boolean(),
    revision: z.int(),
    /** From which opening day on periods have the new chain; left out, as early as can be. */
    chainFrom: CivilDate.optional(),
  }),
  reply: z.object({ revision: z.int() }),
  problems: ['changed-meanwhile', 'chain-in-use', ...refusals],
});
