import { useEffect, useState } from 'react';
import { listForms } from '#features/forms/contract.ts';
import { getPortfolio } from '#features/programmes/contract/portfolio.ts';
import type { ProgrammeView } from '#features/programmes/model/portfolio.ts';
import { programmesOf } from '#features/programmes/screens/find.ts';
import { useCall } from '#web/api-hooks.ts';
import { Select } from '#web/components/choice/choice.tsx';
import { useSay } from '#web/i18n.tsx';
import { likeSubject } from '../rules/work.ts';
import { workWords as words } from '../words/work.ts';
import type { LetterView } from './letter-view.ts';
import type { WorkDraft } from './use-work-draft.ts';

type FieldsProps = {
  readonly letter: LetterView;
  readonly draft: WorkDraft;
  readonly set: (change: Partial<WorkDraft>) => void;
  readonly fiscalYear: number | undefined;
};

const useProgrammes = (fiscalYear: number | undefined): ProgrammeView[] | undefined => {
  const query = { fiscalYear: fiscalYear ?? 0 };
  const { data } = useCall(getPortfolio, { query }, { enabled: fiscalYear !== undefined });
  return data && programmesOf(data);
};

/** The published forms, those of the programme first. */
const useForms = (programme: ProgrammeView | undefined) => {
  const { data } = useCall(listForms, {});
  const published = (data?.forms ?? []).filter(
    ({ publishedVersion, archived }) => publishedVersion !== null && !archived,
  );
  const own = new Set(programme?.requirements.map(({ form }) => form.id));
  return [
    ...published.filter(({ id }) => own.has(id)),
    ...published.filter(({ id }) => !own.has(id)),
  ];
};

// The programme that fits best is chosen, with the form of its report of the same kind of schedule, until
// a person chooses otherwise.
const useSuggestion = (
  best: ProgrammeView | undefined,
  { draft, set }: Pick<FieldsProps, 'draft' | 'set'>,
): void => {
  const [kind] = useState(draft.schedule.kind);
  const programmeId = best?.id;
  const formId = best?.requirements.find(
    ({ form, level, schedule }) =>
      form.version !== null && level === 'district' && schedule.kind === kind,
  )?.form.id;
  useEffect(() => {
    if (programmeId) set({ programmeId, formId });
  }, [programmeId, formId, set]);
};

/** Under which programme and by which form: suggested from the subject, or made new. */
export const SourceFields = ({ letter, draft, set, fiscalYear }: FieldsProps) => {
  const say = useSay();
  const programmes = useProgrammes(fiscalYear) ?? [];
  const fitting = likeSubject(letter.subject, programmes);
  useSuggestion(fitting[0], { draft, set });
  const sorted = [...fitting, ...programmes.filter((one) => !fitting.includes(one))];
  const chosen = programmes.find(({ id }) => id === draft.programmeId);
  const forms = useForms(chosen);
  return (
    <>
      <Select
        label={say(words.programme)}
        none={say(words.newProgramme)}
        options={sorted.map((one) => ({
          value: one.id,
          label: fitting.includes(one)
            ? `${say(one.title)} (${say(words.suggested)})`
            : say(one.title),
        }))}
        value={draft.programmeId}
        onChange={(programmeId) => set({ programmeId })}
      />
      <Select
        label={say(words.form)}
        none={say(words.acknowledge)}
        options={forms.map(({ id, title }) => ({ value: id, label: say(title) }))}
        value={draft.formId}
        onChange={(formId) => set({ formId })}
      />
    </>
  );
};
