import { Button, IconButton } from '#web/components/button/button.tsx';
import { DateField } from '#web/components/date-field/date-field.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useSay } from '#web/i18n.tsx';
import { editorWords } from '../words/screen.ts';
import styles from './portfolio.module.css';

/** A round while it is edited. */
export type RoundDraft = {
  readonly id: string;
  readonly label: { readonly th: string; readonly en: string };
  readonly opensOn?: string | undefined;
  readonly dueOn?: string | undefined;
};

type RoundsProps = {
  readonly rounds: readonly RoundDraft[];
  readonly onChange: (rounds: readonly RoundDraft[]) => void;
  /** The fault at a place such as `rounds.0.dueOn`. */
  readonly faultAt: (place: string) => string | undefined;
};

type RowProps = {
  readonly round: RoundDraft;
  readonly at: number;
  readonly put: (change: Partial<RoundDraft>) => void;
  readonly onRemove: () => void;
  readonly faultAt: RoundsProps['faultAt'];
};

const Row = ({ round, at, put, onRemove, faultAt }: RowProps) => {
  const say = useSay();
  const { label } = round;
  const fault = (name: string) => faultAt(`rounds.${at}.${name}`);
  return (
    <li className={styles.step}>
      <div className={styles.columns}>
        <TextField
          label={say(editorWords.roundTh(at + 1))}
          error={fault('label.th')}
          value={label.th}
          onChange={(th) => put({ label: { ...label, th } })}
        />
        <TextField
          label={say(editorWords.roundEn(at + 1))}
          error={fault('label.en')}
          value={label.en}
          onChange={(en) => put({ label: { ...label, en } })}
        />
        <DateField
          label={say(editorWords.opensOn)}
          optional
          error={fault('opensOn')}
          value={round.opensOn}
          onChange={(opensOn) => put({ opensOn })}
        />
        <DateField
          label={say(editorWords.dueOn)}
          error={fault('dueOn')}
          value={round.dueOn}
          onChange={(dueOn) => put({ dueOn })}
        />
      </div>
      <IconButton icon="trash" label={say(editorWords.removeRound(at + 1))} onClick={onRemove} />
    </li>
  );
};

const freeId = (rounds: readonly RoundDraft[]): string => {
  let number = rounds.length + 1;
  while (rounds.some(({ id }) => id === `r${number}`)) number += 1;
  return `r${number}`;
};

/** The rounds of a schedule: what each is called, when it opens and when it is due. */
export const RoundFields = ({ rounds, onChange, faultAt }: RoundsProps) => {
  const say = useSay();
  const add = () =>
    onChange([...rounds, { id: freeId(rounds), label: editorWords.round(rounds.length + 1) }]);
  return (
    <div className={styles.page}>
      <ol className={styles.requirements}>
        {rounds.map((round, at) => (
          <Row
            key={round.id}
            {...{ round, at, faultAt }}
            put={(change) => onChange(rounds.with(at, { ...round, ...change }))}
            onRemove={() => onChange(rounds.toSpliced(at, 1))}
          />
        ))}
      </ol>
      <p>
        <Button icon="plus" onClick={add}>
          {say(editorWords.addRound)}
        </Button>
      </p>
    </div>
  );
};
