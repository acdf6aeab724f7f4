import { useQueryClient } from '@tanstack/react-query';
import { DocumentFiles } from '#features/report-documents/screens/document-files.tsx';
import { getReport } from '#features/reports/contract/report.ts';
import type { Answers, ReportView } from '#features/reports/model/view.ts';
import { useNow } from '#features/reports/screens/reading/use-now.ts';
import { ReceiptPanel } from '#features/reports/screens/writing/receipt-panel.tsx';
import { useSubmission } from '#features/reports/screens/writing/use-submit.ts';
import type { CompiledForm } from '#kernel/form/compile.ts';
import type { Refusal } from '#kernel/result.ts';
import { callKey } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { SaveState, type Saving } from '#web/components/save-state/save-state.tsx';
import { useNumber } from '#web/figures.ts';
import { useSay } from '#web/i18n.tsx';
import { getCompilation, listCompilations } from '../contract.ts';
import { itemNumber, screenWords as words } from '../words.ts';
import styles from './compile.module.css';
import type { Workbench } from './use-workbench.ts';

type BarProps = {
  readonly report: ReportView;
  readonly form: CompiledForm;
  readonly answers: Answers;
  readonly bench: Workbench;
};

const savingOf = ({ standing }: Workbench): Saving | undefined => {
  if (standing.kind === 'clean') return undefined;
  if (standing.kind === 'saved') return standing;
  if (standing.kind === 'pending') return { kind: 'saving' };
  return { kind: 'failed' };
};

const placeOf = (
  form: CompiledForm,
  { field = '' }: Refusal,
): { row: number | undefined; key: string } => {
  const [, group, row, key] = /^(\w+)\[(\d+)\]\.?(\w+)?/.exec(field) ?? [];
  return group && form.byKey.has(group)
    ? { row: Number(row), key: key ?? '' }
    : { row: undefined, key: field };
};

const Refusals = ({
  form,
  refusals,
}: {
  readonly form: CompiledForm;
  readonly refusals: readonly Refusal[];
}) => {
  const say = useSay();
  const number = useNumber();
  const worded = (refusal: Refusal): string => {
    const { row, key } = placeOf(form, refusal);
    const fields = form.definition.fields.flatMap((field) =>
      field.type === 'group' ? [field, ...field.fields] : [field],
    );
    const label = fields.find((field) => field.key === key)?.label;
    const where = [
      row === undefined ? '' : say(itemNumber(number(row + 1))),
      label ? say(label) : '',
    ];
    return `${where.filter(Boolean).join(' ')}: ${say(refusal.sentence)}`;
  };
  return (
    <div className={styles.refusals} role="alert">
      <p>{say(words.toMend)}</p>
      <ul>
        {refusals.map((refusal) => (
          <li key={`${refusal.field}-${refusal.code}`}>{worded(refusal)}</li>
        ))}
      </ul>
    </div>
  );
};

const Conflict = ({ bench }: { readonly bench: Workbench }) => {
  const say = useSay();
  return (
    <div className={styles.refusals} role="alert">
      <p>{say(words.conflict)}</p>
      <div className={styles.actions}>
        <Button onClick={bench.keepMine}>{say(words.keepMine)}</Button>
        <Button onClick={bench.takeTheirs}>{say(words.takeTheirs)}</Button>
      </div>
    </div>
  );
};

/** Where the work stands, its documents, and sending it by the ordinary call; then the receipt. */
export const SubmitBar = ({ report, form, answers, bench }: BarProps) => {
  const say = useSay();
  const now = useNow();
  const client = useQueryClient();
  const reload = () =>
    void Promise.all(
      [getReport, getCompilation, listCompilations].map((one) =>
        client.invalidateQueries({ queryKey: callKey(one) }),
      ),
    );
  const submission = useSubmission({
    report,
    form,
    onSent: () => undefined,
    onWrongVersion: reload,
  });
  const send = async () => {
    if (!submission.check(answers)) return;
    await bench.flush();
    await submission.send(answers, false);
  };
  const saving = savingOf(bench);
  if (submission.receipt)
    return (
      <ReceiptPanel
        report={report}
        receipt={submission.receipt}
        nil={false}
        now={now}
        onView={reload}
      />
    );
  return (
    <div className={styles.bar}>
      {bench.standing.kind === 'conflict' && <Conflict bench={bench} />}
      {bench.standing.kind === 'refused' && <p role="alert">{say(bench.standing.why)}</p>}
      {submission.message && <p role="alert">{say(submission.message)}</p>}
      {submission.refusals.length > 0 && <Refusals form={form} refusals={submission.refusals} />}
      <div className={styles.actions}>
        <Button
          kind="primary"
          icon="send"
          pending={submission.pending}
          disabled={bench.picks.length === 0}
          onClick={() => void send()}
        >
          {say(words.submit)}
        </Button>
        {saving && <SaveState saving={saving} />}
      </div>
      {report.draft || bench.standing.kind === 'saved' ? (
        <DocumentFiles reportId={report.id} of="draft" onOpen={bench.flush} />
      ) : null}
    </div>
  );
};
