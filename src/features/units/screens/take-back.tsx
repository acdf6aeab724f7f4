import { useState } from 'react';
import { useAction } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { Dialog } from '#web/components/dialog/dialog.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { LongTextField } from '#web/components/long-text-field/long-text-field.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { useSay } from '#web/i18n.tsx';
import { uuid } from '#web/uuid.ts';
import { recordUnitEntry } from '../contract/units.ts';
import { CorrectionReason } from '../model/entry.ts';
import type { EntryView } from '../model/unit.ts';
import { recordWords, unitWords as words } from '../words/screen.ts';
import { entryWords } from '../words/unit.ts';
import { entryLines } from './entry-words.ts';
import { STALE } from './stale.ts';

const MOST_LETTERS = 500;

type DialogProps = {
  readonly officeId: string;
  readonly entry: EntryView;
  readonly onClose: () => void;
};

const useTakingBack = ({ officeId, entry, onClose }: DialogProps) => {
  const toast = useToast();
  const [entryId] = useState(uuid);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const action = useAction(recordUnitEntry, {
    invalidates: STALE,
    onDone: () => {
      toast(words.takenBack);
      onClose();
    },
  });
  const isRight = CorrectionReason.safeParse(reason).success;
  const send = () => {
    setTried(true);
    if (!isRight) return;
    const body = { detail: { kind: 'withdrawal' as const }, corrects: entry.id, reason };
    action.mutate({ params: { id: officeId, entryId }, body });
  };
  return { reason, setReason, isMissing: tried && !isRight, action, send };
};

/** Takes an entry back that should never have been, with the reason that is kept. */
export const TakeBackDialog = (props: DialogProps) => {
  const say = useSay();
  const { entry, onClose } = props;
  const { reason, setReason, isMissing, action, send } = useTakingBack(props);
  return (
    <Dialog
      open
      title={say(words.takeBackTitle)}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" pending={action.isPending} onClick={send}>
            {say(words.takeBack)}
          </Button>
          <Button onClick={onClose}>{say(words.keep)}</Button>
        </>
      }
    >
      <p>
        <b>{say(entryWords[entry.detail.kind])}</b> {entryLines(entry.detail, say).join(' · ')}
      </p>
      <p>{say(words.takeBackRule)}</p>
      <LongTextField
        label={say(words.reason)}
        rows={3}
        limit={MOST_LETTERS}
        value={reason}
        error={isMissing ? say(recordWords.missing) : undefined}
        onChange={setReason}
      />
      {action.error && <ErrorState error={action.error} />}
    </Dialog>
  );
};
