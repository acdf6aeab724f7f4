import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { listForms } from '#features/forms/contract.ts';
import { LEVELS } from '#kernel/area.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { useAction, useCall } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { Select } from '#web/components/choice/choice.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { ErrorSummary } from '#web/components/error-summary/error-summary.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { YesNo } from '#web/components/yes-no/yes-no.tsx';
import { refusalsOf, sentenceOf } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';
import { useParam } from '#web/screen-place.ts';
import { getPortfolio } from '../contract/portfolio.ts';
import { changeRequirement, createRequirement } from '../contract/programmes.ts';
import type { PortfolioPage, RequirementView } from '../model/portfolio.ts';
import { scheduleOfDraft } from '../rules/drafts.ts';
import { editorWords, levelNames, screenWords } from '../words/screen.ts';
import { ChainFields } from './chain-fields.tsx';
import { DuePreview } from './due-preview.tsx';
import { findRequirement } from './find.ts';
import styles from './portfolio.module.css';
import { bodyOf, draftOf, newDraft, type RequirementDraft } from './requirement-draft.ts';
import { ScheduleFields } from './schedule-fields.tsx';
import { LetterFields, NameFields } from './source-fields.tsx';

type FieldsProps = {
  readonly draft: RequirementDraft;
  readonly set: (change: Partial<RequirementDraft>) => void;
  readonly isNew: boolean;
};

const What = ({ draft, set, isNew }: FieldsProps) => {
  const say = useSay();
  const forms = useCall(listForms, {});
  const published = (forms.data?.forms ?? []).filter((form) => form.publishedVersion !== null);
  return (
    <Card title={say(editorWords.what)}>
      {isNew && (
        <>
          <TextField
            label={say(editorWords.code)}
            help={say(editorWords.codeHelp)}
            value={draft.code}
            onChange={(code) => set({ code })}
          />
          <Select
            label={say(editorWords.level)}
            options={LEVELS.map((level) => ({ value: level, label: say(levelNames[level]) }))}
            value={draft.level}
            onChange={(level) => level && set({ level })}
          />
        </>
      )}
      <NameFields draft={draft} set={set} />
      <Select
        label={say(editorWords.form)}
        options={published.map(({ id, title }) => ({ value: id, label: say(title) }))}
        value={draft.formId}
        onChange={(formId) => set({ formId })}
      />
      <YesNo
        label={say(editorWords.nilAllowed)}
        value={draft.nilAllowed}
        onChange={(nilAllowed) => set({ nilAllowed })}
      />
      <LetterFields draft={draft} set={set} />
      {!isNew && (
        <YesNo
          label={say(editorWords.active)}
          value={draft.active}
          onChange={(active) => set({ active })}
        />
      )}
    </Card>
  );
};

const useSave = (onSaved: () => void) => {
  const toast = useToast();
  const options = {
    invalidates: [getPortfolio],
    onDone: () => {
      toast(editorWords.saved);
      onSaved();
    },
  };
  const create = useAction(createRequirement, options);
  const change = useAction(changeRequirement, options);
  return {
    create,
    change,
    error: create.error ?? change.error,
    pending: create.isPending || change.isPending,
  };
};

type FormProps = { readonly page: PortfolioPage; readonly before: RequirementView | undefined };

const RequirementForm = ({ page: { fiscalYear }, before }: FormProps) => {
  const say = useSay();
  const navigate = useNavigate();
  const programmeId = useParam('programmeId');
  const [draft, setDraft] = useState(() =>
    before ? draftOf(before) : newDraft(fiscalYear, bangkokDate(new Date().toISOString())),
  );
  const [incomplete, setIncomplete] = useState(false);
  const { create, change, error, pending } = useSave(() => void navigate({ to: '/portfolio' }));
  const set = (next: Partial<RequirementDraft>) => setDraft({ ...draft, ...next });
  const schedule = scheduleOfDraft(draft.schedule);
  const save = () => {
    const body = bodyOf(draft, schedule);
    setIncomplete(body === undefined);
    if (!body) return;
    const { active, code } = draft;
    if (before) {
      const { id, revision } = before;
      change.mutate({ params: { id }, body: { ...body, active, revision } });
    } else create.mutate({ params: { id: programmeId }, body: { ...body, code } });
  };
  const refusals = refusalsOf(error).map(({ sentence }) => say(sentence));
  const other = error && refusals.length === 0 ? [say(sentenceOf(error))] : [];
  const messages = incomplete ? [say(editorWords.incomplete)] : [...refusals, ...other];
  return (
    <div className={styles.page}>
      <ErrorSummary faults={messages.map((message) => ({ message }))} />
      <What draft={draft} set={set} isNew={before === undefined} />
      <Card title={say(editorWords.schedule)}>
        <ScheduleFields
          draft={draft.schedule}
          set={(next) => set({ schedule: { ...draft.schedule, ...next } })}
        />
        <DuePreview schedule={schedule} fiscalYear={fiscalYear} />
      </Card>
      <Card title={say(editorWords.chain)}>
        <ChainFields chain={draft.chain} onChange={(chain) => set({ chain })} />
      </Card>
      <div className={styles.actions}>
        <Button kind="primary" pending={pending} onClick={save}>
          {say(editorWords.save)}
        </Button>
        <Button onClick={() => void navigate({ to: '/portfolio' })}>
          {say(screenWords.cancel)}
        </Button>
      </div>
    </div>
  );
};

/** Makes or changes what a programme asks to be reported. */
const RequirementEditor = () => {
  const say = useSay();
  const fiscalYear = Number(useParam('fiscalYear'));
  const requirementId = useParam('requirementId');
  const page = useCall(
    getPortfolio,
    { query: { fiscalYear } },
    { staleTime: Number.POSITIVE_INFINITY },
  );
  const before = page.data && findRequirement(page.data, requirementId);
  return (
    <>
      <PageHeader
        title={before ? say(before.title) : say(editorWords.newTitle)}
        crumbs={[{ label: say(screenWords.portfolio), to: '/portfolio' }]}
      />
      {page.isPending && <Skeleton rows={6} rowHeight={64} />}
      {page.isError && <ErrorState error={page.error} onRetry={() => void page.refetch()} />}
      {page.data && <RequirementForm key={requirementId} page={page.data} before={before} />}
    </>
  );
};

export default RequirementEditor;
