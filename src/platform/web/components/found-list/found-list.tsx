import { Button } from '../button/button.tsx';
import type { Option } from '../choice/choice.tsx';
import styles from './found-list.module.css';

type FoundListProps = {
  readonly label: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
};

/** What a search found, each a button that chooses it: the arrow keys of a choice would choose too early. */
export const FoundList = ({ label, options, onChoose }: FoundListProps) => {
  if (options.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={label}>
      {options.map(({ value, label: name, hint }) => (
        <li key={value}>
          <button type="button" className={styles.found} onClick={() => onChoose(value)}>
            {name}
            {hint && <span className={styles.hint}>{hint}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
};

type ChosenOneProps = {
  readonly label: string;
  readonly name: string;
  readonly hint?: string | undefined;
  readonly clear: string;
  readonly onClear: () => void;
  /** Given where the choice was just made: the button beside it takes the focus. */
  readonly focused?: boolean;
};

const takeFocus = (button: HTMLButtonElement | null) => button?.focus();
const leaveFocus = () => undefined;

/** The one that was chosen from a search, and the way to choose another. */
export const ChosenOne = ({ label, name, hint, clear, onClear, focused }: ChosenOneProps) => (
  <div>
    <p className={styles.label}>{label}</p>
    <p className={styles.chosen}>
      <strong>{name}</strong>
      {hint && <span className={styles.hint}>{hint}</span>}
      <Button kind="quiet" onClick={onClear} ref={focused ? takeFocus : leaveFocus}>
        {clear}
      </Button>
    </p>
  </div>
);
