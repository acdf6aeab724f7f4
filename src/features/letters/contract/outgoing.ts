import { z } from 'zod';
import { LEVELS, Level } from '#kernel/area.ts';
import { contract } from '#kernel/contract.ts';
import { say } from '#kernel/sentence.ts';
import { AddresseeList } from '../model/addressee.ts';
import {
  DownloadView,
  DraftFinding,
  DraftLetter,
  EnclosureEntry,
  EnclosureView,
  LetterRelation,
  MOST_ENCLOSURE_BYTES,
  OutgoingView,
} from '../model/outgoing.ts';
import { AtWorkConditions, ListedLetter } from '../model/register.ts';

const office = { reach: 'office' } as const;
const drafters = { reach: 'office', roles: ['recorder', 'administrator'] } as const;
const reviewers = { reach: 'office', roles: ['reviewer'] } as const;
const senders = { reach: 'office', roles: ['recorder', 'reviewer', 'administrator'] } as const;
const Id = z.object({ id: z.uuid() });
const Reason = z.string().trim().min(1).max(2000);
const Enclosures = z.array(EnclosureEntry).max(60);
const FileId = z.object({ id: z.uuid(), enclosureId: z.uuid() });

export const listOutgoing = contract({
  name: 'listOutgoing',
  method: 'GET',
  path: '/api/outgoing-letters',
  summary: say(
    'หนังสือส่งที่ยังดำเนินการอยู่',
    'The office’s outgoing letters at work, newest first: drafts, those to be signed or sent, and those of the last year that not all addressees have acknowledged',
  ),
  access: office,
  query: AtWorkConditions.extend({ before: z.uuid().optional() }),
  reply: z.object({
    letters: z.array(ListedLetter),
    /** The id to give as `before` for those behind, if there are any. */
    next: z.uuid().nullable(),
  }),
});

export const draftOutgoing = contract({
  name: 'draftOutgoing',
  method: 'POST',
  path: '/api/outgoing-letters',
  summary: say(
    'ร่างหนังสือใหม่ หรือร่างจากหนังสือรับ',
    'Draft a letter: a new one, or one that relays, answers or cancels a letter of the register',
  ),
  access: drafters,
  body: z.object({
    id: z.uuid(),
    about: z.object({ relation: LetterRelation, letterId: z.uuid() }).nullable(),
  }),
  reply: OutgoingView,
  problems: ['not-a-letter'],
});

export const getOutgoing = contract({
  name: 'getOutgoing',
  method: 'GET',
  path: '/api/outgoing-letters/:id',
  summary: say('หนังสือส่งหนึ่งฉบับ', 'One outgoing letter'),
  access: office,
  params: Id,
  reply: OutgoingView,
});

export const saveOutgoing = contract({
  name: 'saveOutgoing',
  method: 'PUT',
  path: '/api/outgoing-letters/:id',
  summary: say('บันทึกร่างหนังสือ', 'Save the draft of a letter'),
  access: drafters,
  params: Id,
  body: z.object({ letter: DraftLetter, enclosures: Enclosures, version: z.int().min(0) }),
  reply: OutgoingView,
  problems: ['wrong-state', 'changed-since'],
});

export const lintOutgoing = contract({
  name: 'lintOutgoing',
  method: 'GET',
  path: '/api/outgoing-letters/:id/findings',
  summary: say('ข้อที่ควรตรวจของร่างหนังสือ', 'What should be looked at in the draft'),
  access: office,
  params: Id,
  reply: z.object({ findings: z.array(DraftFinding) }),
});

export const proposeOutgoing = contract({
  name: 'proposeOutgoing',
  method: 'POST',
  path: '/api/outgoing-letters/:id/propose',
  summary: say('เสนอลงนาม', 'Lay the draft before its signer'),
  access: drafters,
  params: Id,
  reply: OutgoingView,
  problems: ['wrong-state', 'draft-incomplete'],
});

export const discardOutgoing = contract({
  name: 'discardOutgoing',
  method: 'POST',
  path: '/api/outgoing-letters/:id/discard',
  summary: say('ทิ้งร่างหนังสือ', 'Discard a draft'),
  access: drafters,
  params: Id,
  reply: OutgoingView,
  problems: ['wrong-state'],
});

export const restoreOutgoing = contract({
  name: 'restoreOutgoing',
  method: 'POST',
  path: '/api/outgoing-letters/:id/restore',
  summary: say('นำร่างหนังสือที่ทิ้งกลับมา', 'Take back a draft that was discarded'),
  access: drafters,
  params: Id,
  reply: OutgoingView,
  problems: ['wrong-state'],
});

export const returnOutgoing = contract({
  name: 'returnOutgoing',
  method: 'POST',
  path: '/api/outgoing-letters/:id/return',
  summary: say('ตีกลับร่างหนังสือให้ผู้ร่าง', 'Send the draft back to its drafter, with a reason'),
  access: reviewers,
  params: Id,
  body: z.object({ reason: Reason }),
  reply: OutgoingView,
  problems: ['wrong-state'],
});

export const signOutgoing = contract({
  name: 'signOutgoing',
  method: 'POST',
  path: '/api/outgoing-letters/:id/sign',
  summary: say(
    'ลงนามด้วยลายมือชื่ออิเล็กทรอนิกส์และออกเลขหนังสือ',
    'Sign with one’s own account: the letter gets its number and date, and is frozen',
  ),
  access: reviewers,
  params: Id,
  body: z.object({
    version: z.int().min(0),
    reason: Reason.optional(),
    /** Whether the picture of the signer's own signature, if he has one, is put above his name. */
    withPicture: z.boolean().default(true),
  }),
  reply: OutgoingView,
  problems: ['wrong-state', 'own-draft', 'findings-open', 'changed-since'],
});

export const sendOutgoing = contract({
  name: 'sendOutgoing',
  method: 'POST',
  path: '/api/outgoing-letters/:id/send',
  summary: say(
    'ส่งหนังสือถึงหน่วยงานในสังกัด หรือหน่วยงานเหนือขึ้นไปหนึ่งชั้น',
    'Send a signed letter to offices below or to the one directly above; to all of the next level unless told',
  ),
  access: senders,
  params: Id,
  body: z.object({
    officeIds: z.array(z.uuid()).min(1).max(1000).optional(),
    /** Every office below at these levels. */
    levels: z.array(Level).min(1).max(LEVELS.length).optional(),
  }),
  reply: OutgoingView,
  problems: ['wrong-state', 'no-addressees', 'addressee-out-of-line', 'too-many-addressees'],
});

export const remindAddressees = contract({
  name: 'remindAddressees',
  method: 'POST',
  path: '/api/outgoing-letters/:id/remind',
  summary: say(
    'เตือนหน่วยงานที่ยังไม่รับทราบ วันละไม่เกินหนึ่งครั้ง',
    'Remind the addressees that have not acknowledged, at most once a day each',
  ),
  access: senders,
  params: Id,
  reply: z.object({ reminded: z.int(), already: z.int() }),
});

export const listAddressees = contract({
  name: 'listAddressees',
  method: 'GET',
  path: '/api/outgoing-letters/:id/addressees',
  summary: say(
    'หน่วยงานที่หนังสือระบุเป็นผู้รับได้ และที่ส่งถึงได้',
    'The offices that a letter can name, with those that it can be sent to',
  ),
  access: office,
  params: Id,
  query: z.object({
    q: z.string().trim().max(100).default(''),
    limit: z.coerce.number().int().min(1).max(100).default(10),
  }),
  reply: AddresseeList,
});

export const drawOutgoing = contract({
  name: 'drawOutgoing',
  method: 'POST',
  path: '/api/outgoing-letters/:id/pages',
  summary: say(
    'หน้าของหนังสือตามที่จะพิมพ์ จากข้อความที่ส่งมาหรือที่บันทึกไว้ โดยไม่บันทึก',
    'The pages of the letter as they print, of what is given or else as it is kept; saves nothing',
  ),
  access: office,
  params: Id,
  body: z.object({ letter: DraftLetter, enclosures: Enclosures }).partial(),
  reply: z.object({
    /** All pages as one SVG, one under the other. */
    svg: z.string(),
    pages: z.int(),
  }),
});

export const getOutgoingPaper = contract({
  name: 'getOutgoingPaper',
  method: 'GET',
  path: '/api/outgoing-letters/:id/paper/:format',
  summary: say('หนังสือเป็น PDF หรือ Word', 'The letter as PDF or Word; once signed, as it was kept'),
  access: office,
  params: z.object({ id: z.uuid(), format: z.enum(['pdf', 'docx']) }),
  answersFile: true,
  reply: z.unknown(),
});

export const putEnclosure = contract({
  name: 'putEnclosure',
  method: 'PUT',
  path: '/api/outgoing-letters/:id/enclosures/:enclosureId',
  summary: say(
    'แนบไฟล์ของสิ่งที่ส่งมาด้วย',
    'Upload the file of an enclosure: PDF, Word, Excel or a picture of at most 25 MB',
  ),
  access: drafters,
  params: FileId,
  query: z.object({ name: z.string().trim().min(1).max(200) }),
  takesFile: true,
  bodyLimit: MOST_ENCLOSURE_BYTES,
  reply: EnclosureView,
  problems: ['wrong-state', 'file-type', 'file-empty'],
});

export const getEnclosure = contract({
  name: 'getEnclosure',
  method: 'GET',
  path: '/api/outgoing-letters/:id/enclosures/:enclosureId',
  summary: say('เปิดไฟล์ของสิ่งที่ส่งมาด้วย', 'The file of an enclosure'),
  access: office,
  params: FileId,
  answersFile: true,
  reply: z.unknown(),
});

export const closeDownloads = contract({
  name: 'closeDownloads',
  method: 'POST',
  path: '/api/outgoing-letters/:id/close-downloads',
  summary: say('ปิดหน้าดาวน์โหลดของหนังสือ', 'Close the page behind the QR code of a letter'),
  access: senders,
  params: Id,
  reply: z.object({ download: DownloadView.nullable() }),
});

export const getMeeting = contract({
  name: 'getMeeting',
  method: 'GET',
  path: '/api/outgoing-letters/:id/meeting',
  summary: say('นัดประชุมในหนังสือเป็นไฟล์ปฏิทิน', 'The meetings of a letter as a calendar file'),
  access: office,
  params: Id,
  answersFile: true,
  reply: z.unknown(),
});
