/** What the beginning of a line in a letter's head says that it is. */
export type Label =
  | 'secrecy'
  | 'urgency'
  | 'memo'
  | 'order'
  | 'office'
  | 'number'
  | 'subject'
  | 'salutation'
  | 'stamp'
  | 'references'
  | 'enclosures';

/** The parts of the head that may go on over several lines. */
export type Field = 'subject' | 'to' | 'references' | 'enclosures';

const FIELDS: Partial<Record<Label, Field>> = {
  subject: 'subject',
  salutation: 'to',
  stamp: 'to',
  references: 'references',
  enclosures: 'enclosures',
};

/** The part of the head that a label begins, or undefined. */
export const fieldOf = (label: Label): Field | undefined => FIELDS[label];

const LABELS: readonly (readonly [label: Label, pattern: RegExp])[] = [
  ['secrecy', /^(?:ลับที่สุด|ลับมาก|ลับ)$/],
  ['urgency', /^(?:ด่วนที่สุด|ด่วนมาก|ด่วน)(?: ?ภายใน[^\n]{0,60})?$/],
  ['memo', /^บันทึกข้อความ$/],
  ['order', /^คำสั่ง(?!การ)[ก-๎]/],
  ['office', /^ส่วนราชการ/],
  [
    'number',
    /^(?:ด่วน(?:ที่สุด|มาก)?[ \t])?ที่?[ \t]?(?:[ก-ฮ]{1,5}\.?[ \t]?(?:\([ก-ฮ. ]{1,12}\) ?)?\d|ว ?\.? ?\d|\d{1,6} ?\/)/,
  ],
  ['subject', /^เรื่อง(?:[ \t:]|$)/],
  ['salutation', /^(?:กราบเรียน|เรียน|(?:กราบ)?นมัสการ)(?:[ \t:]|$)/],
  ['stamp', /^ถึง(?:[ \t:]|$)/],
  ['references', /^(?:- ?)?อ้างถึง(?:[ \t:]|$)/],
  ['enclosures', /^(?:- ?)?สิ่งที่ส่งมาด้วย(?:[ \t:]|$)/],
];

/** The label with which a line begins; a label that has been seen is none the second time. */
export const labelOf = (text: string, seen: ReadonlySet<Label>): Label | undefined =>
  LABELS.find(([label, pattern]) => pattern.test(text) && !seen.has(label))?.[0];
