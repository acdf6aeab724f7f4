import type { ReactNode } from 'react';
import { useNow } from '#features/reports/screens/reading/use-now.ts';
import { buddhistYear } from '#kernel/buddhist-era.ts';
import { fiscalYearLabel } from '#kernel/fiscal-year.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { instantSentence } from '#kernel/thai-date.ts';
import { useCall } from '#web/api-hooks.ts';
import { Select } from '#web/components/choice/choice.tsx';
import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { PrintButton } from '#web/components/print-button/print-button.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { useFiscalYear } from '#web/fiscal-year.tsx';
import { useSay } from '#web/i18n.tsx';
import { useSignedIn } from '#web/session.ts';
import { listRequirementChoices } from '../contract.ts';
import type { RequirementChoice } from '../model.ts';
import { reminderWords, gridWords as words } from '../words.ts';
import styles from './requirement-screen.module.css';

// In view is the chosen requirement, else the first that offices below report.
const useRequirement = (requirement: string | undefined) => {
  const { fiscalYear } = useFiscalYear();
  const choices = useCall(listRequirementChoices, {
    query: fiscalYear === undefined ? {} : { fiscalYear },
  });
  const { office } = useSignedIn();
  const known = choices.data?.requirements;
  const below = known?.find(({ level }) => level !== office.level);
  const chosen = known?.find(({ id }) => id === requirement) ?? below ?? known?.[0];
  return { choices, chosen };
};

type PickerProps = {
  readonly requirements: readonly RequirementChoice[];
  readonly chosen: RequirementChoice;
  readonly onChange: (id: string) => void;
};

const RequirementPicker = ({ requirements, chosen, onChange }: PickerProps) => {
  const say = useSay();
  return (
    <div className={styles.picker} data-print="never">
      <Select
        label={say(words.requirement)}
        value={chosen.id}
        options={requirements.map(({ id, title, programme }) => ({
          value: id,
          label: `${say(title)} · ${say(programme)}`,
        }))}
        onChange={(id) => id !== undefined && onChange(id)}
      />
    </div>
  );
};

// The picker does not print: paper says in words what is in view, of which year, and as of when.
const PrintedHead = ({ chosen }: { readonly chosen: RequirementChoice }) => {
  const say = useSay();
  const now = useNow();
  const { fiscalYear } = useFiscalYear();
  return (
    <p className={styles.printed} data-print="only">
      <strong>{say(chosen.title)}</strong> · {say(chosen.programme)}
      <br />
      {fiscalYear !== undefined && `${say(fiscalYearLabel(buddhistYear(fiscalYear)))} · `}
      {say(reminderWords.asOf(instantSentence(now)))}
    </p>
  );
};

type RequirementScreenProps = {
  readonly title: Sentence;
  /** The requirement of the address, if it names one. */
  readonly requirement: string | undefined;
  /** Puts another requirement into the address, with the fiscal year it belongs to. */
  readonly onRequirement: (place: { requirement: string; fiscalYear: number | undefined }) => void;
  /** What can be done with what is in view, besides printing it. */
  readonly actions?: (requirement: RequirementChoice) => ReactNode;
  readonly children: (requirement: RequirementChoice) => ReactNode;
};

/** A screen about one requirement of the frame’s fiscal year: its head, its picker, its view. */
export const RequirementScreen = (props: RequirementScreenProps) => {
  const { title, requirement, onRequirement, actions, children } = props;
  const say = useSay();
  const { fiscalYear } = useFiscalYear();
  const { choices, chosen } = useRequirement(requirement);
  return (
    <div data-paper="wide">
      <PageHeader
        title={say(title)}
        actions={
          <>
            {chosen && actions?.(chosen)}
            <PrintButton />
          </>
        }
      />
      {choices.isPending && <Skeleton rows={8} rowHeight={44} />}
      {choices.error && <ErrorState error={choices.error} onRetry={() => void choices.refetch()} />}
      {choices.data && !chosen && <EmptyState icon="info" title={say(words.noRequirements)} />}
      {choices.data && chosen && (
        <RequirementPicker
          requirements={choices.data.requirements}
          chosen={chosen}
          onChange={(id) => onRequirement({ requirement: id, fiscalYear })}
        />
      )}
      {chosen && <PrintedHead chosen={chosen} />}
      {chosen && children(chosen)}
    </div>
  );
};
