import { useState } from 'react';
import { useAction } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { Dialog } from '#web/components/dialog/dialog.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { YesNo } from '#web/components/yes-no/yes-no.tsx';
import { sentenceOf } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';
import { changePart, getPortfolio } from '../contract/portfolio.ts';
import type { PartView } from '../model/portfolio.ts';
import { editorWords, screenWords } from '../words/screen.ts';
import { VerifiedMark } from './marks.tsx';
import styles from './portfolio.module.css';
import { ProgrammeBlock } from './programme-block.tsx';

const PartEditor = ({ part }: { readonly part: PartView }) => {
  const say = useSay();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState({
    title: part.title,
    note: part.note,
    verified: part.verified,
  });
  const save = useAction(changePart, {
    invalidates: [getPortfolio],
    onDone: () => {
      setOpen(false);
      toast(editorWords.partSaved);
    },
    onRefused: (error) => toast(sentenceOf(error), { tone: 'failed' }),
  });
  const setTitle = (change: Partial<PartView['title']>) =>
    setDraft({ ...draft, title: { ...draft.title, ...change } });
  const actions = (
    <Button
      kind="primary"
      pending={save.isPending}
      onClick={() => save.mutate({ params: { id: part.id }, body: draft })}
    >
      {say(editorWords.save)}
    </Button>
  );
  return (
    <>
      <Button kind="quiet" icon="edit" onClick={() => setOpen(true)}>
        {say(editorWords.editPart)}
      </Button>
      <Dialog
        open={open}
        title={say(editorWords.editPart)}
        onClose={() => setOpen(false)}
        actions={actions}
      >
        <TextField
          label={say(editorWords.titleTh)}
          value={draft.title.th}
          onChange={(th) => setTitle({ th })}
        />
        <TextField
          label={say(editorWords.titleEn)}
          value={draft.title.en}
          onChange={(en) => setTitle({ en })}
        />
        <YesNo
          label={say(editorWords.verified)}
          value={draft.verified}
          onChange={(verified) => setDraft({ ...draft, verified })}
        />
      </Dialog>
    </>
  );
};

type PartProps = {
  readonly part: PartView;
  readonly fiscalYear: number;
  readonly mayEdit: boolean;
  readonly mayAdd: boolean;
};

/** A part of a portfolio; one that the letters do not name stays open and says so. */
export const PartBlock = ({ part, fiscalYear, mayEdit, mayAdd }: PartProps) => {
  const say = useSay();
  const hasNote = say(part.note) !== '';
  return (
    <div className={styles.part}>
      <div className={styles.line}>
        <p className={styles.position}>{say(screenWords.part(part.position))}</p>
        <VerifiedMark verified={part.verified} />
        {mayEdit && <PartEditor part={part} />}
      </div>
      <h3 className={styles.partTitle}>{say(part.title)}</h3>
      {hasNote && <p className={styles.note}>{say(part.note)}</p>}
      {part.programmes.map((programme) => (
        <ProgrammeBlock key={programme.id} {...{ programme, fiscalYear, mayAdd }} />
      ))}
      {part.programmes.length === 0 && !hasNote && (
        <p className={styles.source}>{say(screenWords.openPart)}</p>
      )}
    </div>
  );
};
