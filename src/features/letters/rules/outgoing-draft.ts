import type { Level } from '#kernel/area.ts';
import type { LetterEnclosure, OfficialLetter } from '../document/official-letter.ts';
import type { Letterhead } from '../model/letterhead.ts';
import type { DraftLetter } from '../model/outgoing.ts';
import { relayWords as words } from '../words/relay.ts';

/** The office that writes: its level, what its area is called in a sentence (`จังหวัดมุกดาหาร`), its letterhead. */
export type DraftingOffice = {
  readonly level: Level;
  readonly place: string;
  readonly letterhead: Letterhead;
};

const lines = (...given: readonly string[]): string[] =>
  given
    .flatMap((text) => text.split('\n'))
    .map((text) => text.trim())
    .filter(Boolean);

const orNull = (text: string): string | null => (text === '' ? null : text);

/** An empty circular of the office, headed as its letters are. */
export const newDraft = ({ level, place, letterhead }: DraftingOffice): DraftLetter => ({
  kind: 'external',
  urgency: null,
  secrecy: null,
  number: { office: letterhead.numberCode, circular: true },
  office: lines(letterhead.name, letterhead.address).slice(0, 5),
  subject: words.subject,
  salutation: 'เรียน',
  to: [words.addressees[level]],
  references: [],
  body: [{ text: words.paragraph }, { text: words.closing }],
  signer: { name: words.dots, position: [words.chief(level, place)], onBehalfOf: null },
  owner: lines(letterhead.owner).slice(0, 12),
  phone: orNull(letterhead.phone),
  fax: orNull(letterhead.fax),
  email: orNull(letterhead.email),
  copiesTo: [],
});

/** What a draft gets when it is signed, or nothing while it is written. */
export type Finish = {
  readonly running: string | null;
  readonly date: string | null;
  readonly emblem: string | null;
  readonly pictures: OfficialLetter['pictures'];
  readonly hand?: string | undefined;
};

const UNFINISHED: Finish = { running: null, date: null, emblem: null, pictures: [] };

/** The draft with its enclosures as the letter that is printed. */
export const letterOfDraft = (
  draft: DraftLetter,
  enclosures: readonly LetterEnclosure[],
  { running, date, emblem, pictures, hand }: Finish = UNFINISHED,
): OfficialLetter => ({
  ...draft,
  number: { ...draft.number, running },
  date,
  enclosures: enclosures.map(({ title, copies }) => ({ title, copies })),
  emblem,
  pictures,
  ...(hand === undefined ? {} : { hand }),
});

type OfficeFacts = {
  readonly level: Level;
  readonly nameTh: string;
  readonly areaNameTh: string;
  readonly letterCode: string | null;
  /** The two letters of its province (`มห`), or null. */
  readonly provinceCode: string | null;
};

const MINISTRY_CODE = 'มท';

/** How an office's letters are headed before anybody has set it: from its own area and province. */
export const usualLetterhead = (office: OfficeFacts): Letterhead => {
  const names: Partial<Record<Level, string>> = {
    province: words.hall(office.areaNameTh),
    district: words.districtOffice(office.areaNameTh),
  };
  return {
    numberCode: office.letterCode ?? office.provinceCode ?? MINISTRY_CODE,
    name: names[office.level] ?? office.nameTh,
    address: '',
    owner: office.nameTh,
    phone: '',
    fax: '',
    email: '',
    relayDays: 3,
  };
};
