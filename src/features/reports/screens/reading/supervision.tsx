import { useState } from 'react';
import { Button } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { useSay } from '#web/i18n.tsx';
import type { ReportView } from '../../model/view.ts';
import { DecisionDialog } from './decision-dialog.tsx';
import styles from './reading.module.css';
import { type Decision, decisionWords, supervisionWords } from './words.ts';

const DECISIONS: readonly Decision[] = ['extend', 'excuse', 'withdraw-excuse', 'reopen'];

type SupervisionProps = { readonly report: ReportView; readonly now: string };

/** What the supervising office may decide now; nothing shows where it may decide nothing. */
export const Supervision = ({ report, now }: SupervisionProps) => {
  const say = useSay();
  const [open, setOpen] = useState<Decision>();
  const possible = DECISIONS.filter((decision) => report.actions.includes(decision));
  return (
    <>
      {possible.length > 0 && (
        <div data-print="never">
          <Card title={say(supervisionWords.title)}>
            <div className={styles.decisions}>
              {possible.map((decision) => (
                <Button key={decision} onClick={() => setOpen(decision)}>
                  {say(decisionWords[decision].button)}
                </Button>
              ))}
            </div>
          </Card>
        </div>
      )}
      {open && (
        <DecisionDialog
          decision={open}
          report={report}
          now={now}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
};
