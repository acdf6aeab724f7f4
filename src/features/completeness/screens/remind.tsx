import { useState } from 'react';
import type { BodyInput } from '#kernel/contract.ts';
import { useAction } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { Disclosure } from '#web/components/disclosure/disclosure.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { sentenceOf } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';
import { isMeantFor, useSignedIn } from '#web/session.ts';
import { listMissing, remindMissing } from '../contract.ts';
import type { MissingReport } from '../model.ts';
import { reminderText } from '../rules/reminder-text.ts';
import { missingWords as words } from '../words.ts';
import styles from './missing.module.css';

const useCopy = () => {
  const toast = useToast();
  return async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      toast(words.copied);
    } catch {
      toast(words.notCopied, { tone: 'failed' });
    }
  };
};

const ChatText = ({ reports }: { readonly reports: readonly MissingReport[] }) => {
  const say = useSay();
  const copy = useCopy();
  const [now] = useState(() => new Date().toISOString());
  const text = say(reminderText(reports, now));
  return (
    <Disclosure summary={say(words.text)}>
      <p>{say(words.textHelp)}</p>
      <pre className={styles.text} {...{ tabIndex: 0 }}>
        {text}
      </pre>
      <Button icon="copy" onClick={() => void copy(text)}>
        {say(words.copy)}
      </Button>
    </Disclosure>
  );
};

type RemindProps = {
  readonly wanted: BodyInput<typeof remindMissing>;
  readonly reports: readonly MissingReport[];
};

/** Reminds every office that is missing, inside the system or by a text to paste into a chat. */
export const Remind = ({ wanted, reports }: RemindProps) => {
  const say = useSay();
  const toast = useToast();
  const session = useSignedIn();
  const remind = useAction(remindMissing, {
    invalidates: [listMissing],
    onDone: ({ reminded, alreadyReminded }) => toast(words.remindedNow(reminded, alreadyReminded)),
    onRefused: (error) => toast(sentenceOf(error), { tone: 'failed' }),
  });
  return (
    <div className={styles.remind} data-print="never">
      {isMeantFor(session, { roles: ['reviewer', 'compiler'] }) && (
        <Button
          kind="primary"
          icon="bell"
          pending={remind.isPending}
          onClick={() => remind.mutate({ body: wanted })}
        >
          {say(words.remind)}
        </Button>
      )}
      <ChatText reports={reports} />
    </div>
  );
};
