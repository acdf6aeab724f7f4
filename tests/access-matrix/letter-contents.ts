/** A meeting that a letter names. */
export const MEETING = {
  kind: 'meeting',
  date: '2026-11-27',
  time: '13:30',
  weekday: null,
  dayOfMonth: null,
  first: null,
  what: 'x',
  place: null,
  link: null,
};

/** What a draft says. */
export const DRAFT = {
  kind: 'external',
  urgency: null,
  secrecy: null,
  number: { office: 'มห 0018', circular: true },
  office: ['ศาลากลางจังหวัดมุกดาหาร'],
  subject: 'x',
  salutation: 'เรียน',
  to: ['นายอำเภอ'],
  references: [],
  body: [],
  signer: { name: 'x', position: [], onBehalfOf: null },
  owner: [],
  phone: null,
  fax: null,
  email: null,
  copiesTo: [],
};

/** The content of a drafted letter. */
export const LETTER = {
  letter: DRAFT,
  version: 0,
  writers: [],
  running: null,
  signature: null,
  emblem: null,
  pdf: null,
  word: null,
  dates: [MEETING],
};
