import type { Answers as CleanAnswers } from '#kernel/form/answers.ts';
import type { CompiledForm } from '#kernel/form/compile.ts';
import { type Difference, differences } from '#kernel/form/differences.ts';
import { validateAnswers } from '#kernel/form/validate.ts';
import { Button } from '#web/components/button/button.tsx';
import { Icon } from '#web/components/icon/icon.tsx';
import { useLanguage, useSay } from '#web/i18n.tsx';
import type { Answers } from '../../model/view.ts';
import { conflictWords } from '../../screen-words.ts';
import { wordedDifference } from '../reading/worded-value.ts';
import styles from './writing.module.css';

type ConflictProps = {
  readonly form: CompiledForm;
  readonly mine: Answers;
  readonly theirs: Answers;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
};

const MOST_SHOWN = 12;

const read = (form: CompiledForm, answers: Answers): CleanAnswers =>
  validateAnswers(form, answers, { mode: 'draft' }).answers;

const Line = ({ form, one }: { readonly form: CompiledForm; readonly one: Difference }) => {
  const say = useSay();
  const { language } = useLanguage();
  const shown = (value: Difference['before']) =>
    wordedDifference(form, one.path, value, language) || say(conflictWords.empty);
  return (
    <tr>
      <th scope="row">{say(one.label)}</th>
      <td>{shown(one.after)}</td>
      <td>{shown(one.before)}</td>
    </tr>
  );
};

/** Two drafts of one report side by side; nothing is lost until the person has chosen. */
export const ConflictPanel = ({ form, mine, theirs, onMine, onTheirs }: ConflictProps) => {
  const say = useSay();
  const found = differences(form, read(form, theirs), read(form, mine));
  return (
    <section className={styles.conflict} role="alert" aria-labelledby="conflict-title">
      <h2 id="conflict-title" className={styles.noteTitle}>
        <Icon name="warning" />
        {say(conflictWords.title)}
      </h2>
      <p>{say(conflictWords.text)}</p>
      <table className={styles.compare}>
        <thead>
          <tr>
            <th scope="col">{say(conflictWords.field)}</th>
            <th scope="col">{say(conflictWords.mine)}</th>
            <th scope="col">{say(conflictWords.theirs)}</th>
          </tr>
        </thead>
        <tbody>
          {found.slice(0, MOST_SHOWN).map((one) => (
            <Line key={one.path} form={form} one={one} />
          ))}
        </tbody>
      </table>
      {found.length > MOST_SHOWN && <p>{say(conflictWords.more(found.length - MOST_SHOWN))}</p>}
      <div className={styles.buttons}>
        <Button kind="primary" onClick={onMine}>
          {say(conflictWords.useMine)}
        </Button>
        <Button onClick={onTheirs}>{say(conflictWords.useTheirs)}</Button>
      </div>
    </section>
  );
};
