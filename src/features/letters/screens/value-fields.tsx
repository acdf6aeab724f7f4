import { type ReactNode, useState } from 'react';
import { IconButton } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { DateField } from '#web/components/date-field/date-field.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useSay } from '#web/i18n.tsx';
import type { Corrections } from '../model/register.ts';
import { addresseesOf, type Selectable } from '../rules/selection.ts';
import { refusalWords } from '../words/register.ts';
import { reviewWords as words } from '../words/review.ts';
import styles from './letters.module.css';
import review from './review.module.css';
import { type ReviewState, showPlace } from './use-review.ts';

type ValueProps = {
  readonly name: Selectable;
  readonly state: ReviewState;
  readonly children: ReactNode;
};

/** A field with the place it was read from: hover or focus marks it in the letter, the eye goes there. */
const Value = ({ name, state, children }: ValueProps) => {
  const say = useSay();
  const isPlaced = state.marks.some(({ key }) => key === name);
  return (
    <fieldset
      className={review.value}
      data-active={state.active === name}
      aria-label={say(words[name])}
      onMouseEnter={() => state.setActive(name)}
      onFocus={() => state.setActive(name)}
    >
      {children}
      {isPlaced && (
        <IconButton
          icon="eye"
          label={say(words.show(words[name]))}
          onClick={() => showPlace(name)}
        />
      )}
    </fieldset>
  );
};

type TypedProps = {
  readonly name: Exclude<Selectable, 'date'>;
  readonly state: ReviewState;
  readonly shown: string;
  readonly write: (text: string) => Corrections;
  readonly error?: string | undefined;
  readonly help?: string;
};

// What is typed holds once the field is left, so that half a word changes nothing.
const Typed = ({ name, state, shown, write, error, help }: TypedProps) => {
  const say = useSay();
  const [text, setText] = useState(shown);
  return (
    <Value name={name} state={state}>
      <TextField
        id={`value-${name}`}
        label={say(words[name])}
        value={text}
        error={error}
        help={help}
        onChange={setText}
        onBlur={() => text !== shown && state.correct(write(text))}
      />
    </Value>
  );
};

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const Head = ({ state, tried }: FieldsProps) => {
  const say = useSay();
  const { number, subject, issuer, to } = state.values;
  const together = to.join(', ');
  const missing = tried && subject === '' ? say(refusalWords.noSubject) : undefined;
  return (
    <>
      <Typed
        key={`n${number}`}
        {...{ name: 'number', state, shown: number ?? '' }}
        write={(text) => ({ number: orNull(text) })}
      />
      <Value name="date" state={state}>
        <DateField
          label={say(words.date)}
          value={state.values.date ?? undefined}
          onChange={(date) => state.correct({ date: date ?? null })}
        />
      </Value>
      <Typed
        key={`s${subject}`}
        {...{ name: 'subject', state, shown: subject, error: missing }}
        write={(text) => ({ subject: text.trim() })}
      />
      <Typed
        key={`i${issuer}`}
        {...{ name: 'issuer', state, shown: issuer ?? '' }}
        write={(text) => ({ issuer: orNull(text) })}
      />
      <Typed
        key={`t${together}`}
        {...{ name: 'to', state, shown: together, help: say(words.toHelp) }}
        write={(text) => ({ to: addresseesOf(text) })}
      />
    </>
  );
};

type FieldsProps = { readonly state: ReviewState; readonly tried: boolean };

/** The values of a letter, each to be put right by typing. */
export const ValueFields = (props: FieldsProps) => {
  const say = useSay();
  return (
    <Card title={say(words.values)}>
      <div className={styles.page}>
        {props.state.letter === undefined && <p>{say(words.notLetter)}</p>}
        <Head {...props} />
      </div>
    </Card>
  );
};
