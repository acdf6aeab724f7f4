import { useRef, useState } from 'react';
import type { Answers } from '#features/reports/model/view.ts';
import { AnswerForm } from '#features/reports/screens/answer/answer-form.tsx';
import { makeUploads } from '#features/reports/screens/uploads/uploads.ts';
import { type CompiledForm, compileForm } from '#kernel/form/compile.ts';
import { FormDefinition } from '#kernel/form/model.ts';
import { Button } from '#web/components/button/button.tsx';
import { useSay } from '#web/i18n.tsx';
import { screenWords } from '../words/screen.ts';
import { findingsOf } from './findings.ts';
import { PhoneFrame } from './phone-frame.tsx';
import styles from './preview.module.css';

type PreviewProps = {
  readonly definition: FormDefinition;
  /** As wide as a phone, or as wide as the page. */
  readonly width: 'phone' | 'desktop';
};

const ignore = async () => undefined;
// Photos are shown from this browser's own copy; nothing is sent or kept.
const previewUploads = () => makeUploads({ send: ignore, keep: ignore });

/** The form as it stands, or as it stood before a fault came in. */
const useLastGood = (definition: FormDefinition) => {
  const last = useRef<{ readonly of: FormDefinition; readonly form: CompiledForm }>(undefined);
  if (last.current?.of !== definition && findingsOf(definition).length === 0)
    last.current = { of: definition, form: compileForm(FormDefinition.parse(definition)) };
  return { form: last.current?.form, stale: last.current?.of !== definition };
};

/** The form as the recorder sees it, alive: it can be tried, and nothing of it is kept. */
export const FormPreview = ({ definition, width }: PreviewProps) => {
  const say = useSay();
  const [answers, setAnswers] = useState<Answers>({});
  const [uploads] = useState(previewUploads);
  const { form, stale } = useLastGood(definition);
  if (!form) return <p>{say(screenWords.previewNone)}</p>;
  const answering = (
    <AnswerForm
      form={form}
      reportId="preview"
      answers={answers}
      onChange={setAnswers}
      uploads={uploads}
    />
  );
  return (
    <div className={styles.preview}>
      <div className={styles.bar}>
        <p className={styles.note} role="status">
          {say(stale ? screenWords.previewStale : screenWords.previewNote)}
        </p>
        <Button kind="quiet" icon="undo" onClick={() => setAnswers({})}>
          {say(screenWords.clearPreview)}
        </Button>
      </div>
      {width === 'phone' ? (
        <PhoneFrame title={say(screenWords.preview)}>{answering}</PhoneFrame>
      ) : (
        <div className={styles.desk}>{answering}</div>
      )}
    </div>
  );
};
