import type { DraftLetter } from '../../model/outgoing.ts';
import { bodyText, readBodyText } from '../../rules/body-text.ts';

/** A draft as its fields hold it: lists as lines, the body as it is typed. */
export type TypedDraft = Pick<DraftLetter, 'kind' | 'urgency' | 'subject'> & {
  readonly numberCode: string;
  readonly circular: boolean;
  readonly to: string;
  readonly references: string;
  readonly body: string;
  readonly position: string;
};

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** What the fields show of a draft. */
export const typedOf = ({
  kind,
  urgency,
  subject,
  number,
  ...letter
}: DraftLetter): TypedDraft => ({
  kind,
  urgency,
  subject,
  numberCode: number.office,
  circular: number.circular,
  to: letter.to.join('\n'),
  references: letter.references.join('\n'),
  body: bodyText(letter.body),
  position: letter.signer.position.join('\n'),
});

/** The draft with what was typed; what the fields do not show stays. */
export const draftOf = (letter: DraftLetter, typed: TypedDraft): DraftLetter => ({
  ...letter,
  kind: typed.kind,
  urgency: typed.urgency,
  number: { office: typed.numberCode, circular: typed.circular },
  subject: typed.subject,
  to: linesOf(typed.to),
  references: linesOf(typed.references),
  body: readBodyText(typed.body),
  signer: { ...letter.signer, position: linesOf(typed.position) },
});
