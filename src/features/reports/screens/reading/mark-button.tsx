import { IconButton } from '#web/components/button/button.tsx';
import { useSay } from '#web/i18n.tsx';
import styles from './answers.module.css';
import { useReadingIfAny } from './reading-context.ts';
import { isMarked, type MarkPlace } from './return-marks.ts';
import { reviewWords } from './words.ts';

/** The small control beside a field or photo that sends back only that; reviewers alone see it. */
export const MarkButton = (place: MarkPlace) => {
  const say = useSay();
  const reading = useReadingIfAny();
  if (reading?.marks === undefined) return null;
  const { marks, toggle } = reading;
  const marked = isMarked(marks, place);
  return (
    <span className={styles.mark} data-marked={marked} data-print="never">
      <IconButton
        icon="send-back"
        aria-pressed={marked}
        label={say(marked ? reviewWords.unmark(place.label) : reviewWords.mark(place.label))}
        onClick={() => toggle(place)}
      />
    </span>
  );
};
