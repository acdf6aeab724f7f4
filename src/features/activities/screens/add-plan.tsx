import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { Button } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { Select } from '#web/components/choice/choice.tsx';
import { Disclosure } from '#web/components/disclosure/disclosure.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { refusalsOf } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';
import { uuid } from '#web/uuid.ts';
import type { ActivityRequirement, PlanOffice } from '../model/activity.ts';
import { monthSpan } from '../rules/months.ts';
import { fieldWords as words } from '../words/plan.ts';
import styles from './plan.module.css';
import { emptyPlan, type PlanDraft } from './plan-draft.ts';
import { MainFields, OtherFields } from './plan-fields.tsx';
import { usePlanTyping, useSavePlans } from './use-plan.ts';

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

const nextAfter = ({ type, heldOn }: PlanDraft): PlanDraft => emptyPlan(type, heldOn);

const useAdding = ({ office, month, requirement }: AddProps) => {
  const toast = useToast();
  const id = useRef(uuid());
  const box = useRef<HTMLFormElement>(null);
  const start = emptyPlan(requirement.settings.types[0]?.value, firstDayOf(month));
  const action = useSavePlans(() => {
    toast(words.added(typing.draft.title));
    id.current = uuid();
    typing.restart(nextAfter(typing.draft));
    box.current?.querySelector('input')?.focus();
  });
  const typing = usePlanTyping({
    start,
    requirement,
    error: action.error,
    onReady: (plan) =>
      action.mutate({
        body: {
          officeId: office.id,
          plans: [{ id: id.current, requirementId: requirement.id, plan, draft: false }],
        },
      }),
  });
  return { ...typing, action, box };
};

const AddForm = (props: AddProps) => {
  const say = useSay();
  const { requirement } = props;
  const { draft, set, faultAt, send, action, box } = useAdding(props);
  const { settings, schedule } = requirement;
  const fields = { draft, set, settings, faultAt };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  const isElsewhere = action.error && refusalsOf(action.error).length === 0;
  return (
    <form ref={box} className={styles.page} onSubmit={submit} noValidate>
      <MainFields {...fields} />
      <Disclosure summary={say(words.more)}>
        <OtherFields {...fields} />
      </Disclosure>
      {isElsewhere && <ErrorState error={action.error} />}
      <p className={styles.line}>
        <Button kind="primary" icon="plus" type="submit" pending={action.isPending}>
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
          <p className={styles.soft}>{say(words.addHelp)}</p>
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
