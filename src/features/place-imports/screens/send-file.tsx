import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { callWithFile } from '#web/api.ts';
import { callKey } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { sentenceOf } from '#web/failures.ts';
import { useLanguage, useSay } from '#web/i18n.tsx';
import { useOnline } from '#web/online.ts';
import { uuid } from '#web/uuid.ts';
import { listImports, sendImport } from '../contract.ts';
import { screenWords as words } from '../words.ts';
import styles from './imports.module.css';

const useSend = () => {
  const client = useQueryClient();
  const toast = useToast();
  const { language } = useLanguage();
  return useMutation({
    mutationFn: (file: File) =>
      callWithFile(
        sendImport,
        { params: { id: uuid() }, query: { name: file.name.slice(0, 200), language } },
        file,
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: callKey(listImports) }),
    onError: (error) => toast(sentenceOf(error), { tone: 'failed' }),
  });
};

/** The button that sends a file of places to be checked. */
export const SendFile = () => {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const { mutate, isPending } = useSend();
  const online = useOnline();
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.csv"
        className={styles.file}
        aria-label={say(words.choose)}
        tabIndex={-1}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) mutate(file);
          event.target.value = '';
        }}
      />
      <Button
        kind="primary"
        icon="upload"
        pending={isPending}
        disabled={!online}
        onClick={() => input.current?.click()}
      >
        {say(words.choose)}
      </Button>
    </>
  );
};
