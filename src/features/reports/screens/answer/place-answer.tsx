import type { PlaceField } from '#kernel/form/fields.ts';
import { toArabicDigits } from '#kernel/thai-digits.ts';
import { Button } from '#web/components/button/button.tsx';
import { controlClass, Field, FieldGroup } from '#web/components/field/field.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { useSay } from '#web/i18n.tsx';
import { answerWords } from '../../screen-words.ts';
import styles from './answer.module.css';
import { type QuestionProps, recordOf, useFormState } from './form-state.ts';
import { useFrame } from './notes.tsx';

const degrees = (raw: unknown): unknown => {
  if (typeof raw !== 'string') return raw;
  const number = Number(toArabicDigits(raw.trim()));
  return raw.trim() === '' || Number.isNaN(number) ? raw : number;
};

const settle = (before: unknown): unknown => {
  const { latitude, longitude } = recordOf(before);
  if (latitude === undefined && longitude === undefined) return undefined;
  return { latitude: degrees(latitude), longitude: degrees(longitude) };
};

/** A point in degrees, typed or taken from the device. */
export const PlaceAnswer = ({ field, path, value, onChange }: QuestionProps<PlaceField>) => {
  const say = useSay();
  const toast = useToast();
  const { readOnly, touch } = useFormState();
  const { id, ...frame } = useFrame(field, path);
  const locate = () =>
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => onChange(() => ({ latitude, longitude })),
      () => toast(answerWords.noPlace, { tone: 'failed' }),
    );
  return (
    <FieldGroup {...frame}>
      {() => (
        <div className={styles.people} id={id} tabIndex={-1}>
          {(['latitude', 'longitude'] as const).map((axis) => (
            <Field key={axis} label={say(answerWords[axis])} disabled={readOnly}>
              {(control) => (
                <input
                  {...control}
                  type="text"
                  inputMode="decimal"
                  className={controlClass}
                  value={String(recordOf(value)[axis] ?? '')}
                  onChange={(event) => {
                    const text = event.target.value || undefined;
                    onChange((before) => ({ ...recordOf(before), [axis]: text }));
                  }}
                  onBlur={() => {
                    onChange(settle);
                    touch(path);
                  }}
                />
              )}
            </Field>
          ))}
          {!readOnly && (
            <Button icon="area" onClick={locate}>
              {say(answerWords.herePlace)}
            </Button>
          )}
        </div>
      )}
    </FieldGroup>
  );
};
