import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { Button } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { Select } from '#web/components/choice/choice.tsx';
import { Disclosure } from '#web/components/disclosure/disclosure.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { useSay } from '#web/i18n.tsx';
import { uuid } from '#web/uuid.ts';
import type { ActivityRequirement, PlanOffice } from '../model/activity.ts';
import type { ActivityPlan } from '../model/plan.ts';
import { monthSpan } from '../rules/months.ts';
import { changeWords } from '../words/changes.ts';
import { fieldWords as words } from '../words/plan.ts';
import styles from './plan.module.css';
import { emptyPlan, type PlanDraft } from './plan-draft.ts';
import { MainFields, OtherFields } from './plan-fields.tsx';
import { useKeepPlans } from './use-kept-plans.ts';
import { type TypedPlan, useKeptTyping } from './use-kept-typing.ts';

type AddProps = {
  readonly office: PlanOffice;
  readonly month: string;
  readonly requirement: ActivityRequirement;
};

// Today in its own month, else the month's first day.
const firstDayOf = (month: string): string => {
  const today = bangkokDate(new Date().toISOString());
  return today.startsWith(month) ? today : monthSpan(month).startOn;
};

const startOf = (draft: PlanDraft): TypedPlan => ({ id: uuid(), draft, base: null });

const useAdding = ({ office, month, requirement }: AddProps) => {
  const box = useRef<HTMLFormElement>(null);
  const plans = useKeepPlans(office, month);
  const [start] = useState(() =>
    startOf(emptyPlan(requirement.settings.types[0]?.value, firstDayOf(month))),
  );
  const add = async (plan: ActivityPlan, { id }: TypedPlan) => {
    const change = { kind: 'save', id, requirementId: requirement.id, plan } as const;
    const made = { ...change, draft: false, basedOn: null };
    const could = await plans.keep([{ change: made, before: undefined }], words.added(plan.title));
    if (!could) return;
    typing.restart(startOf(emptyPlan(plan.type, plan.heldOn)));
    box.current?.querySelector('input')?.focus();
  };
  const typing = useKeptTyping({
    key: `plan:${office.id}:${month}:${requirement.id}`,
    start,
    requirement,
    onReady: (plan, typed) => void add(plan, typed),
  });
  return { ...typing, box };
};

const AddForm = (props: AddProps) => {
  const say = useSay();
  const { requirement } = props;
  const { isOpen, typed, restored, set, faultAt, send, box } = useAdding(props);
  if (!isOpen) return <Skeleton rows={5} rowHeight={48} />;
  const { settings, schedule } = requirement;
  const fields = { draft: typed.draft, set, settings, faultAt };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  return (
    <form ref={box} className={styles.page} onSubmit={submit} noValidate>
      {restored && <p className={styles.soft}>{say(changeWords.restored)}</p>}
      <MainFields {...fields} />
      <Disclosure summary={say(words.more)}>
        <OtherFields {...fields} />
      </Disclosure>
      <p className={styles.line}>
        <Button kind="primary" icon="plus" type="submit">
          {say(words.addOne)}
        </Button>
        {schedule.kind === 'afterEvent' && (
          <span className={styles.soft}>{say(words.due(schedule.days))}</span>
        )}
      </p>
    </form>
  );
};

type CardProps = Omit<AddProps, 'requirement'> & {
  readonly requirements: readonly ActivityRequirement[];
  /** Whether the month has no plan yet: then the fields stand open on a phone too. */
  readonly isFirst: boolean;
};

const PHONE = '(max-width: 599px)';

// On a phone what is planned comes first; once opened, the fields stay open while one adds.
const Folded = ({ isFirst, children }: Pick<CardProps, 'isFirst'> & { children: ReactNode }) => {
  const say = useSay();
  const [isFolded] = useState(() => !isFirst && window.matchMedia(PHONE).matches);
  return isFolded ? <Disclosure summary={say(words.add)}>{children}</Disclosure> : children;
};

/** Adds activities to the plan of a month, one after the other, by keyboard alone. */
export const AddPlan = ({ requirements, isFirst, ...rest }: CardProps) => {
  const say = useSay();
  const [id, setId] = useState(requirements[0]?.id);
  const requirement = requirements.find((one) => one.id === id) ?? requirements[0];
  if (!requirement) return null;
  return (
    <div data-print="never">
      <Folded isFirst={isFirst}>
        <Card title={say(words.add)}>
          <p className={styles.keys}>{say(words.addHelp)}</p>
          {requirements.length > 1 && (
            <Select
              label={say(words.requirement)}
              options={requirements.map((one) => ({ value: one.id, label: say(one.title) }))}
              value={requirement.id}
              onChange={setId}
            />
          )}
          <AddForm key={`${requirement.id} ${rest.month}`} {...rest} requirement={requirement} />
        </Card>
      </Folded>
    </div>
  );
};
