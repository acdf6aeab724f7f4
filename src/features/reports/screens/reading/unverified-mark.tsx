import type { Verification } from '#kernel/form/field-parts.ts';
import { Badge } from '#web/components/badge/badge.tsx';
import { useSay } from '#web/i18n.tsx';
import { readingWords } from './words.ts';

type MarkProps = { readonly verification: Verification | undefined };

/** The mark of a heading or field that nobody has checked against the source letter yet. */
export const UnverifiedMark = ({ verification }: MarkProps) => {
  const say = useSay();
  if (verification === undefined || verification.verified) return null;
  const { note } = verification;
  return (
    <span title={note && say(note)}>
      <Badge>{say(readingWords.unverifiedField)}</Badge>
    </span>
  );
};
