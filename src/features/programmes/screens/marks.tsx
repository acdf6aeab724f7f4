import type { LetterView } from '#features/forms/model.ts';
import { say as sentence } from '#kernel/sentence.ts';
import { dateSentence } from '#kernel/thai-date.ts';
import { Badge } from '#web/components/badge/badge.tsx';
import { useSay } from '#web/i18n.tsx';
import { screenWords } from '../words/screen.ts';
import styles from './portfolio.module.css';

/** Says that no person has checked this against a letter; nothing when somebody has. */
export const VerifiedMark = ({ verified }: { readonly verified: boolean }) => {
  const say = useSay();
  return verified ? null : (
    <Badge tone="attention" icon="warning">
      {say(screenWords.unverified)}
    </Badge>
  );
};

/** Names the letter that something comes from. */
export const LetterLine = ({ letter }: { readonly letter: LetterView | null }) => {
  const say = useSay();
  if (!letter) return <p className={styles.source}>{say(screenWords.noLetter)}</p>;
  const on = letter.datedOn === null ? sentence('-', '-') : dateSentence(letter.datedOn);
  const words = sentence(
    screenWords.letter(letter.number, on.th).th,
    screenWords.letter(letter.number, on.en).en,
  );
  return (
    <p className={styles.source} title={letter.subject}>
      {say(words)} · {say(letter.issuer)}
    </p>
  );
};
