import { useSay } from '../../i18n.tsx';
import { Button } from '../button/button.tsx';
import { componentWords } from '../words.ts';
import styles from './print-button.module.css';

/** Prints the screen as it stands, on A4; a phone has the browser’s own menu for it. */
export const PrintButton = () => {
  const say = useSay();
  return (
    <span className={styles.print} data-print="never">
      <Button icon="print" onClick={() => window.print()}>
        {say(componentWords.print)}
      </Button>
    </span>
  );
};
