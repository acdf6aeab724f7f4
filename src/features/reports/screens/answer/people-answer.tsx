import type { PeopleField } from '#kernel/form/fields.ts';
import { readNumeral, writeNumeral } from '#kernel/form/numeral.ts';
import { Field, FieldGroup } from '#web/components/field/field.tsx';
import { useLanguage, useSay } from '#web/i18n.tsx';
import { answerWords } from '../../screen-words.ts';
import styles from './answer.module.css';
import { shownFigure } from './figures.ts';
import { controlId, type QuestionProps, recordOf, useFormState } from './form-state.ts';
import { useFrame } from './notes.tsx';
import { LastFigure } from './number-answer.tsx';
import { NumberEntry } from './number-entry.tsx';

const countOf = (raw: unknown): number => {
  const numeral = readNumeral(raw);
  return Number((numeral && writeNumeral(numeral, 0)) ?? 0);
};

type GroupProps = QuestionProps<PeopleField> & { readonly group: PeopleField['groups'][number] };

const OneGroup = ({ path, value, onChange, group }: GroupProps) => {
  const say = useSay();
  const { faultOf, previous, readOnly, touch } = useFormState();
  const own = `${path}.${group.key}`;
  const fault = faultOf(own);
  return (
    <Field
      id={controlId(own)}
      label={say(group.label)}
      error={fault && say(fault)}
      disabled={readOnly}
    >
      {(control) => (
        <>
          <NumberEntry
            {...control}
            decimals={0}
            value={recordOf(value)[group.key]}
            onChange={(change) =>
              onChange((before) => {
                const counts = recordOf(before);
                return { ...counts, [group.key]: change(counts[group.key]) };
              })
            }
            onLeave={() => touch(own)}
          />
          <LastFigure value={recordOf(previous[path])[group.key]} decimals={0} />
        </>
      )}
    </Field>
  );
};

/** People by group with their sum, which adds up while it is typed. */
export const PeopleAnswer = (props: QuestionProps<PeopleField>) => {
  const { field, path, value } = props;
  const say = useSay();
  const { language, digits } = useLanguage();
  const { id, ...frame } = useFrame(field, path);
  const counts = recordOf(value);
  const sum = field.groups.reduce((total, { key }) => total + countOf(counts[key]), 0);
  return (
    <FieldGroup {...frame}>
      {() => (
        <div className={styles.people} id={id} tabIndex={-1}>
          {field.groups.map((group) => (
            <OneGroup key={group.key} {...props} group={group} />
          ))}
          <p className={styles.sum}>
            <span>{say(answerWords.sum)}</span>
            <output>{shownFigure(sum, 0, language === 'th' ? digits : 'arabic')}</output>
            {field.unit && <span>{say(field.unit)}</span>}
          </p>
        </div>
      )}
    </FieldGroup>
  );
};
