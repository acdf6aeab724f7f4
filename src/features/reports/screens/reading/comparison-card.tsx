import type { Difference } from '#kernel/form/differences.ts';
import { instantSentence } from '#kernel/thai-date.ts';
import { Card } from '#web/components/card/card.tsx';
import { OptionRow, Select } from '#web/components/choice/choice.tsx';
import { Disclosure } from '#web/components/disclosure/disclosure.tsx';
import { useSay } from '#web/i18n.tsx';
import type { RevisionView } from '../../model/view.ts';
import answers from './answers.module.css';
import { fieldAt } from './changes.ts';
import styles from './reading.module.css';
import { useReading } from './reading-context.ts';
import type { Comparison } from './use-comparison.ts';
import { useWordedChange } from './worded.ts';
import { changeWords } from './words.ts';

const useRevisionOptions = (revisions: readonly RevisionView[]) => {
  const say = useSay();
  return revisions.map(({ revision, submittedAt }) => ({
    value: String(revision),
    label: say(changeWords.revision(revision, instantSentence(submittedAt))),
  }));
};

const Pickers = ({ comparison }: { readonly comparison: Comparison }) => {
  const say = useSay();
  const { revisions, from, to, choose, chosen } = comparison;
  const options = useRevisionOptions(revisions);
  const pick = (side: 'from' | 'to') => (value: string | undefined) => {
    if (value !== undefined) choose({ ...chosen, [side]: Number(value) });
  };
  return (
    <div className={styles.pickers} data-print="never">
      <Select
        label={say(changeWords.from)}
        options={options}
        value={from && String(from.revision)}
        onChange={pick('from')}
      />
      <Select
        label={say(changeWords.to)}
        options={options}
        value={to && String(to.revision)}
        onChange={pick('to')}
      />
    </div>
  );
};

const ChangeLine = ({ change }: { readonly change: Difference }) => {
  const say = useSay();
  const { form } = useReading();
  const worded = useWordedChange();
  const field = fieldAt(form, change.path);
  if (!field) return null;
  return (
    <tr>
      <th scope="row">{say(change.label)}</th>
      <td>
        {change.kind !== 'added' && <del>{worded(field, change.before)}</del>}
        {change.kind === 'changed' && ' → '}
        {change.kind !== 'removed' && <ins>{worded(field, change.after)}</ins>}
      </td>
      <td className={styles.soft}>{say(changeWords[change.kind])}</td>
    </tr>
  );
};

const ChangeTable = ({ comparison }: { readonly comparison: Comparison }) => {
  const say = useSay();
  const { changes, from, to } = comparison;
  if (from?.nil !== to?.nil) {
    return <p>{say(to?.nil ? changeWords.nilAfter : changeWords.nilBefore)}</p>;
  }
  if (changes.length === 0) return <p>{say(changeWords.none)}</p>;
  return (
    <Disclosure summary={say(changeWords.count(changes.length))} open={changes.length <= 12}>
      <table className={answers.answers} aria-label={say(changeWords.title)}>
        <tbody>
          {changes.map((change) => (
            <ChangeLine key={`${change.path} ${change.kind}`} change={change} />
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
};

/** What changed between two revisions, before and after; any two can be chosen. */
export const ComparisonCard = ({ comparison }: { readonly comparison: Comparison }) => {
  const say = useSay();
  if (comparison.revisions.length < 2) return null;
  return (
    <Card title={say(changeWords.title)}>
      <Pickers comparison={comparison} />
      <div data-print="never">
        <OptionRow
          option={{ value: 'shown', label: say(changeWords.show) }}
          type="checkbox"
          id={undefined}
          name="show-changes"
          checked={comparison.shown}
          onChange={comparison.setShown}
        />
      </div>
      <ChangeTable comparison={comparison} />
    </Card>
  );
};
