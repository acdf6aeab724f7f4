import type { Letter, TextSpan } from '../model/letter.ts';
import type { DeadlineValue } from '../model/register.ts';
import type { Mark } from './pieces.ts';
import { findingKey } from './review.ts';

const value = (key: string, span: TextSpan | null | undefined): Mark[] =>
  span ? [{ key, span, kind: 'value' }] : [];

const each = (name: string, things: readonly { readonly span: TextSpan }[]): Mark[] =>
  things.flatMap(({ span }, index) => value(`${name}-${index}`, span));

/**
 * Where everything that was read from a letter stands, and what was found wrong: `subject`, `deadline-0`.
 * Due dates are marked as they hold now, since a person may have added some and removed others.
 */
export const marksOf = (
  letter: Letter | undefined,
  deadlines: readonly DeadlineValue[],
): Mark[] => {
  if (letter === undefined) return each('deadline', deadlines);
  const findings = letter.findings.map(
    (finding): Mark => ({ key: findingKey(finding), span: finding.span, kind: finding.severity }),
  );
  return [
    ...value('number', letter.number?.span),
    ...value('date', letter.dateSpan),
    ...value('subject', letter.subjectSpan),
    ...value('issuer', letter.issuer?.span),
    ...value('to', letter.toSpan),
    ...each('reference', letter.references),
    ...each('citation', letter.citations),
    ...each('enclosure', letter.enclosures),
    ...each('deadline', deadlines),
    ...findings,
  ];
};
