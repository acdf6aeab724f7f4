import { buddhistYear } from '#kernel/buddhist-era.ts';
import type { ReplyOf } from '#kernel/contract.ts';
import { useCall } from '#web/api-hooks.ts';
import { Select } from '#web/components/choice/choice.tsx';
import { useSay } from '#web/i18n.tsx';
import { useSignedIn } from '#web/session.ts';
import { listRequirementChoices } from '../contract.ts';
import { gridWords as words } from '../words.ts';
import styles from './pickers.module.css';

type Choices = ReplyOf<typeof listRequirementChoices>;

/** The requirements of a fiscal year, and which is in view: the chosen one, else the first that offices below report. */
export const useRequirement = (year: number | undefined, requirement: string | undefined) => {
  const choices = useCall(listRequirementChoices, {
    query: year === undefined ? {} : { fiscalYear: year },
  });
  const { office } = useSignedIn();
  const known = choices.data?.requirements;
  const below = known?.find(({ level }) => level !== office.level);
  const chosen = known?.find(({ id }) => id === requirement) ?? below ?? known?.[0];
  return { choices, chosen };
};

type PickersProps = {
  readonly choices: Choices;
  readonly requirement: string | undefined;
  readonly onYear: (year: number) => void;
  readonly onRequirement: (id: string) => void;
};

/** Chooses the fiscal year and the report; both stand in the address of the screen. */
export const Pickers = ({ choices, requirement, onYear, onRequirement }: PickersProps) => {
  const say = useSay();
  return (
    <div className={styles.pickers} data-print="never">
      <Select
        label={say(words.fiscalYear)}
        value={String(choices.fiscalYear)}
        options={choices.fiscalYears.map((year) => ({
          value: String(year),
          label: say(words.fiscalYearName(buddhistYear(year), year)),
        }))}
        onChange={(year) => year !== undefined && onYear(Number(year))}
      />
      <Select
        label={say(words.requirement)}
        value={requirement}
        options={choices.requirements.map(({ id, title, programme }) => ({
          value: id,
          label: `${say(title)} · ${say(programme)}`,
        }))}
        onChange={(id) => id !== undefined && onRequirement(id)}
      />
    </div>
  );
};
