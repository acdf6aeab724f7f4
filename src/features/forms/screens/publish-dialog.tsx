import type { FormDefinition } from '#kernel/form/model.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { useCall } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { Dialog } from '#web/components/dialog/dialog.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { useSay } from '#web/i18n.tsx';
import { getForm } from '../contract.ts';
import type { FormDetail } from '../model.ts';
import { changesBetween, type FormChanges } from '../rules/changes.ts';
import { screenWords } from '../words/screen.ts';
import styles from './forms.module.css';

type NamesProps = { readonly title: Sentence; readonly labels: readonly Sentence[] };

const Names = ({ title, labels }: NamesProps) => {
  const say = useSay();
  if (labels.length === 0) return null;
  return (
    <p>
      <strong>{say(title)}</strong> {labels.map(say).join(', ')}
    </p>
  );
};

const Changes = ({ changes }: { readonly changes: FormChanges }) => {
  const say = useSay();
  const { added, removed, changed, otherwise } = changes;
  const nothing = added.length + removed.length + changed.length === 0 && !otherwise;
  if (nothing) return <p>{say(screenWords.unchanged)}</p>;
  return (
    <div className={styles.changes}>
      <Names title={screenWords.added} labels={added} />
      <Names title={screenWords.gone} labels={removed} />
      <Names title={screenWords.altered} labels={changed} />
      {otherwise && <p>{say(screenWords.otherwise)}</p>}
    </div>
  );
};

type SummaryProps = { readonly form: FormDetail; readonly definition: FormDefinition };

const AgainstPublished = ({ form, definition }: SummaryProps) => {
  const version = form.publishedVersion ?? 1;
  const before = useCall(getForm, { params: { id: form.id }, query: { version } });
  if (!before.data) return <Skeleton rows={3} rowHeight={32} />;
  return <Changes changes={changesBetween(before.data.definition, definition)} />;
};

type PublishProps = SummaryProps & {
  readonly pending: boolean;
  readonly onClose: () => void;
  readonly onPublish: () => void;
};

/** Says what the new version changes, and asks for the last word. */
export const PublishDialog = ({ form, definition, pending, onClose, onPublish }: PublishProps) => {
  const say = useSay();
  const actions = (
    <>
      <Button onClick={onClose}>{say(screenWords.cancel)}</Button>
      <Button kind="primary" pending={pending} onClick={onPublish}>
        {say(screenWords.publish)}
      </Button>
    </>
  );
  return (
    <Dialog open title={say(screenWords.publish)} onClose={onClose} actions={actions}>
      {form.publishedVersion === null ? (
        <p>{say(screenWords.firstVersion(definition.fields.length))}</p>
      ) : (
        <AgainstPublished form={form} definition={definition} />
      )}
      <p>{say(screenWords.publishExplained)}</p>
    </Dialog>
  );
};
