import { useState } from 'react';
import { Button } from '#web/components/button/button.tsx';
import { Dialog } from '#web/components/dialog/dialog.tsx';
import { LongTextField } from '#web/components/long-text-field/long-text-field.tsx';
import { useSay } from '#web/i18n.tsx';
import { uuid } from '#web/uuid.ts';
import { CorrectionReason } from '../model/entry.ts';
import type { EntryView } from '../model/unit.ts';
import { recordWords, unitWords as words } from '../words/screen.ts';
import { entryWords } from '../words/unit.ts';
import type { EntryUnit } from './entry-item.ts';
import { entryLines } from './entry-words.ts';
import { useRecordEntry } from './use-record-entry.ts';

const MOST_LETTERS = 500;

type DialogProps = {
  readonly unit: EntryUnit;
  readonly entry: EntryView;
  readonly onClose: () => void;
};

const useTakingBack = ({ unit, entry, onClose }: DialogProps) => {
  const record = useRecordEntry(unit);
  const [entryId] = useState(uuid);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const isRight = CorrectionReason.safeParse(reason).success;
  const send = async () => {
    setTried(true);
    if (!isRight) return;
    const detail = { kind: 'withdrawal' } as const;
    if (await record(entryId, { detail, corrects: entry.id, reason: reason.trim() })) onClose();
  };
  return { reason, setReason, isMissing: tried && !isRight, send };
};

/** Takes an entry back that should never have been, with the reason that is kept. */
export const TakeBackDialog = (props: DialogProps) => {
  const say = useSay();
  const { entry, onClose } = props;
  const { reason, setReason, isMissing, send } = useTakingBack(props);
  return (
    <Dialog
      open
      title={say(words.takeBackTitle)}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onClick={() => void send()}>
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
    </Dialog>
  );
};
