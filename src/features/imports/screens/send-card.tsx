import { useRef } from 'react';
import { Button } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { useSay } from '#web/i18n.tsx';
import type { FigureImport } from '../model.ts';
import styles from './imports.module.css';
import { useSendSheet } from './use-imports.ts';
import { screenWords as words } from './words.ts';

type SendProps = {
  readonly requirementId: string;
  /** Whether sending a file is what the person came for; once one was checked, importing it is. */
  readonly isNext: boolean;
  readonly onSent: (sent: FigureImport) => void;
};

/** Takes the file that was filled in and sends it to be checked; a file nobody answered can be sent again. */
export const SendCard = ({ requirementId, isNext, onSent }: SendProps) => {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const send = useSendSheet(requirementId, onSent);
  const again = send.variables;
  return (
    <Card title={say(words.send)}>
      <p className={styles.help}>{say(words.sendHelp)}</p>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.csv"
        hidden
        aria-label={say(words.pick)}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) send.mutate(file);
          target.value = '';
        }}
      />
      <p className={styles.actions}>
        <Button
          kind={isNext ? 'primary' : 'secondary'}
          icon="upload"
          pending={send.isPending}
          onClick={() => input.current?.click()}
        >
          {say(words.pick)}
        </Button>
      </p>
      {send.error && (
        <ErrorState error={send.error} {...(again && { onRetry: () => send.mutate(again) })} />
      )}
    </Card>
  );
};
