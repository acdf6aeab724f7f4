import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAction, useCall } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { Select } from '#web/components/choice/choice.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { ErrorSummary } from '#web/components/error-summary/error-summary.tsx';
import { NumberField } from '#web/components/number-field/number-field.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { YesNo } from '#web/components/yes-no/yes-no.tsx';
import { ApiProblem, sentenceOf } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';
import { useParam } from '#web/screen-place.ts';
import { getPortfolio } from '../contract/portfolio.ts';
import { changeProgramme, createProgramme } from '../contract/programmes.ts';
import type { PortfolioPage, ProgrammeView } from '../model/portfolio.ts';
import { editorWords, screenWords } from '../words/screen.ts';
import { findProgramme } from './find.ts';
import styles from './portfolio.module.css';
import { LetterFields, NameFields } from './source-fields.tsx';

const draftOf = (before: ProgrammeView | undefined) => ({
  code: before?.code ?? '',
  title: before?.title ?? { th: '', en: '' },
  note: before?.note ?? { th: '', en: '' },
  letter: before?.letter?.code ?? null,
  verified: before?.verified ?? false,
  partId: before?.partId ?? null,
  position: before?.position ?? 1,
  archived: false,
});
type Draft = ReturnType<typeof draftOf>;

const missingIn = ({ code, title }: Draft): string[] => {
  const texts = { code, titleTh: title.th, titleEn: title.en };
  return Object.entries(texts)
    .filter(([, text]) => text.trim() === '')
    .map(([name]) => name);
};

type FieldsProps = { readonly draft: Draft; readonly set: (change: Partial<Draft>) => void };

const Place = ({ draft, set, page }: FieldsProps & { readonly page: PortfolioPage }) => {
  const say = useSay();
  const parts = page.portfolios.flatMap((portfolio) => portfolio.parts);
  return (
    <>
      <Select
        label={say(editorWords.part)}
        none={say(editorWords.noPart)}
        optional
        options={parts.map((part) => ({
          value: part.id,
          label: `${say(screenWords.part(part.position))} · ${say(part.title)}`,
        }))}
        value={draft.partId ?? undefined}
        onChange={(partId) => set({ partId: partId ?? null })}
      />
      <NumberField
        label={say(editorWords.position)}
        value={draft.position}
        onChange={(position) => set({ position: position ?? 0 })}
      />
    </>
  );
};

type FormProps = { readonly page: PortfolioPage; readonly before: ProgrammeView | undefined };

const useSave = (before: ProgrammeView | undefined, fiscalYear: number) => {
  const toast = useToast();
  const navigate = useNavigate();
  const options = {
    invalidates: [getPortfolio],
    onDone: () => {
      toast(editorWords.programmeSaved);
      void navigate({ to: '/portfolio' });
    },
  };
  const create = useAction(createProgramme, options);
  const change = useAction(changeProgramme, options);
  const save = ({ code, archived, ...body }: Draft) => {
    if (before) change.mutate({ params: { id: before.id }, body: { ...body, archived } });
    else create.mutate({ body: { ...body, code, fiscalYear } });
  };
  return {
    save,
    error: create.error ?? change.error,
    pending: create.isPending || change.isPending,
  };
};

const ProgrammeForm = ({ page, before }: FormProps) => {
  const say = useSay();
  const [draft, setDraft] = useState(() => draftOf(before));
  const { save, error, pending } = useSave(before, page.fiscalYear);
  const [tried, setTried] = useState(false);
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const missing = missingIn(draft);
  const taken = error instanceof ApiProblem && error.code === 'code-taken';
  const faultAt = (place: string) => {
    if (place === 'code' && taken) return say(sentenceOf(error));
    return tried && missing.includes(place) ? say(editorWords.missing) : undefined;
  };
  const incomplete = tried && missing.length > 0;
  const told = incomplete ? editorWords.incomplete : error && sentenceOf(error);
  const trySave = () => {
    setTried(true);
    if (missing.length === 0) save(draft);
  };
  return (
    <div className={styles.page}>
      <ErrorSummary faults={told ? [{ message: say(told) }] : []} />
      <Card>
        {!before && (
          <TextField
            label={say(editorWords.code)}
            help={say(editorWords.codeHelp)}
            error={faultAt('code')}
            value={draft.code}
            onChange={(code) => set({ code })}
          />
        )}
        <NameFields draft={draft} set={set} faultAt={faultAt} />
        <Place draft={draft} set={set} page={page} />
        <LetterFields draft={draft} set={set} />
        {before && (
          <YesNo
            label={say(editorWords.archived)}
            value={draft.archived}
            onChange={(archived) => set({ archived })}
          />
        )}
      </Card>
      <div className={styles.actions}>
        <Button kind="primary" pending={pending} onClick={trySave}>
          {say(editorWords.save)}
        </Button>
      </div>
    </div>
  );
};

/** Makes or changes a programme of a fiscal year. */
const ProgrammeEditor = () => {
  const say = useSay();
  const fiscalYear = Number(useParam('fiscalYear'));
  const programmeId = useParam('programmeId');
  const page = useCall(
    getPortfolio,
    { query: { fiscalYear } },
    { staleTime: Number.POSITIVE_INFINITY },
  );
  const before = page.data && findProgramme(page.data, programmeId);
  return (
    <>
      <PageHeader
        title={before ? say(before.title) : say(editorWords.newProgramme)}
        crumbs={[{ label: say(screenWords.portfolio), to: '/portfolio' }]}
      />
      {page.isPending && <Skeleton rows={6} rowHeight={64} />}
      {page.isError && <ErrorState error={page.error} onRetry={() => void page.refetch()} />}
      {page.data && <ProgrammeForm key={programmeId} page={page.data} before={before} />}
    </>
  );
};

export default ProgrammeEditor;
