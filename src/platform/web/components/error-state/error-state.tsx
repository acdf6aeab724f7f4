import { sentenceOf } from '../../failures.ts';
import { useSay } from '../../i18n.tsx';
import { Button } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';
import { componentWords } from '../words.ts';
import styles from './error-state.module.css';

type ErrorStateProps = { readonly error: unknown; readonly onRetry?: () => void };

/** Says in place of the content why it could not be shown, and offers to try again. */
export const ErrorState = ({ error, onRetry }: ErrorStateProps) => {
  const say = useSay();
  return (
    <div className={styles.state} role="alert">
      <p className={styles.title}>
        <Icon name="error" />
        {say(componentWords.somethingWrong)}
      </p>
      <p>{say(sentenceOf(error))}</p>
      {onRetry && <Button onClick={onRetry}>{say(componentWords.tryAgain)}</Button>}
    </div>
  );
};
