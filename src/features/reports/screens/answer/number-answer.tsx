import { Field } from '#web/components/field/field.tsx';
import { useLanguage, useSay } from '#web/i18n.tsx';
import { answerWords } from '../../screen-words.ts';
import styles from './answer.module.css';
import type { FigureField } from './blocks.ts';
import { decimalsOf, shownFigure } from './figures.ts';
import { type QuestionProps, useFormState } from './form-state.ts';
import { useFrame } from './notes.tsx';
import { NumberEntry } from './number-entry.tsx';

/** The figure of the last period in grey, or nothing when there was none. */
export const LastFigure = ({
  value,
  decimals,
}: {
  readonly value: unknown;
  readonly decimals: number;
}) => {
  const say = useSay();
  const { language, digits } = useLanguage();
  if (value === undefined || value === null) return null;
  const shown = shownFigure(value, decimals, language === 'th' ? digits : 'arabic');
  return <span className={styles.last}>{say(answerWords.lastTime(shown))}</span>;
};

/** One figure with its unit and the last period’s beside it. */
export const NumberAnswer = ({ field, path, value, onChange }: QuestionProps<FigureField>) => {
  const say = useSay();
  const { previous, touch } = useFormState();
  const decimals = decimalsOf(field);
  return (
    <Field {...useFrame(field, path)}>
      {(control) => (
        <span className={styles.figureRow}>
          <NumberEntry
            {...control}
            {...{ value, decimals, onChange }}
            onLeave={() => touch(path)}
          />
          {field.unit && <span className={styles.unit}>{say(field.unit)}</span>}
          <LastFigure value={previous[path]} decimals={decimals} />
        </span>
      )}
    </Field>
  );
};
