import type { DraftLetter, EnclosureEntry, OutgoingView } from '../../model/outgoing.ts';
import { bodyText, readBodyText } from '../../rules/body-text.ts';

/** An enclosure as its fields hold it. */
export type TypedEnclosure = {
  readonly id: string;
  readonly title: string;
  readonly count: number | null;
  readonly unit: string;
};

/** A draft as its fields hold it: lists as lines, the body as it is typed. */
export type TypedDraft = Pick<
  DraftLetter,
  'kind' | 'urgency' | 'secrecy' | 'subject' | 'salutation'
> & {
  readonly numberCode: string;
  readonly circular: boolean;
  readonly office: string;
  readonly to: string;
  readonly references: string;
  readonly enclosures: readonly TypedEnclosure[];
  readonly body: string;
  readonly position: string;
  /** ปฏิบัติราชการแทน and the like; empty where the signer signs for himself. */
  readonly actingAs: string;
  readonly actingFor: string;
  readonly owner: string;
  readonly phone: string;
  readonly fax: string;
  readonly email: string;
  readonly copiesTo: string;
};

/** What is saved of a draft. */
export type SavedDraft = {
  readonly letter: DraftLetter;
  readonly enclosures: EnclosureEntry[];
};

const linesOf = (text: string, most: number): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, most);

const textOf = (lines: readonly string[]): string => lines.join('\n');

const orNull = (text: string): string | null => text.trim() || null;

const typedEnclosure = ({ id, title, copies }: EnclosureEntry): TypedEnclosure => ({
  id,
  title,
  count: copies?.count ?? null,
  unit: copies?.unit ?? '',
});

/** What the fields show of a draft. */
export const typedOf = ({
  letter,
  enclosures,
}: Pick<OutgoingView, 'letter' | 'enclosures'>): TypedDraft => ({
  kind: letter.kind,
  urgency: letter.urgency,
  secrecy: letter.secrecy,
  subject: letter.subject,
  salutation: letter.salutation,
  numberCode: letter.number.office,
  circular: letter.number.circular,
  office: textOf(letter.office),
  to: textOf(letter.to),
  references: textOf(letter.references),
  enclosures: enclosures.map(typedEnclosure),
  body: bodyText(letter.body),
  position: textOf(letter.signer.position),
  actingAs: letter.signer.onBehalfOf?.as ?? '',
  actingFor: letter.signer.onBehalfOf?.office ?? '',
  owner: textOf(letter.owner),
  phone: letter.phone ?? '',
  fax: letter.fax ?? '',
  email: letter.email ?? '',
  copiesTo: textOf(letter.copiesTo),
});

const savedEnclosure = (
  { id, title, count, unit }: TypedEnclosure,
  usualUnit: string,
): EnclosureEntry => ({
  id,
  title: title.trim(),
  copies: count === null || count < 1 ? null : { count, unit: unit.trim() || usualUnit },
});

const actingOf = ({ actingAs, actingFor }: TypedDraft) =>
  actingAs === '' ? null : { as: actingAs, office: actingFor.trim() };

/** The draft that was typed; `before` gives what no field shows, `usualUnit` counts copies without a unit. */
export const draftOf = (before: DraftLetter, typed: TypedDraft, usualUnit: string): SavedDraft => ({
  letter: {
    kind: typed.kind,
    urgency: typed.urgency,
    secrecy: typed.secrecy,
    number: { office: typed.numberCode.trim(), circular: typed.circular },
    office: linesOf(typed.office, 5),
    subject: typed.subject.trim(),
    salutation: typed.salutation,
    to: linesOf(typed.to, 60),
    references: linesOf(typed.references, 60),
    body: readBodyText(typed.body),
    signer: {
      name: before.signer.name,
      position: linesOf(typed.position, 12),
      onBehalfOf: actingOf(typed),
    },
    owner: linesOf(typed.owner, 12),
    phone: orNull(typed.phone),
    fax: orNull(typed.fax),
    email: orNull(typed.email),
    copiesTo: linesOf(typed.copiesTo, 60),
  },
  enclosures: typed.enclosures.map((one) => savedEnclosure(one, usualUnit)),
});

/** Whether two drafts of a letter would be saved as the same. */
export const sameDraft =
  (before: DraftLetter) =>
  (one: TypedDraft, other: TypedDraft): boolean =>
    JSON.stringify(draftOf(before, one, '')) === JSON.stringify(draftOf(before, other, ''));

const isText = (value: unknown): value is string => typeof value === 'string';

/** What lies in a browser may be of an older release: only a draft with every field is taken up again. */
export const understoodDraft = (content: unknown, known: TypedDraft): TypedDraft | undefined => {
  if (typeof content !== 'object' || content === null) return undefined;
  const given = new Map(Object.entries(content));
  const fits = Object.entries(known).every(([name, value]) =>
    isText(value) ? isText(given.get(name)) : given.has(name),
  );
  return fits && Array.isArray(given.get('enclosures')) ? (content as TypedDraft) : undefined;
};
