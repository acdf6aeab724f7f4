import { Button } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { PrintButton } from '#web/components/print-button/print-button.tsx';
import { useSay } from '#web/i18n.tsx';
import { secondFactorWords as words } from '../words/second-factor.ts';
import styles from './account.module.css';

type RecoveryCodesProps = {
  /** Null when they were shown before. */
  readonly codes: readonly string[] | null;
  readonly onKept: () => void;
};

/** The new recovery codes, to be printed or written down before anything else. */
export const RecoveryCodes = ({ codes, onKept }: RecoveryCodesProps) => {
  const say = useSay();
  return (
    <Card title={say(words.recoveryCodes)} actions={codes && <PrintButton />}>
      <p role="status">{say(codes ? words.codesLead : words.codesGone)}</p>
      {codes && (
        <ol className={styles.codes}>
          {codes.map((code) => (
            <li key={code} translate="no">
              {code}
            </li>
          ))}
        </ol>
      )}
      <div data-print="never">
        <Button kind="primary" onClick={onKept}>
          {say(words.codesKept)}
        </Button>
      </div>
    </Card>
  );
};
