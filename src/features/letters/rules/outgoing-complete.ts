import type { Sentence } from '#kernel/sentence.ts';
import type { BodyPart } from '../document/official-letter.ts';
import type { DraftLetter } from '../model/outgoing.ts';
import { partWords as words } from '../words/outgoing.ts';
import { relayWords } from '../words/relay.ts';

const isBlank = (text: string): boolean => /^[\s.…-]*$/.test(text);

const isUnwritten = (text: string, placeholder: string): boolean =>
  isBlank(text) || text.trim() === placeholder;

/** Whether nothing is said, or a paragraph is left as a new draft begins it. */
const isUnfinished = (body: readonly BodyPart[]): boolean =>
  body.length === 0 || body.some(({ text }) => isUnwritten(text, relayWords.paragraph));

type Enclosed = { readonly title: string };

/** What of a letter decides over its being complete. */
type Parts = Pick<DraftLetter, 'kind' | 'number' | 'office' | 'subject' | 'to' | 'body' | 'signer'>;

/**
 * The parts that a draft still lacks before it can be laid before its signer, in the order of the paper: what
 * is empty, and what still says no more than a new draft does.
 */
export const missingParts = (letter: Parts, enclosures: readonly Enclosed[]): Sentence[] => {
  const { kind, number, office, subject, to, body, signer } = letter;
  const acts = signer.onBehalfOf;
  const lacking: readonly (readonly [Sentence, boolean])[] = [
    [words.numberCode, isBlank(number.office)],
    [words.office, office.every(isBlank)],
    [words.subject, isUnwritten(subject, relayWords.subject)],
    [words.to, to.every(isBlank)],
    [words.enclosureTitle, enclosures.some(({ title }) => isBlank(title))],
    [words.body, isUnfinished(body)],
    [words.position, kind !== 'stamped' && signer.position.every(isBlank)],
    [words.onBehalfOf, acts !== null && (isBlank(acts.as) || isBlank(acts.office))],
  ];
  return lacking.flatMap(([part, lacks]) => (lacks ? [part] : []));
};
