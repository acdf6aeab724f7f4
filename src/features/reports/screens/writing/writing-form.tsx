import { type FormEvent, useEffect, useRef } from 'react';
import { carryOver } from '#kernel/form/carry-over.ts';
import type { CompiledForm } from '#kernel/form/compile.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { Button } from '#web/components/button/button.tsx';
import { ErrorSummary } from '#web/components/error-summary/error-summary.tsx';
import { Icon } from '#web/components/icon/icon.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { useSay } from '#web/i18n.tsx';
import type { Answers, ReportView } from '../../model/view.ts';
import { AnswerForm } from '../answer/answer-form.tsx';
import { faultsOf } from '../answer/faults.ts';
import { UploadBar } from '../uploads/upload-bar.tsx';
import type { Uploads } from '../uploads/uploads.ts';
import { conflictWords, writingWords } from '../words.ts';
import { ConflictPanel } from './conflict-panel.tsx';
import { NilPanel } from './nil-panel.tsx';
import { ReportHeader } from './report-head.tsx';
import { ReturnedNote } from './returned-note.tsx';
import { SaveMark } from './save-mark.tsx';
import type { ReportDraft } from './use-report-draft.ts';
import { useReturnToQuestion } from './use-return-to-question.ts';
import type { Submission } from './use-submit.ts';
import styles from './writing.module.css';

type FormProps = {
  readonly report: ReportView;
  readonly form: CompiledForm;
  readonly draft: ReportDraft;
  readonly uploads: Uploads;
  readonly submission: Submission;
  readonly now: string;
  readonly nil: boolean;
  readonly setNil: (nil: boolean) => void;
  readonly formChanged: boolean;
};

const useActions = ({ form, report, draft, uploads, submission }: FormProps) => {
  const toast = useToast();
  const change = (answers: Answers) => {
    draft.change(answers);
    submission.recheck(answers);
  };
  const copyLast = () => {
    const before = draft.answers;
    change({ ...carryOver(form, report.previousAnswers ?? {}) });
    toast(writingWords.copied, { undo: () => change(before) });
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (submission.pending || !submission.check(draft.answers)) return;
    uploads.stop();
    await draft.flush();
    await submission.send(draft.answers, false);
  };
  return { change, copyLast, send };
};

const Conflict = ({ form, draft }: Pick<FormProps, 'form' | 'draft'>) => {
  const toast = useToast();
  const { standing, answers, settle } = draft;
  if (standing.kind !== 'conflict') return null;
  const { theirs, version } = standing;
  const takeMine = () => {
    settle(answers, version, true);
    toast(conflictWords.usedMine, { undo: () => settle(theirs, version, true) });
  };
  const takeTheirs = () => {
    settle(theirs, version, false);
    toast(conflictWords.usedTheirs, { undo: () => settle(answers, version, true) });
  };
  return (
    <ConflictPanel
      form={form}
      mine={answers}
      theirs={theirs}
      onMine={takeMine}
      onTheirs={takeTheirs}
    />
  );
};

const HeadButtons = (props: FormProps & { readonly onCopy: () => void }) => {
  const say = useSay();
  const { report, nil, setNil, onCopy } = props;
  return (
    <>
      {report.previousAnswers && (
        <Button icon="copy" onClick={onCopy}>
          {say(writingWords.copyLast)}
        </Button>
      )}
      {report.actions.includes('submit-nil') && !nil && (
        <Button onClick={() => setNil(true)}>{say(writingWords.nil)}</Button>
      )}
    </>
  );
};

const SendBar = ({ report, draft, submission, uploads }: FormProps) => {
  const say = useSay();
  const word = report.status === 'returned' ? writingWords.resend : writingWords.send;
  return (
    <div className={styles.sendBar} data-print="never">
      <UploadBar uploads={uploads} answers={draft.answers} />
      <div className={styles.sendRow}>
        <SaveMark standing={draft.standing} />
        <Button
          kind="primary"
          icon="send"
          type="submit"
          data-stop=""
          pending={submission.pending}
          disabled={draft.standing.kind === 'conflict'}
        >
          {say(word)}
        </Button>
      </div>
    </div>
  );
};

type MessageProps = { readonly message: Sentence; readonly isRefused: boolean };

const Message = ({ message, isRefused: isNo }: MessageProps) => {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  // The button that sends stands at the foot of the window, and this at the head of the page.
  useEffect(() => {
    if (isNo) box.current?.scrollIntoView({ block: 'center' });
  }, [isNo]);
  return (
    <div role="alert" ref={box} className={styles.message} data-refused={isNo}>
      {isNo && (
        <h2 className={styles.noteTitle}>
          <Icon name="error" />
          {say(writingWords.refused)}
        </h2>
      )}
      <p>{say(message)}</p>
      {isNo && <p className={styles.hint}>{say(writingWords.refusedNext)}</p>}
    </div>
  );
};

const isRefused = ({ inOutbox }: Submission): boolean => inOutbox?.item?.state === 'refused';

/** The page of a report being written: what it is, what came back, the form, and the button that sends. */
export const WritingForm = (props: FormProps) => {
  const { report, form, draft, uploads, submission, now, nil, setNil, formChanged } = props;
  const say = useSay();
  const { change, copyLast, send } = useActions(props);
  useReturnToQuestion(report.id);
  const message = submission.message ?? (formChanged ? writingWords.formChanged : undefined);
  return (
    <form className={styles.page} noValidate onSubmit={(event) => void send(event)}>
      <ReportHeader
        report={report}
        now={now}
        actions={<HeadButtons {...props} onCopy={copyLast} />}
      />
      {nil && (
        <NilPanel
          pending={submission.pending}
          onSend={() => void submission.send({}, true)}
          onCancel={() => setNil(false)}
        />
      )}
      {report.returned && <ReturnedNote returned={report.returned} />}
      <Conflict form={form} draft={draft} />
      {message && <Message message={message} isRefused={isRefused(submission)} />}
      <ErrorSummary
        faults={faultsOf(form, submission.refusals).map(({ message: fault, fieldId }) => ({
          message: say(fault),
          fieldId,
        }))}
      />
      <AnswerForm
        form={form}
        reportId={report.id}
        answers={draft.answers}
        onChange={change}
        uploads={uploads}
        refusals={submission.refusals}
        previousAnswers={report.previousAnswers ?? undefined}
        returnedTargets={report.returned?.targets ?? []}
      />
      <SendBar {...props} />
    </form>
  );
};
