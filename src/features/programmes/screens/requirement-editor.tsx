import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { listForms } from '#features/forms/contract.ts';
import { LEVELS } from '#kernel/area.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { levelWords } from '#kernel/office-words.ts';
import { useAction, useCall } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { Select } from '#web/components/choice/choice.tsx';
import { DateField } from '#web/components/date-field/date-field.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { ErrorSummary } from '#web/components/error-summary/error-summary.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { YesNo } from '#web/components/yes-no/yes-no.tsx';
import { ApiProblem, refusalsOf, sentenceOf } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';
import { useParam } from '#web/screen-place.ts';
import { getPortfolio } from '../contract/portfolio.ts';
import { changeRequirement, createRequirement } from '../contract/programmes.ts';
import type { PortfolioPage, RequirementView } from '../model/portfolio.ts';
import { scheduleFaults, scheduleOfDraft } from '../rules/drafts.ts';
import { editorWords, screenWords } from '../words/screen.ts';
import { ActivityFields, StandInFields } from './activity-fields.tsx';
import { ChainFields } from './chain-fields.tsx';
import { CompilesFields } from './compiles-fields.tsx';
import { DuePreview } from './due-preview.tsx';
import { findProgramme, findRequirement } from './find.ts';
import styles from './portfolio.module.css';
import {
  bodyOf,
  draftOf,
  missingIn,
  newDraft,
  type RequirementDraft,
} from './requirement-draft.ts';
import { ScheduleFields } from './schedule-fields.tsx';
import { LetterFields, NameFields } from './source-fields.tsx';

type FaultAt = (place: string) => string | undefined;

type FieldsProps = {
  readonly draft: RequirementDraft;
  readonly set: (change: Partial<RequirementDraft>) => void;
  readonly isNew: boolean;
  /** The fault beside a field (`code`, `titleTh`, `formId`, `chain`), once saving was tried. */
  readonly faultAt: FaultAt;
};

const Identity = ({ draft, set, faultAt }: FieldsProps) => {
  const say = useSay();
  return (
    <>
      <TextField
        id="code"
        label={say(editorWords.code)}
        help={say(editorWords.codeHelp)}
        error={faultAt('code')}
        value={draft.code}
        onChange={(code) => set({ code })}
      />
      <Select
        label={say(editorWords.level)}
        error={faultAt('level')}
        options={LEVELS.map((level) => ({ value: level, label: say(levelWords[level]) }))}
        value={draft.level}
        onChange={(level) => level && set({ level })}
      />
    </>
  );
};

const What = (props: FieldsProps & { readonly others: readonly RequirementView[] }) => {
  const say = useSay();
  const { draft, set, isNew, faultAt, others } = props;
  const forms = useCall(listForms, {});
  const published = (forms.data?.forms ?? []).filter((form) => form.publishedVersion !== null);
  return (
    <Card title={say(editorWords.what)}>
      <div className={styles.page}>
        {isNew && <Identity {...props} />}
        <NameFields draft={draft} set={set} faultAt={faultAt} />
        <Select
          label={say(editorWords.form)}
          error={faultAt('formId')}
          options={published.map(({ id, title }) => ({ value: id, label: say(title) }))}
          value={draft.formId}
          onChange={(formId) => set({ formId })}
        />
        <YesNo
          label={say(editorWords.nilAllowed)}
          value={draft.nilAllowed}
          onChange={(nilAllowed) => set({ nilAllowed })}
        />
        <CompilesFields
          value={draft.compiles}
          onChange={(compiles) => set({ compiles })}
          others={others}
          fault={faultAt('compiles')}
        />
        <LetterFields draft={draft} set={set} />
        {!isNew && (
          <YesNo
            label={say(editorWords.active)}
            value={draft.active}
            onChange={(active) => set({ active })}
          />
        )}
      </div>
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

/** The places still empty or wrong, and what the server refused, as sentences by place. */
const useFaults = (draft: RequirementDraft, isNew: boolean, tried: boolean, error: unknown) => {
  const say = useSay();
  const missing = tried
    ? missingIn(draft, isNew).concat(scheduleFaults(draft.schedule).map((one) => `schedule.${one}`))
    : [];
  const refused = refusalsOf(error).map(
    ({ field = '', sentence }) => [field.replace(/^body\./, ''), say(sentence)] as const,
  );
  const taken = error instanceof ApiProblem && error.code === 'code-taken';
  const all = new Map([
    ...missing.map((place) => [place, say(editorWords.missing)] as const),
    ...refused,
    ...(taken ? [['code', say(sentenceOf(error))] as const] : []),
  ]);
  const other = error && refused.length === 0 && !taken ? [say(sentenceOf(error))] : [];
  const incomplete = missing.length > 0 ? [say(editorWords.incomplete)] : [];
  const summary = [...incomplete, ...refused.map(([, text]) => text), ...other];
  return { faultAt: (place: string) => all.get(place), summary };
};

const today = () => bangkokDate(new Date().toISOString());

const useEditing = ({ page: { fiscalYear }, before }: FormProps) => {
  const navigate = useNavigate();
  const programmeId = useParam('programmeId');
  const [draft, setDraft] = useState(() =>
    before ? draftOf(before, today()) : newDraft(fiscalYear, today()),
  );
  const [tried, setTried] = useState(false);
  const leave = () => void navigate({ to: '/portfolio' });
  const { create, change, error, pending } = useSave(leave);
  const schedule = scheduleOfDraft(draft.schedule);
  const faults = useFaults(draft, before === undefined, tried, error);
  const save = () => {
    setTried(true);
    const body = bodyOf(draft, schedule);
    const { active, code } = draft;
    if (!body || missingIn(draft, before === undefined).length > 0) return;
    if (before) {
      const { id, revision } = before;
      const { chainFrom } = draft;
      const from = chainFrom === undefined ? {} : { chainFrom };
      change.mutate({ params: { id }, body: { ...body, ...from, active, revision } });
    } else create.mutate({ params: { id: programmeId }, body: { ...body, code } });
  };
  const set = (next: Partial<RequirementDraft>) => setDraft({ ...draft, ...next });
  return { ...faults, draft, set, schedule, save, pending, leave, programmeId };
};

type ReviewProps = Omit<FieldsProps, 'isNew'> & Pick<FormProps, 'before'>;

/** The chain, and once it differs from the one in use, from when the new one is to hold. */
const Review = ({ draft, set, faultAt, before }: ReviewProps) => {
  const say = useSay();
  return (
    <Card title={say(editorWords.chain)}>
      <ChainFields
        chain={draft.chain}
        onChange={(chain) => set({ chain })}
        fault={faultAt('chain')}
      />
      {before && before.chain !== draft.chain && (
        <DateField
          label={say(editorWords.chainFrom)}
          help={say(editorWords.chainFromHelp)}
          optional
          error={faultAt('chainFrom')}
          value={draft.chainFrom}
          onChange={(chainFrom) => set({ chainFrom })}
        />
      )}
    </Card>
  );
};

const RequirementForm = ({ page, before }: FormProps) => {
  const say = useSay();
  const { draft, set, schedule, save, pending, leave, faultAt, summary, programmeId } = useEditing({
    page,
    before,
  });
  const asked = findProgramme(page, programmeId)?.requirements ?? [];
  const others = asked.filter(({ id }) => id !== before?.id);
  return (
    <div className={styles.page}>
      <ErrorSummary faults={summary.map((message) => ({ message }))} />
      <What {...{ draft, set, faultAt, others }} isNew={before === undefined} />
      <Card title={say(editorWords.schedule)}>
        <ScheduleFields
          draft={draft.schedule}
          set={(next) => set({ schedule: { ...draft.schedule, ...next } })}
          faultAt={(place) => faultAt(`schedule.${place}`)}
        />
        <DuePreview schedule={schedule} fiscalYear={page.fiscalYear} />
      </Card>
      {draft.schedule.kind === 'afterEvent' && (
        <Card title={say(editorWords.activity)}>
          <ActivityFields
            value={draft.activity}
            formId={draft.formId}
            onChange={(activity) => set({ activity })}
            fault={faultAt('activity')}
          />
        </Card>
      )}
      <Review {...{ draft, set, faultAt }} before={before} />
      <Card title={say(editorWords.standIns)}>
        <StandInFields
          level={draft.level}
          value={draft.standIns}
          onChange={(standIns) => set({ standIns })}
        />
      </Card>
      <div className={styles.actions}>
        <Button kind="primary" pending={pending} onClick={save}>
          {say(editorWords.save)}
        </Button>
        <Button onClick={leave}>{say(screenWords.cancel)}</Button>
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
