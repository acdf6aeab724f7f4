import { useState } from 'react';
import type { FormDefinition } from '#kernel/form/model.ts';
import { addressOf } from '#web/api.ts';
import { useAction, useCall } from '#web/api-hooks.ts';
import { Badge } from '#web/components/badge/badge.tsx';
import { Button, buttonClass } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { Tabs } from '#web/components/tabs/tabs.tsx';
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
import { findingsOf } from './findings.ts';
import { FormPreview } from './form-preview.tsx';
import styles from './forms.module.css';
import previewStyles from './preview.module.css';
import { PublishDialog } from './publish-dialog.tsx';
import { ReadFile } from './read-file.tsx';
import { SectionList } from './section-list.tsx';
import { isEmpty, WordingFields } from './wording-fields.tsx';

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

type VerdictProps = { readonly findings: readonly Finding[]; readonly changed: boolean };

const Verdict = ({ findings, changed }: VerdictProps) => {
  const say = useSay();
  return (
    <div role="status" className={styles.line}>
      {findings.length === 0 ? (
        <Badge tone="good" icon="check">
          {say(screenWords.noFaults)}
        </Badge>
      ) : (
        <Badge tone="danger" icon="error">
          {say(screenWords.faults(findings.length))}
        </Badge>
      )}
      {changed && <Badge tone="attention">{say(screenWords.unsaved)}</Badge>}
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
      {asking && (
        <PublishDialog
          form={form}
          definition={definition}
          pending={publish.isPending}
          onClose={() => setAsking(false)}
          onPublish={() => publish.mutate({ params }, { onSettled: () => setAsking(false) })}
        />
      )}
    </div>
  );
};

type TabName = 'fields' | 'sections' | 'checks' | 'phone' | 'desktop';

type PaneProps = {
  readonly definition: FormDefinition;
  readonly onChange: (definition: FormDefinition) => void;
  readonly findings: readonly Finding[];
};

const useTabs = ({ fields, sections, checks }: FormDefinition) => {
  const say = useSay();
  return [
    { value: 'fields' as const, label: say(screenWords.fields), count: fields.length },
    { value: 'sections' as const, label: say(screenWords.sections), count: sections.length },
    { value: 'checks' as const, label: say(screenWords.checks), count: checks.length },
    { value: 'phone' as const, label: say(screenWords.previewOn(screenWords.phone)) },
    { value: 'desktop' as const, label: say(screenWords.previewOn(screenWords.desktop)) },
  ];
};

const Panes = (props: PaneProps) => {
  const say = useSay();
  const [tab, setTab] = useState<TabName>('fields');
  const { definition } = props;
  const tabs = useTabs(definition);
  const pane =
    tab === 'phone' || tab === 'desktop' ? (
      <FormPreview definition={definition} width={tab} />
    ) : (
      <div className={previewStyles.beside}>
        <div>
          {tab === 'fields' && <FieldList {...props} />}
          {tab === 'sections' && <SectionList {...props} />}
          {tab === 'checks' && <CheckList {...props} />}
        </div>
        <aside className={previewStyles.live} aria-label={say(screenWords.preview)}>
          <FormPreview definition={definition} width="phone" />
        </aside>
      </div>
    );
  return (
    <Tabs label={say(screenWords.title)} tabs={tabs} value={tab} onChange={setTab}>
      {pane}
    </Tabs>
  );
};

const Names = ({ definition, onChange, findings }: PaneProps) => {
  const { titleTh, titleEn, descriptionTh, descriptionEn } = screenWords;
  const of = (name: string) => findings.filter(({ field }) => field?.startsWith(`${name}.`));
  return (
    <div className={styles.columns}>
      <WordingFields
        labels={[titleTh, titleEn]}
        value={definition.title}
        findings={of('title')}
        onChange={(title) => onChange({ ...definition, title })}
      />
      <WordingFields
        optional
        labels={[descriptionTh, descriptionEn]}
        value={definition.description}
        findings={of('description')}
        onChange={(description) => {
          const { description: _, ...rest } = definition;
          onChange(isEmpty(description) ? rest : { ...rest, description });
        }}
      />
    </div>
  );
};

const Editing = ({ form }: { readonly form: FormDetail }) => {
  const [definition, setDefinition] = useState(form.definition);
  const findings = findingsOf(definition);
  const changed = definition !== form.definition;
  const editing = { definition, onChange: setDefinition, findings };
  return (
    <>
      <Verdict findings={findings} changed={changed} />
      <div className={styles.actions}>
        <Buttons {...{ form, definition, findings, changed }} />
        <ReadFile onRead={setDefinition} onUndo={() => setDefinition(definition)} />
      </div>
      <Names {...editing} />
      <Panes {...editing} />
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
          <FormPreview definition={form.definition} width="desktop" />
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
