import { useState } from 'react';
import { useAction } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { Choice } from '#web/components/choice/choice.tsx';
import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { useSay } from '#web/i18n.tsx';
import { getFigureImport, listFigureImports, startFigureImport } from '../contract.ts';
import type { FigureImport, ImportCounts } from '../model.ts';
import styles from './imports.module.css';
import { screenWords as words } from './words.ts';

type ChoosingProps = { readonly one: FigureImport; readonly counts: ImportCounts };

type Fate = 'drafts' | 'sends';
type Rows = 'goodRows' | 'allOrNothing';

/** Asks how to import what was checked, and starts it. */
export const Choosing = ({ one, counts }: ChoosingProps) => {
  const say = useSay();
  const [fate, setFate] = useState<Fate>('drafts');
  const [rows, setRows] = useState<Rows>('goodRows');
  const start = useAction(startFigureImport, {
    invalidates: [getFigureImport, listFigureImports],
  });
  if (counts.fresh + counts.changed + counts.ready === 0)
    return <EmptyState title={say(words.nothing)} />;
  const body = { sends: fate === 'sends', allOrNothing: rows === 'allOrNothing' };
  return (
    <Card title={say(words.how)}>
      <Choice<Fate>
        label={say(words.whatToDo)}
        options={[
          { value: 'drafts', label: say(words.drafts), hint: say(words.draftsHint) },
          { value: 'sends', label: say(words.sends), hint: say(words.sendsHint) },
        ]}
        value={fate}
        onChange={setFate}
      />
      <Choice<Rows>
        label={say(words.whichRows)}
        options={[
          { value: 'goodRows', label: say(words.goodRows) },
          { value: 'allOrNothing', label: say(words.allOrNothing) },
        ]}
        value={rows}
        onChange={setRows}
      />
      {start.error && <ErrorState error={start.error} />}
      <p className={styles.actions}>
        <Button
          kind="primary"
          icon="check"
          pending={start.isPending}
          onClick={() => start.mutate({ params: { id: one.id }, body })}
        >
          {say(words.start)}
        </Button>
      </p>
    </Card>
  );
};
