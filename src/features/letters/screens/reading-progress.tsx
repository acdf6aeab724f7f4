import { useEffect, useState } from 'react';
import { Button } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { useNumber } from '#web/figures.ts';
import { useSay } from '#web/i18n.tsx';
import { reviewWords as words } from '../words/review.ts';
import styles from './letters.module.css';

const SECOND = 1000;
const MILLION = 1_000_000;

const useSeconds = (): number => {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), SECOND);
    return () => clearInterval(timer);
  }, []);
  return seconds;
};

type ProgressProps = { readonly text: string; readonly onStop?: (() => void) | undefined };

/** A long letter on its way to be read: how long it is, for how long it has been read, and a way to stop. */
export const ReadingProgress = ({ text, onStop }: ProgressProps) => {
  const say = useSay();
  const number = useNumber();
  const seconds = useSeconds();
  const size = number(Math.round((text.length / MILLION) * 10) / 10);
  return (
    <Card>
      <div className={styles.page}>
        <p role="status">{say(words.reading(size))}</p>
        <progress aria-label={say(words.reading(size))} />
        <p>{say(words.readingFor(seconds))}</p>
        {onStop && (
          <div className={styles.actions}>
            <Button onClick={onStop}>{say(words.stopReading)}</Button>
          </div>
        )}
      </div>
    </Card>
  );
};
