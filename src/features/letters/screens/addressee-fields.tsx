import { rankOf } from '#features/programmes/rules/ownership.ts';
import { LEVELS, type Level } from '#kernel/area.ts';
import { levelWords } from '#kernel/office-words.ts';
import { useCall } from '#web/api-hooks.ts';
import { Choice, Select } from '#web/components/choice/choice.tsx';
import { Choices } from '#web/components/choices/choices.tsx';
import { useSay } from '#web/i18n.tsx';
import { useSignedIn } from '#web/session.ts';
import { listAskedOffices } from '../contract/work.ts';
import { workWords as words } from '../words/work.ts';
import type { WorkDraft } from './use-work-draft.ts';

/** The offices of a level that a letter may be addressed to. */
export const useAddressees = (level: Level) =>
  useCall(listAskedOffices, { query: { level } }).data?.offices;

type FieldsProps = {
  readonly draft: WorkDraft;
  readonly set: (change: Partial<WorkDraft>) => void;
  readonly offices: ReturnType<typeof useAddressees>;
  readonly tried: boolean;
};

/** Who is to report: a level, and of its offices all or some; says how many that are. */
export const AddresseeFields = ({ draft, set, offices = [], tried }: FieldsProps) => {
  const say = useSay();
  const { office } = useSignedIn();
  const below = LEVELS.filter((one) => rankOf(one) > rankOf(office.level));
  const { level, everyOffice, officeIds } = draft;
  const count = everyOffice ? offices.length : officeIds.length;
  const error = tried && count === 0 ? say(words.noOffices) : undefined;
  return (
    <>
      <Select
        label={say(words.level)}
        options={below.map((value) => ({ value, label: say(levelWords[value]) }))}
        value={level}
        onChange={(chosen) => chosen && set({ level: chosen, officeIds: [] })}
      />
      <Choice
        inline
        label={say(words.addressees)}
        options={[
          { value: 'all', label: say(words.everyOffice) },
          { value: 'some', label: say(words.someOffices) },
        ]}
        value={everyOffice ? 'all' : 'some'}
        onChange={(chosen) => set({ everyOffice: chosen === 'all' })}
      />
      {!everyOffice && (
        <Choices
          label={say(words.someOffices)}
          error={error}
          options={offices.map(({ id, name }) => ({ value: id, label: say(name) }))}
          value={officeIds}
          onChange={(chosen) => set({ officeIds: chosen })}
        />
      )}
      <p role="status">{say(words.reaches(count))}</p>
    </>
  );
};
