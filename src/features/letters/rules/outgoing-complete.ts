import type { Sentence } from '#kernel/sentence.ts';
import type { DraftLetter } from '../model/outgoing.ts';
import { partWords as words } from '../words/outgoing.ts';

const isBlank = (text: string): boolean => /^[\s.…-]*$/.test(text);

type Enclosed = { readonly title: string };

/** The parts that a draft still lacks before it can be laid before its signer, in the order of the paper. */
export const missingParts = (letter: DraftLetter, enclosures: readonly Enclosed[]): Sentence[] => {
  const { kind, number, office, subject, to, body, signer } = letter;
  const acts = signer.onBehalfOf;
  const lacking: readonly (readonly [Sentence, boolean])[] = [
    [words.numberCode, isBlank(number.office)],
    [words.office, office.every(isBlank)],
    [words.subject, isBlank(subject)],
    [words.to, to.every(isBlank)],
    [words.enclosureTitle, enclosures.some(({ title }) => isBlank(title))],
    [words.body, body.length === 0],
    [words.position, kind !== 'stamped' && signer.position.every(isBlank)],
    [words.onBehalfOf, acts !== null && (isBlank(acts.as) || isBlank(acts.office))],
  ];
  return lacking.flatMap(([part, lacks]) => (lacks ? [part] : []));
};
