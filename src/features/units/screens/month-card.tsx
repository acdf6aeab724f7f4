import { useState } from 'react';
import { useAction } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { useSay } from '#web/i18n.tsx';
import { uuid } from '#web/uuid.ts';
import { recordUnitEntry } from '../contract/units.ts';
import type { UnitBrief } from '../model/unit.ts';
import { unitWords as words } from '../words/screen.ts';
import { STALE } from './stale.ts';
import styles from './units.module.css';

/** Whether the unit's data is of this month, and the one press that says it still holds. */
export const MonthCard = ({ unit }: { readonly unit: UnitBrief }) => {
  const say = useSay();
  const toast = useToast();
  // Made once, so that a press whose answer was lost is never a second entry.
  const [entryId] = useState(uuid);
  const confirm = useAction(recordUnitEntry, {
    invalidates: STALE,
    onDone: () => toast(words.confirmed),
  });
  const send = () =>
    confirm.mutate({
      params: { id: unit.officeId, entryId },
      body: { detail: { kind: 'confirmation' } },
    });
  return (
    <div data-print="never">
      <Card title={say(words.todo)}>
        <div className={styles.section}>
          <p className={styles.soft}>{say(unit.isUpdated ? words.isUpdated : words.askUpdate)}</p>
          {!unit.isUpdated && (
            <p className={styles.actions}>
              <Button kind="primary" icon="check" pending={confirm.isPending} onClick={send}>
                {say(words.confirm)}
              </Button>
            </p>
          )}
          {confirm.error && <ErrorState error={confirm.error} />}
        </div>
      </Card>
    </div>
  );
};
