import type { CivilDate } from '#kernel/civil-date.ts';

/** Where a value stands in the text as it was given: UTF-16 offsets, the second one past its end. */
export type TextSpan = readonly [from: number, to: number];

/** What a letter is by the regulation on official letters (ระเบียบงานสารบรรณ พ.ศ. 2526). */
export type LetterKind = 'external' | 'memo' | 'stamped' | 'order' | 'unknown';
export type Urgency = 'urgent' | 'very-urgent' | 'most-urgent';
export type Secrecy = 'confidential' | 'secret' | 'top-secret';

/** A letter's number: `มท ๐๐๑๘.๑/ว ๓๒๘` is office `มท 0018.1`, a circular, running `328`. */
export type LetterNumber = {
  readonly raw: string;
  readonly office: string | null;
  readonly circular: boolean;
  readonly running: string;
  readonly span: TextSpan;
};

export type Issuer = {
  readonly name: string;
  readonly address: string | null;
  readonly postcode: string | null;
  readonly span: TextSpan;
};

/** Another letter that this one names, under อ้างถึง or in its body. */
export type Reference = {
  readonly raw: string;
  readonly number: LetterNumber | null;
  readonly date: CivilDate | null;
  readonly urgency: Urgency | null;
  readonly from: string | null;
  readonly span: TextSpan;
  readonly dateSpan: TextSpan | null;
};

export type Enclosure = {
  readonly no: number | null;
  readonly title: string;
  readonly copies: { readonly count: number; readonly unit: string } | null;
  readonly number: LetterNumber | null;
  readonly date: CivilDate | null;
  readonly span: TextSpan;
  readonly dateSpan: TextSpan | null;
};

export type DeadlineKind = 'once' | 'weekly' | 'monthly' | 'after-event' | 'meeting';
export const WEEKDAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] as const;
export type Weekday = (typeof WEEKDAYS)[number];
export type Doer =
  | 'department'
  | 'province'
  | 'district'
  | 'subdistrict'
  | 'village'
  | 'local-authority';

/** Where and how a meeting is joined, as far as the letter says. */
export type MeetingPlace = {
  readonly place: string | null;
  readonly link: string | null;
  readonly meetingId: string | null;
  readonly passcode: string | null;
};

/** When something is due, once or again and again, by whom and what. */
export type Deadline = {
  readonly kind: DeadlineKind;
  readonly date: CivilDate | null;
  readonly time: string | null;
  readonly weekday: Weekday | null;
  readonly dayOfMonth: number | null;
  readonly first: CivilDate | null;
  readonly by: Doer | null;
  readonly what: string;
  readonly span: TextSpan;
  readonly meeting: MeetingPlace | null;
};

/** An amount of baht; `agrees` is null when the letter doesn't say it in words too. */
export type Amount = {
  readonly baht: string;
  readonly words: string | null;
  readonly agrees: boolean | null;
  readonly span: TextSpan;
};

export type Signer = {
  readonly name: string;
  readonly position: string | null;
  readonly onBehalfOf: string | null;
  readonly span: TextSpan;
};

/** A paragraph or numbered item of the body, with the items under it. */
export type BodyItem = {
  readonly mark: string | null;
  readonly text: string;
  readonly span: TextSpan;
  readonly items: readonly BodyItem[];
};

export const FINDING_CODES = [
  'weekday-mismatch',
  'date-impossible',
  'date-after-letter',
  'citation-conflict',
  'amount-words-mismatch',
  'number-missing',
  'number-code-unlikely',
  'leading-zero-lost',
  'postcode-mismatch',
  'phone-area-mismatch',
  'range-reversed',
  'enclosure-not-cited',
  'citation-not-listed',
  'deadline-past',
  'deadline-on-day-off',
  'catch-line',
  'salutation-unfit',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];
export type Severity = 'error' | 'warning' | 'note';

/** Something in a letter that a person should look at; a correction only where it is sure. */
export type Finding = {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly span: TextSpan;
  readonly th: string;
  readonly en: string;
  readonly correction: string | null;
};

/** Everything that was read from a letter; what it doesn't say is null or empty, never invented. */
export type Letter = {
  readonly kind: LetterKind;
  readonly urgency: Urgency | null;
  readonly secrecy: Secrecy | null;
  readonly number: LetterNumber | null;
  readonly date: CivilDate | null;
  readonly dateSpan: TextSpan | null;
  readonly subject: string | null;
  readonly subjectSpan: TextSpan | null;
  readonly issuer: Issuer | null;
  readonly to: readonly string[];
  readonly toSpan: TextSpan | null;
  readonly references: readonly Reference[];
  readonly enclosures: readonly Enclosure[];
  readonly citations: readonly Reference[];
  readonly body: readonly BodyItem[];
  readonly deadlines: readonly Deadline[];
  readonly amounts: readonly Amount[];
  readonly signer: Signer | null;
  readonly owner: string | null;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly links: readonly string[];
  readonly findings: readonly Finding[];
};
