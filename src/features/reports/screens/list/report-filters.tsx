import { listChildAreas } from '#features/areas/contract.ts';
import { NATION_CODE } from '#features/areas/model.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { useCall } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { type Option, Select } from '#web/components/choice/choice.tsx';
import { useFiscalYear } from '#web/fiscal-year.tsx';
import { type Say, useSay } from '#web/i18n.tsx';
import { useSignedIn } from '#web/session.ts';
import { ReportStatus } from '../../model/report.ts';
import type { ReportEntry } from '../../model/view.ts';
import { periodWords, statusWords } from '../reading/entry-words.ts';
import styles from './list.module.css';
import { isFiltered, type ListPlace, queryOf } from './list-place.ts';
import { useChoices } from './use-reports.ts';
import { listWords } from './words.ts';

type FiltersProps = {
  readonly place: ListPlace;
  readonly onChange: (change: Partial<ListPlace>) => void;
};

const optionsOf = (
  entries: readonly ReportEntry[],
  keyOf: (entry: ReportEntry) => string,
  nameOf: (entry: ReportEntry) => Sentence,
  say: Say,
): Option[] => {
  const names = new Map(entries.map((entry) => [keyOf(entry), say(nameOf(entry))]));
  return [...names].map(([value, label]) => ({ value, label }));
};

const WhatFilters = ({ place, onChange }: FiltersProps) => {
  const say = useSay();
  const { fiscalYear } = useFiscalYear();
  const { newest, ofRequirement } = useChoices(queryOf(place, fiscalYear));
  return (
    <>
      <Select
        label={say(listWords.requirement)}
        none={say(listWords.everyRequirement)}
        options={optionsOf(
          newest,
          (one) => one.requirementId,
          (one) => one.title,
          say,
        )}
        value={place.requirement}
        onChange={(requirement) => onChange({ requirement, period: undefined, fiscalYear })}
      />
      <Select
        label={say(listWords.period)}
        none={say(listWords.everyPeriod)}
        options={optionsOf(ofRequirement, (one) => one.periodId, periodWords, say)}
        value={place.period}
        onChange={(period) => onChange({ period, fiscalYear })}
      />
    </>
  );
};

const codeOf = (areaPath: string): string =>
  areaPath.split('/').filter(Boolean).at(-1) ?? NATION_CODE;

const AreaFilter = ({ place, onChange }: FiltersProps) => {
  const say = useSay();
  const { office } = useSignedIn();
  const below = useCall(listChildAreas, { params: { code: codeOf(office.areaPath) } });
  const options = (below.data?.children ?? []).map((area) => ({
    value: `${office.areaPath}${area.code}/`,
    label: say(area.name),
  }));
  if (options.length === 0) return null;
  return (
    <Select
      label={say(listWords.area)}
      none={say(listWords.everyArea)}
      options={options}
      value={place.area}
      onChange={(area) => onChange({ area })}
    />
  );
};

const StatusFilter = ({ place, onChange }: FiltersProps) => {
  const say = useSay();
  return (
    <Select
      label={say(listWords.status)}
      none={say(listWords.everyStatus)}
      options={ReportStatus.options.map((value) => ({ value, label: say(statusWords[value]) }))}
      value={place.status}
      onChange={(status) => onChange({ status })}
    />
  );
};

const NOTHING: ListPlace = {
  requirement: undefined,
  period: undefined,
  area: undefined,
  status: undefined,
  fiscalYear: undefined,
};

/** Narrows the list by report, period, area and status; the choice stands in the address. */
export const ReportFilters = ({ place, onChange }: FiltersProps) => {
  const say = useSay();
  return (
    <fieldset className={styles.filters} data-print="never">
      <legend className="spoken">{say(listWords.filters)}</legend>
      <WhatFilters place={place} onChange={onChange} />
      <AreaFilter place={place} onChange={onChange} />
      <StatusFilter place={place} onChange={onChange} />
      {isFiltered(place) && (
        <Button kind="quiet" icon="close" onClick={() => onChange(NOTHING)}>
          {say(listWords.clear)}
        </Button>
      )}
    </fieldset>
  );
};
