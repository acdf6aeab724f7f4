import { useAction } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { Icon } from '#web/components/icon/icon.tsx';
import { Progress } from '#web/components/progress/progress.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { sentenceOf } from '#web/failures.ts';
import { useNumber } from '#web/figures.ts';
import { useSay } from '#web/i18n.tsx';
import { cancelFigureImport, getFigureImport, listFigureImports } from '../contract.ts';
import type { FigureImport } from '../model.ts';
import { Choosing } from './choosing.tsx';
import { Found } from './found.tsx';
import styles from './imports.module.css';
import { Outcome } from './outcome.tsx';
import { isOpen, useImport } from './use-imports.ts';
import { rowsDone, stateWords, screenWords as words } from './words.ts';

const Running = ({ one }: { readonly one: FigureImport }) => {
  const say = useSay();
  const number = useNumber();
  const toast = useToast();
  const cancel = useAction(cancelFigureImport, {
    invalidates: [getFigureImport, listFigureImports],
    onRefused: (error) => toast(sentenceOf(error), { tone: 'failed' }),
  });
  const { done, expected } = one;
  return (
    <Card title={one.fileName}>
      <Progress
        label={say(stateWords[one.state])}
        fraction={expected ? done / expected : 0}
        note={say(rowsDone(number(done), expected === null ? undefined : number(expected)))}
      />
      <p className={styles.actions}>
        <Button
          pending={cancel.isPending}
          onClick={() => cancel.mutate({ params: { id: one.id } })}
        >
          {say(words.cancel)}
        </Button>
      </p>
    </Card>
  );
};

const Failed = ({ one }: { readonly one: FigureImport }) => {
  const say = useSay();
  return (
    <Card title={say(stateWords[one.state])}>
      <p className={styles.mark} role="alert">
        <Icon name={one.state === 'failed' ? 'error' : 'info'} />
        {say(one.problem ?? words.cancelledText)}
      </p>
    </Card>
  );
};

/** One import as far as it is: on its way, checked, carried out, or ended otherwise. */
export const OneImport = ({ id }: { readonly id: string }) => {
  const { data: one, error, refetch } = useImport(id);
  if (error && !one) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!one) return <Skeleton rows={3} rowHeight={64} />;
  const { counts, outcome, state } = one;
  return (
    <>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {isOpen(one) && <Running one={one} />}
      {outcome && <Outcome one={one} outcome={outcome} />}
      {!outcome && (state === 'failed' || state === 'cancelled') && <Failed one={one} />}
      {counts && !outcome && <Found one={one} counts={counts} />}
      {counts && state === 'checked' && <Choosing one={one} counts={counts} />}
    </>
  );
};
