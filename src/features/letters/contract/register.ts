import { z } from 'zod';
import { ClockTime } from '#kernel/bangkok-time.ts';
import { CivilDate } from '#kernel/civil-date.ts';
import { contract, Done } from '#kernel/contract.ts';
import { say } from '#kernel/sentence.ts';
import {
  Corrections,
  Decisions,
  LetterAction,
  LetterDuty,
  LetterEvent,
  LetterLink,
  ListedLetter,
  RegisterConditions,
  RegisterEntry,
  RegisterValues,
  Relation,
} from '../model/register.ts';
import { REGISTRARS } from '../rules/register.ts';

const reader = { reach: 'office' } as const;
const registrar = { reach: 'office', roles: REGISTRARS } as const;
const Id = z.object({ id: z.uuid() });
const MOST_LETTER_BYTES = 10_000_000;
/** A text of that size is a little larger as JSON. */
const MOST_BODY_BYTES = 12_000_000;

export const readLetterFile = contract({
  name: 'readLetterFile',
  method: 'POST',
  path: '/api/register/readings',
  summary: say(
    'อ่านข้อความจากไฟล์หนังสือ โดยไม่เก็บไฟล์ไว้',
    'The text of a letter’s file (txt, md, docx, or a PDF with a text layer); nothing is kept',
  ),
  access: registrar,
  takesFile: true,
  bodyLimit: MOST_LETTER_BYTES,
  reply: z.object({ text: z.string() }),
  problems: ['file-unreadable'],
});

export const listRegister = contract({
  name: 'listRegister',
  method: 'GET',
  path: '/api/register/letters',
  summary: say('ทะเบียนหนังสือของหน่วยงาน', 'The letters in the office’s register, newest first'),
  access: reader,
  query: RegisterConditions.extend({ before: z.uuid().optional() }),
  reply: z.object({
    letters: z.array(ListedLetter),
    /** The id to give as `before` for those behind, if there are any. */
    next: z.uuid().nullable(),
    mayRegister: z.boolean(),
  }),
});

export const listKnownLetters = contract({
  name: 'listKnownLetters',
  method: 'GET',
  path: '/api/register/known',
  summary: say(
    'หนังสือเลขที่เดียวกันที่ลงทะเบียนไว้แล้ว',
    'Letters of the register with a number, and a date where one is told',
  ),
  access: reader,
  query: z.object({ number: z.string().min(1).max(120), date: CivilDate.optional() }),
  reply: z.object({ letters: z.array(RegisterEntry) }),
});

export const listAlikeLetters = contract({
  name: 'listAlikeLetters',
  method: 'POST',
  path: '/api/register/alike',
  summary: say(
    'หนังสือในทะเบียนที่ดูเหมือนฉบับนี้ สำหรับหนังสือที่ไม่มีเลขที่',
    'Letters of the register that look like one without a number: the same text, or date, sender and subject',
  ),
  access: registrar,
  body: z.object({
    text: z.string().max(MOST_LETTER_BYTES),
    date: CivilDate.nullable(),
    issuer: z.string().max(2000).nullable(),
    subject: z.string().max(10_000),
  }),
  bodyLimit: MOST_BODY_BYTES,
  reply: z.object({ letters: z.array(RegisterEntry) }),
});

export const registerLetter = contract({
  name: 'registerLetter',
  method: 'PUT',
  path: '/api/register/letters/:id',
  summary: say(
    'ลงทะเบียนรับหนังสือ',
    'Register a letter that came in, under an id made by the client; it gets the next number of the year',
  ),
  access: registrar,
  params: Id,
  body: z.object({
    /** The letter as it came, never changed; empty for one on paper. */
    text: z.string().max(MOST_LETTER_BYTES),
    decisions: Decisions.default({}),
    corrections: Corrections.default({}),
    receivedOn: CivilDate,
    receivedTime: ClockTime,
    /** It has no number and looks like one of the register, and is to be registered nevertheless. */
    despite: z.boolean().default(false),
  }),
  bodyLimit: MOST_BODY_BYTES,
  reply: z.object({
    receivedNo: z.int(),
    receivedYear: z.int(),
    /** How many letters of the register it names. */
    linked: z.int(),
  }),
  problems: ['no-subject', 'key-reused', 'looks-registered'],
});

export const getRegisterLetter = contract({
  name: 'getRegisterLetter',
  method: 'GET',
  path: '/api/register/letters/:id',
  summary: say(
    'หนังสือหนึ่งฉบับในทะเบียน พร้อมความเป็นมาและงานที่เกิดขึ้น',
    'A letter of the register: what was read, its text, what happened, its chain and its work',
  ),
  access: reader,
  params: Id,
  reply: RegisterEntry.extend({
    text: z.string(),
    fileName: z.string().nullable(),
    values: RegisterValues.nullable(),
    decisions: Decisions,
    corrections: Corrections,
    lastSeq: z.int(),
    events: z.array(LetterEvent),
    links: z.array(LetterLink),
    duties: z.array(LetterDuty),
    actions: z.array(LetterAction),
  }),
});

export const correctLetter = contract({
  name: 'correctLetter',
  method: 'PUT',
  path: '/api/register/letters/:id/values',
  summary: say(
    'แก้ค่าที่อ่านได้ หรือตัดสินข้อสังเกต ต้นฉบับไม่เปลี่ยน',
    'Put values right, accept or dismiss findings; the text itself never changes',
  ),
  access: registrar,
  params: Id,
  body: z.object({ decisions: Decisions, corrections: Corrections, lastSeq: z.int() }),
  reply: z.object({ lastSeq: z.int() }),
  problems: ['letter-closed', 'not-incoming', 'changed-meanwhile', 'no-subject', 'work-made'],
});

export const closeLetter = contract({
  name: 'closeLetter',
  method: 'PUT',
  path: '/api/register/letters/:id/closing',
  summary: say('ปิดเรื่อง หรือเปิดเรื่องอีกครั้ง', 'Close a letter, or open it again'),
  access: registrar,
  params: Id,
  body: z.object({ closed: z.boolean() }),
  reply: Done,
  problems: ['letter-closed', 'not-closed', 'not-incoming'],
});

export const keepLetterFile = contract({
  name: 'keepLetterFile',
  method: 'PUT',
  path: '/api/register/letters/:id/file',
  summary: say('เก็บไฟล์ต้นฉบับของหนังสือ', 'Keep the file that a letter came as'),
  access: registrar,
  params: Id,
  query: z.object({ name: z.string().min(1).max(200) }),
  takesFile: true,
  bodyLimit: MOST_LETTER_BYTES,
  reply: Done,
  problems: ['letter-closed', 'not-incoming'],
});

export const getLetterFile = contract({
  name: 'getLetterFile',
  method: 'GET',
  path: '/api/register/letters/:id/file',
  summary: say('ไฟล์ต้นฉบับของหนังสือ', 'The file that a letter came as'),
  access: reader,
  params: Id,
  answersFile: true,
  reply: z.unknown(),
});

export const getRegisterMeeting = contract({
  name: 'getRegisterMeeting',
  method: 'GET',
  path: '/api/register/letters/:id/meeting',
  summary: say(
    'นัดประชุมที่บันทึกจากหนังสือเป็นไฟล์ปฏิทิน',
    'The meetings kept of a letter as a calendar file',
  ),
  access: reader,
  params: Id,
  answersFile: true,
  reply: z.unknown(),
  problems: ['no-meeting'],
});

export const linkLetter = contract({
  name: 'linkLetter',
  method: 'POST',
  path: '/api/register/letters/:id/links',
  summary: say('เชื่อมหนังสือกับอีกฉบับ', 'Say how a letter hangs together with another'),
  access: registrar,
  params: Id,
  body: z.object({ otherId: z.uuid(), relation: Relation }),
  reply: z.object({ id: z.uuid() }),
  problems: ['letter-closed', 'same-letter', 'linked-already'],
});

export const unlinkLetter = contract({
  name: 'unlinkLetter',
  method: 'DELETE',
  path: '/api/register/letters/:id/links/:linkId',
  summary: say('ยกเลิกการเชื่อมหนังสือ', 'Take a link between two letters away'),
  access: registrar,
  params: Id.extend({ linkId: z.uuid() }),
  reply: Done,
  problems: ['letter-closed'],
});
