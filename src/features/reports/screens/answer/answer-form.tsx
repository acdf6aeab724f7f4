import { useMemo, useRef } from 'react';
import type { CompiledForm } from '#kernel/form/compile.ts';
import type { Refusal } from '#kernel/result.ts';
import { useSay } from '#web/i18n.tsx';
import type { ReturnTarget } from '../../model/report.ts';
import type { Answers } from '../../model/view.ts';
import type { Uploads } from '../uploads/uploads.ts';
import styles from './answer.module.css';
import { type Block, blocksOf } from './blocks.ts';
import { FiguresGrid } from './figures-grid.tsx';
import { type AreaOption, FormStateContext, useFormState } from './form-state.ts';
import { GroupAnswer } from './group-answer.tsx';
import { Marked } from './notes.tsx';
import { Question } from './question.tsx';
import { UnverifiedNote } from './unverified-note.tsx';
import { useFormStateOf } from './use-form-state.ts';
import { walkForm } from './walk.ts';

type AnswerFormProps = {
  /** The compiled definition (`compileForm`), the same that the server checks with. */
  readonly form: CompiledForm;
  readonly reportId: string;
  readonly answers: Answers;
  readonly onChange: (answers: Answers) => void;
  readonly uploads: Uploads;
  readonly refusals?: readonly Refusal[];
  readonly previousAnswers?: Answers | undefined;
  readonly returnedTargets?: readonly ReturnTarget[];
  /** The areas that an area field offers; without them its code is typed. */
  readonly areas?: readonly AreaOption[];
  readonly readOnly?: boolean;
};

const NONE: readonly never[] = [];

type Change = (change: (before: Answers) => Answers) => void;

type BlockProps = {
  readonly block: Block;
  readonly answers: Answers;
  readonly reportId: string;
  readonly onChange: Change;
};

const Fields = ({ block, answers, reportId, onChange }: BlockProps) => {
  const { hidden } = useFormState();
  if (block.kind === 'grid') return null;
  return block.fields.map((field) => {
    const question = {
      path: field.key,
      reportId,
      value: answers[field.key],
      onChange: (change: (before: unknown) => unknown) =>
        onChange((before) => ({ ...before, [field.key]: change(before[field.key]) })),
    };
    if (field.type !== 'group') return <Question key={field.key} field={field} {...question} />;
    if (hidden.has(field.key)) return null;
    return (
      <Marked key={field.key} path={field.key}>
        <GroupAnswer field={field} {...question} />
      </Marked>
    );
  });
};

const BlockView = (props: BlockProps) => {
  const { block, answers, onChange } = props;
  const say = useSay();
  const { hidden } = useFormState();
  if (block.kind === 'grid')
    return <FiguresGrid rows={block.rows} answers={answers} onChange={onChange} />;
  if (block.fields.every(({ key }) => hidden.has(key))) return null;
  return (
    <section className={styles.section}>
      {block.section && (
        <div>
          <h2>{say(block.section.title)}</h2>
          {block.section.help && <p className={styles.quiet}>{say(block.section.help)}</p>}
          <UnverifiedNote sections={[block.section]} />
        </div>
      )}
      <Fields {...props} />
    </section>
  );
};

/**
 * Any form, to be answered: conditions and computed figures live through the kernel's own code, faults
 * beside their fields, keys that walk the figures. Put it inside a `<form>` with the button that sends.
 */
export const AnswerForm = ({
  form,
  reportId,
  answers,
  onChange,
  uploads,
  refusals = NONE,
  previousAnswers,
  returnedTargets = NONE,
  areas,
  readOnly = false,
}: AnswerFormProps) => {
  const blocks = useMemo(() => blocksOf(form.definition), [form]);
  const state = useFormStateOf({
    ...{ form, answers, refusals, previousAnswers, returnedTargets, uploads, areas, readOnly },
  });
  const title = useSay()(form.definition.title);
  const latest = useRef(answers);
  latest.current = answers;
  const change: Change = (step) => {
    const next = step(latest.current);
    latest.current = next;
    onChange(next);
  };
  return (
    <FormStateContext value={state}>
      <fieldset className={styles.form} aria-label={title} onKeyDown={walkForm}>
        {blocks.map((block) => (
          <BlockView key={block.key} {...{ block, answers, reportId }} onChange={change} />
        ))}
      </fieldset>
    </FormStateContext>
  );
};
