import { z } from 'zod';
import { Title } from '#features/programmes/model/requirement.ts';
import { EDITORS } from '#features/programmes/rules/ownership.ts';
import { Level } from '#kernel/area.ts';
import { contract, Done } from '#kernel/contract.ts';
import { Schedule } from '#kernel/schedule/schedule.ts';
import { SentenceShape, say } from '#kernel/sentence.ts';

const editor = { reach: 'office', roles: EDITORS, levels: ['department', 'province'] } as const;
const Place = z.object({ id: z.uuid(), position: z.coerce.number().int().min(0).max(500) });

/** Reports that a letter asks for: of which programme and form, of whom and until when. */
export const ReportWork = z.object({
  kind: z.literal('report'),
  title: Title,
  programme: z.union([z.object({ id: z.uuid() }), z.object({ title: Title })]),
  /** A published form, or the plain one that acknowledges with a text and files. */
  form: z.union([z.object({ id: z.uuid() }), z.object({ template: z.literal('acknowledge') })]),
  level: Level,
  schedule: Schedule,
  /** The offices it is addressed to; none means all of the level. */
  officeIds: z.array(z.uuid()).max(2000),
});
export type ReportWork = z.infer<typeof ReportWork>;

/** What a deadline becomes: reports, or a meeting that stands in the calendar alone. */
export const LetterWork = z.discriminatedUnion('kind', [
  ReportWork,
  z.object({ kind: z.literal('meeting') }),
]);
export type LetterWork = z.infer<typeof LetterWork>;

export const listAskedOffices = contract({
  name: 'listAskedOffices',
  method: 'GET',
  path: '/api/register/addressees',
  summary: say(
    'หน่วยงานในพื้นที่ตามระดับ สำหรับเลือกผู้รับ',
    'The active offices of a level within one’s own area, to address a letter to',
  ),
  access: { reach: 'scope' } as const,
  query: z.object({ level: Level }),
  reply: z.object({
    offices: z.array(z.object({ id: z.uuid(), name: SentenceShape, areaPath: z.string() })),
  }),
});

export const makeWork = contract({
  name: 'makeWork',
  method: 'PUT',
  path: '/api/register/letters/:id/work/:position',
  summary: say(
    'มอบหมายงานตามกำหนดของหนังสือ',
    'Make a due date of a letter into reports, or a meeting; a position past those that were read adds one',
  ),
  access: editor,
  params: Place,
  body: LetterWork,
  reply: z.object({ requirementId: z.uuid().nullable() }),
  problems: [
    'letter-closed',
    'not-incoming',
    'made-already',
    'other-offices',
    'form-not-published',
    'level-above',
    'not-owner',
  ],
});

export const undoWork = contract({
  name: 'undoWork',
  method: 'DELETE',
  path: '/api/register/letters/:id/work/:position',
  summary: say(
    'ยกเลิกงานที่มอบหมาย ก่อนมีการรายงาน',
    'Take back what was made of a due date, until a report of it was begun',
  ),
  access: editor,
  params: Place,
  reply: Done,
  problems: ['letter-closed', 'no-work', 'reported-already'],
});
