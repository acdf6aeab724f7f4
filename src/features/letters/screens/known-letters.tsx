import { Link } from '@tanstack/react-router';
import type { Sentence } from '#kernel/sentence.ts';
import { useSay } from '#web/i18n.tsx';
import type { RegisterEntry } from '../model/register.ts';
import { receivedNumber } from './received-number.ts';

type KnownProps = {
  readonly letters: readonly RegisterEntry[];
  /** What is said of one, by its number in the register and the instant at which it was entered. */
  readonly says: (received: Sentence, registeredAt: string) => Sentence;
};

/** Letters of the register that may be the one at hand, each a link to its page. */
export const KnownLetters = ({ letters, says }: KnownProps) => {
  const say = useSay();
  return (
    <div role="status">
      {letters.map((letter) => {
        const number = receivedNumber(letter, say) ?? letter.subject;
        return (
          <p key={letter.id}>
            <Link to={`/letters/${letter.id}`}>
              {say(says({ th: number, en: number }, letter.createdAt))}
            </Link>
          </p>
        );
      })}
    </div>
  );
};
