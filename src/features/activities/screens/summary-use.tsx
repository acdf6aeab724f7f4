import { useState } from 'react';
import { useAction } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { Dialog } from '#web/components/dialog/dialog.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { LongTextField } from '#web/components/long-text-field/long-text-field.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { useSay } from '#web/i18n.tsx';
import { getSummaryEditor, setSummaryUse } from '../contract/definitions.ts';
import { listSummaries } from '../contract/summaries.ts';
import type { SummaryView } from '../model/summary.ts';
import { summaryUseWords as words } from '../words/summary-use.ts';
import styles from './plan.module.css';

const MOST_LETTERS = 500;
const LEAST_LETTERS = 3;

type UseProps = { readonly summary: Pick<SummaryView, 'id' | 'active' | 'revision'> };

const useUsing = ({ summary: { id, active, revision } }: UseProps, onDone: () => void) => {
  const toast = useToast();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const isUnsaid = reason.trim().length < LEAST_LETTERS;
  const action = useAction(setSummaryUse, {
    invalidates: [listSummaries, getSummaryEditor],
    onDone: () => {
      toast(active ? words.ended : words.resumed);
      onDone();
    },
  });
  const send = () => {
    setTried(true);
    if (isUnsaid) return;
    action.mutate({ params: { id }, body: { active: !active, reason, revision } });
  };
  return { reason, setReason, isMissing: tried && isUnsaid, action, send };
};

const UseDialog = ({ onClose, ...props }: UseProps & { readonly onClose: () => void }) => {
  const say = useSay();
  const { reason, setReason, isMissing, action, send } = useUsing(props, onClose);
  const { active } = props.summary;
  return (
    <Dialog
      open
      title={say(active ? words.endTitle : words.resumeTitle)}
      onClose={onClose}
      actions={
        <>
          <Button kind={active ? 'danger' : 'primary'} pending={action.isPending} onClick={send}>
            {say(active ? words.end : words.resume)}
          </Button>
          <Button onClick={onClose}>{say(words.back)}</Button>
        </>
      }
    >
      <div className={styles.page}>
        <p>{say(active ? words.endRule : words.resumeRule)}</p>
        <LongTextField
          label={say(words.reason)}
          rows={3}
          limit={MOST_LETTERS}
          value={reason}
          error={isMissing ? say(words.reasonMissing) : undefined}
          onChange={setReason}
        />
        {action.error && <ErrorState error={action.error} />}
      </div>
    </Dialog>
  );
};

/** Ends a summary so that nothing more comes out of it, or uses it again; each with its reason. */
export const SummaryUse = ({ summary }: UseProps) => {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const { active } = summary;
  return (
    <Card title={say(words.title)}>
      <div className={styles.page}>
        <p>{say(active ? words.inUse : words.notInUse)}</p>
        <p>
          <Button onClick={() => setOpen(true)}>{say(active ? words.end : words.resume)}</Button>
        </p>
      </div>
      {open && <UseDialog summary={summary} onClose={() => setOpen(false)} />}
    </Card>
  );
};
