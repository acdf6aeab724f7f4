import { useState } from 'react';
import { Button } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { useSay } from '#web/i18n.tsx';
import { uuid } from '#web/uuid.ts';
import type { UnitBrief } from '../model/unit.ts';
import { unitWords as words } from '../words/screen.ts';
import styles from './units.module.css';
import { useRecordEntry } from './use-record-entry.ts';

type CardProps = {
  readonly unit: UnitBrief;
  /** Whether something of it waits on this device, which will say that its data is of this month. */
  readonly isKept: boolean;
};

const textFor = ({ isUpdated }: UnitBrief, isKept: boolean) => {
  if (isUpdated) return words.isUpdated;
  return isKept ? words.keptUpdate : words.askUpdate;
};

/** Whether the unit's data is of this month, and the one press that says it still holds. */
export const MonthCard = ({ unit, isKept }: CardProps) => {
  const say = useSay();
  const record = useRecordEntry(unit);
  // Made once, so that a press whose answer was lost is never a second entry.
  const [entryId] = useState(uuid);
  const send = () => void record(entryId, { detail: { kind: 'confirmation' } });
  return (
    <div data-print="never">
      <Card title={say(words.todo)}>
        <div className={styles.section}>
          <p className={styles.soft}>{say(textFor(unit, isKept))}</p>
          {!unit.isUpdated && !isKept && (
            <p className={styles.actions}>
              <Button kind="primary" icon="check" onClick={send}>
                {say(words.confirm)}
              </Button>
            </p>
          )}
        </div>
      </Card>
    </div>
  );
};
