import type { Block, Document } from '#kernel/document/document.ts';
import type { Language } from '#kernel/sentence.ts';
import { type Shared, whenOf } from '../rules/share.ts';
import { shareWords as words } from '../words/share.ts';

/** What the renderer asks for when it wants the QR code of the poster. */
export const QR_PICTURE = 'qr';

/** How a poster is made besides what it says. */
export type PosterMaking = {
  readonly language: Language;
  readonly issuedOn: string;
  /** Whether citizens can see the activity behind the code. */
  readonly withCode: boolean;
};

const paragraph = (text: string, bold = false): Block => ({
  kind: 'paragraph',
  indented: false,
  text: [{ text, bold }],
});

const code = ({ language, withCode }: PosterMaking): Block[] =>
  withCode
    ? [
        {
          kind: 'pictures',
          perRow: 1,
          pictures: [{ fileRef: QR_PICTURE, caption: words.scan[language] }],
        },
      ]
    : [];

/** A sheet for the notice board: what, when, where, what to bring, and the code of the public page. */
export const posterDocument = (one: Shared, making: PosterMaking): Document => {
  const { language, issuedOn } = making;
  const { plan, type, office, state } = one;
  const invites = state === 'cancelled' ? words.posterOff : words.poster;
  return {
    title: plan.title,
    subject: invites[language],
    language,
    officeLine: office[language],
    issuedOn,
    meta: [type[language]],
    pageNumbers: false,
    thaiDigits: language === 'th',
    orientation: 'portrait',
    blocks: [
      { kind: 'heading', level: 1, text: whenOf(one)[language] },
      ...(plan.place === ''
        ? []
        : [{ kind: 'heading', level: 1, text: words.at(plan.place)[language] } as const]),
      ...(plan.needs === '' || state === 'cancelled'
        ? []
        : [paragraph(words.bring(plan.needs)[language])]),
      ...code(making),
    ],
  };
};
