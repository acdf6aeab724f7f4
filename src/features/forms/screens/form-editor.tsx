import { useState } from 'react';
import { checkDefinition } from '#kernel/form/check-definition.ts';
import { FormDefinition } from '#kernel/form/model.ts';
import { addressOf } from '#web/api.ts';
import { useAction, useCall } from '#web/api-hooks.ts';
import { Badge } from '#web/components/badge/badge.tsx';
import { Button, buttonClass } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { Dialog } from '#web/components/dialog/dialog.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { Tabs } from '#web/components/tabs/tabs.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { sentenceOf } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';
import { useParam } from '#web/screen-place.ts';
import {
  discardFormDraft,
  exportForm,
  getForm,
  listForms,
  publishForm,
  saveFormDraft,
} from '../contract.ts';
import type { Finding, FormDetail } from '../model.ts';
import { screenWords } from '../words/screen.ts';
import { CheckList } from './check-list.tsx';
import { FieldList } from './field-list.tsx';
import { FormPreview } from './form-preview.tsx';
import styles from './forms.module.css';

/** What is wrong with a definition as it stands on the screen: its shape first, then its meaning. */
const findingsOf = (definition: FormDefinition): readonly Finding[] => {
  const result = FormDefinition.safeParse(definition);
  if (result.success) return checkDefinition(result.data) as readonly Finding[];
  return result.error.issues.map(({ code, message, path }) => {
    const [th = message, en = message] = message.split(' · ');
    const field = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`));
    return { code, sentence: { th, en }, field: field.join('').replace(/^\./, '') };
  });
};

const useFormActions = (form: FormDetail) => {
  const toast = useToast();
  const common = {
    invalidates: [getForm, listForms],
    onRefused: (error: Error) => toast(sentenceOf(error), { tone: 'failed' as const }),
  };
  return {
    save: useAction(saveFormDraft, { ...common, onDone: () => toast(screenWords.saved) }),
    discard: useAction(discardFormDraft, common),
    publish: useAction(publishForm, {
      ...common,
      onDone: ({ version, movedObligations }) =>
        toast(screenWords.published(version, movedObligations)),
    }),
    params: { id: form.id },
    basedOn: form.isDraft ? (form.versions[0]?.updatedAt ?? null) : null,
  };
};

const Verdict = ({ findings }: { readonly findings: readonly Finding[] }) => {
  const say = useSay();
  return (
    <div role="status">
      {findings.length === 0 ? (
        <Badge tone="good" icon="check">
          {say(screenWords.noFaults)}
        </Badge>
      ) : (
        <Badge tone="danger" icon="error">
          {say(screenWords.faults(findings.length))}
        </Badge>
      )}
    </div>
  );
};

type ButtonsProps = {
  readonly form: FormDetail;
  readonly definition: FormDefinition;
  readonly findings: readonly Finding[];
  readonly changed: boolean;
};

const Buttons = ({ form, definition, findings, changed }: ButtonsProps) => {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const { save, discard, publish, params, basedOn } = useFormActions(form);
  const confirm = (
    <Button
      kind="primary"
      pending={publish.isPending}
      onClick={() => publish.mutate({ params }, { onSettled: () => setAsking(false) })}
    >
      {say(screenWords.publish)}
    </Button>
  );
  return (
    <div className={styles.actions}>
      <Button
        kind={changed ? 'primary' : 'secondary'}
        pending={save.isPending}
        onClick={() => save.mutate({ params, body: { definition, basedOn } })}
      >
        {say(screenWords.save)}
      </Button>
      {form.isDraft && !changed && findings.length === 0 && (
        <Button kind="primary" onClick={() => setAsking(true)}>
          {say(screenWords.publish)}
        </Button>
      )}
      {form.isDraft && form.publishedVersion !== null && (
        <Button kind="danger" onClick={() => discard.mutate({ params })}>
          {say(screenWords.discard)}
        </Button>
      )}
      <Dialog
        open={asking}
        title={say(screenWords.publish)}
        onClose={() => setAsking(false)}
        actions={confirm}
      >
        <p>{say(screenWords.publishExplained)}</p>
      </Dialog>
    </div>
  );
};

type TabName = 'fields' | 'checks' | 'preview';

const Editing = ({ form }: { readonly form: FormDetail }) => {
  const say = useSay();
  const [definition, setDefinition] = useState(form.definition);
  const [tab, setTab] = useState<TabName>('fields');
  const findings = findingsOf(definition);
  const changed = definition !== form.definition;
  const setTitle = (change: Partial<FormDefinition['title']>) =>
    setDefinition({ ...definition, title: { ...definition.title, ...change } });
  const editing = { definition, onChange: setDefinition, findings };
  const tabs = [
    { value: 'fields' as const, label: say(screenWords.fields), count: definition.fields.length },
    { value: 'checks' as const, label: say(screenWords.checks), count: definition.checks.length },
    { value: 'preview' as const, label: say(screenWords.preview) },
  ];
  return (
    <>
      <Verdict findings={findings} />
      <Buttons {...{ form, definition, findings, changed }} />
      <div className={styles.columns}>
        <TextField
          label={say(screenWords.titleTh)}
          value={definition.title.th}
          onChange={(th) => setTitle({ th })}
        />
        <TextField
          label={say(screenWords.titleEn)}
          value={definition.title.en}
          onChange={(en) => setTitle({ en })}
        />
      </div>
      <Tabs label={say(screenWords.title)} tabs={tabs} value={tab} onChange={setTab}>
        {tab === 'fields' && <FieldList {...editing} />}
        {tab === 'checks' && <CheckList {...editing} />}
        {tab === 'preview' && <FormPreview definition={definition} />}
      </Tabs>
    </>
  );
};

const Loaded = ({ form }: { readonly form: FormDetail }) => {
  const say = useSay();
  return (
    <div className={styles.page}>
      <div className={styles.line}>
        {form.publishedVersion !== null && (
          <Badge>{say(screenWords.version(form.publishedVersion))}</Badge>
        )}
        {form.isDraft && <Badge tone="accent">{say(screenWords.draft)}</Badge>}
        {!form.verified && (
          <Badge tone="attention" icon="warning">
            {say(screenWords.unverified)}
          </Badge>
        )}
        <a
          className={buttonClass('quiet')}
          href={addressOf(exportForm, { params: { id: form.id } })}
          download
        >
          {say(screenWords.download)}
        </a>
      </div>
      {form.mayEdit ? (
        <Editing key={form.versions[0]?.updatedAt} form={form} />
      ) : (
        <Card>
          <FormPreview definition={form.definition} />
        </Card>
      )}
    </div>
  );
};

/** One form: read through, or edited as a draft and published. */
const FormEditor = () => {
  const say = useSay();
  const reply = useCall(
    getForm,
    { params: { id: useParam('formId') } },
    { refetchOnWindowFocus: false },
  );
  return (
    <>
      <PageHeader
        title={reply.data ? say(reply.data.definition.title) : say(screenWords.title)}
        crumbs={[{ label: say(screenWords.title), to: '/forms' }]}
      />
      {reply.isPending && <Skeleton rows={8} rowHeight={56} />}
      {reply.isError && <ErrorState error={reply.error} onRetry={() => void reply.refetch()} />}
      {reply.data && <Loaded form={reply.data} />}
    </>
  );
};

export default FormEditor;
