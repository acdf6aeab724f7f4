import { TextField } from '#web/components/text-field/text-field.tsx';
import { useSay } from '#web/i18n.tsx';
import type { Finding } from '../model.ts';
import styles from './forms.module.css';

type ExpressionProps = {
  readonly label: string;
  readonly help?: string;
  readonly optional?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly findings: readonly Finding[];
};

const Marked = ({ source, finding }: { readonly source: string; readonly finding: Finding }) => {
  const { start, end } = finding;
  if (start === undefined || end === undefined || source === '') return null;
  const until = Math.max(end, start + 1);
  return (
    <p className={styles.source} aria-hidden="true">
      {source.slice(0, start)}
      <mark>{source.slice(start, until) || ' '}</mark>
      {source.slice(until)}
    </p>
  );
};

/** A condition or formula, checked as it is written, with the place of the fault marked. */
export const ExpressionField = ({ findings, ...field }: ExpressionProps) => {
  const say = useSay();
  const [first] = findings;
  return (
    <div>
      <TextField {...field} error={first && say(first.sentence)} />
      {first && <Marked source={field.value} finding={first} />}
    </div>
  );
};
