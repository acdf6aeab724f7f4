import { useState } from 'react';
import { Button } from '#web/components/button/button.tsx';
import { Dialog } from '#web/components/dialog/dialog.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useSay } from '#web/i18n.tsx';
import { screenWords } from '../words/screen.ts';

/** The code and the titles of a form that is begun. */
export type Beginning = { readonly code: string; readonly th: string; readonly en: string };

type CodeDialogProps = {
  readonly open: boolean;
  readonly title: string;
  /** Left out, only the code is asked: a copy keeps its titles. */
  readonly withTitles?: boolean;
  readonly pending: boolean;
  readonly error: string | undefined;
  readonly onClose: () => void;
  readonly onDone: (beginning: Beginning) => void;
};

/** Asks how a new form is called. */
export const CodeDialog = ({
  withTitles = false,
  pending,
  error,
  onDone,
  ...dialog
}: CodeDialogProps) => {
  const say = useSay();
  const [code, setCode] = useState('');
  const [th, setTh] = useState('');
  const [en, setEn] = useState('');
  const actions = (
    <Button kind="primary" pending={pending} onClick={() => onDone({ code, th, en })}>
      {dialog.title}
    </Button>
  );
  return (
    <Dialog {...dialog} actions={actions}>
      {withTitles && (
        <>
          <TextField label={say(screenWords.titleTh)} value={th} onChange={setTh} />
          <TextField label={say(screenWords.titleEn)} value={en} onChange={setEn} />
        </>
      )}
      <TextField
        label={say(screenWords.code)}
        help={say(screenWords.codeHelp)}
        error={error}
        value={code}
        onChange={setCode}
      />
    </Dialog>
  );
};
