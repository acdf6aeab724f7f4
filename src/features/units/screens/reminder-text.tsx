import { bangkokDate } from '#kernel/bangkok-time.ts';
import { Button } from '#web/components/button/button.tsx';
import { Disclosure } from '#web/components/disclosure/disclosure.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { useSay } from '#web/i18n.tsx';
import type { UnitBrief } from '../model/unit.ts';
import { unitReminder } from '../rules/reminder-text.ts';
import { reminderWords as words } from '../words/reminder.ts';
import styles from './units.module.css';

/** A text to paste into a chat: who has not updated this month. */
export const ReminderText = ({ units }: { readonly units: readonly UnitBrief[] }) => {
  const say = useSay();
  const toast = useToast();
  const text = say(unitReminder(units, bangkokDate(new Date().toISOString())));
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      toast(words.copied);
    } catch {
      toast(words.notCopied, { tone: 'failed' });
    }
  };
  return (
    <div data-print="never">
      <Disclosure summary={say(words.text)}>
        <pre className={styles.text} {...{ tabIndex: 0 }}>
          {text}
        </pre>
        <Button icon="copy" onClick={() => void copy()}>
          {say(words.copy)}
        </Button>
      </Disclosure>
    </div>
  );
};
