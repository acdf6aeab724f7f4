import { useState } from 'react';
import { useAction } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { DateField } from '#web/components/date-field/date-field.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { ErrorSummary } from '#web/components/error-summary/error-summary.tsx';
import { LongTextField } from '#web/components/long-text-field/long-text-field.tsx';
import { NumberField } from '#web/components/number-field/number-field.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { YesNo } from '#web/components/yes-no/yes-no.tsx';
import { refusalsOf } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';
import { changeUnitRule, listUnitRules } from '../contract/rule.ts';
import type { RuleContent, UnitRule } from '../model/rule.ts';
import { commonWords, recordWords, rulePageWords as words } from '../words/screen.ts';
import { statusWords } from '../words/unit.ts';
import { STALE } from './stale.ts';
import styles from './units.module.css';

type FormProps = { readonly rule: UnitRule; readonly onClose: () => void };
type Typed = RuleContent & { readonly reason: string };

const useForm = ({ rule, onClose }: FormProps) => {
  const toast = useToast();
  const { revision, madeAt: _at, madeBy: _by, ...held } = rule;
  const [typed, setTyped] = useState<Typed>({ ...held, reason: '' });
  const action = useAction(changeUnitRule, {
    invalidates: [...STALE, listUnitRules],
    onDone: () => {
      toast(words.saved);
      onClose();
    },
  });
  const set = (change: Partial<Typed>) => setTyped({ ...typed, ...change });
  const send = () => action.mutate({ body: { ...typed, basedOn: revision } });
  const errorOf = (field: string) => refusalsOf(action.error).find((one) => one.field === field);
  return { typed, set, send, action, errorOf };
};

type Parts = ReturnType<typeof useForm>;

const Numbers = ({ typed, set }: Parts) => {
  const say = useSay();
  return (
    <div className={styles.pair}>
      <NumberField
        label={say(words.target)}
        unit={say(commonWords.people)}
        value={typed.target}
        onChange={(target) => set({ target: target ?? 0 })}
      />
      <NumberField
        label={say(words.refresherMonths)}
        unit={say(words.months)}
        value={typed.refresherMonths}
        onChange={(refresherMonths) => set({ refresherMonths: refresherMonths ?? 0 })}
      />
      <NumberField
        label={say(words.remindOnDay)}
        unit={say(words.ofMonth)}
        value={typed.remindOnDay}
        onChange={(remindOnDay) => set({ remindOnDay: remindOnDay ?? 0 })}
      />
    </div>
  );
};

const Conditions = ({ typed, set, errorOf }: Parts) => {
  const say = useSay();
  return typed.conditions.map((one, at) => {
    const id = `body.conditions[${at}].when`;
    const fault = errorOf(id);
    return (
      <LongTextField
        key={one.status}
        id={id}
        label={say(statusWords[one.status])}
        rows={2}
        limit={500}
        error={fault && say(fault.sentence)}
        value={one.when}
        onChange={(when) => set({ conditions: typed.conditions.with(at, { ...one, when }) })}
      />
    );
  });
};

const Source = ({ typed, set }: Parts) => {
  const say = useSay();
  const { source } = typed;
  const change = (part: Partial<RuleContent['source']>) => set({ source: { ...source, ...part } });
  const { title, section } = source;
  return (
    <>
      <LongTextField
        label={say(words.sourceTh)}
        rows={2}
        value={title.th}
        onChange={(th) => change({ title: { ...title, th } })}
      />
      <LongTextField
        label={say(words.sourceEn)}
        rows={2}
        value={title.en}
        onChange={(en) => change({ title: { ...title, en } })}
      />
      <DateField
        label={say(words.datedOn)}
        optional
        value={source.datedOn ?? undefined}
        onChange={(datedOn) => change({ datedOn: datedOn ?? null })}
      />
      <LongTextField
        label={say(words.section)}
        rows={2}
        value={section.th}
        onChange={(th) => change({ section: { ...section, th } })}
      />
      <LongTextField
        label={say(words.sectionEn)}
        rows={2}
        value={section.en}
        onChange={(en) => change({ section: { ...section, en } })}
      />
    </>
  );
};

/** Changes the rule: a new revision that holds at once for every unit. */
export const RuleForm = (props: FormProps) => {
  const say = useSay();
  const parts = useForm(props);
  const { typed, set, send, action } = parts;
  const refused = refusalsOf(action.error);
  return (
    <div className={styles.form}>
      <ErrorSummary
        faults={refused.map(({ sentence, field }) => ({ message: say(sentence), fieldId: field }))}
      />
      <Numbers {...parts} />
      <Conditions {...parts} />
      <Source {...parts} />
      <YesNo
        label={say(words.verified)}
        value={typed.verified}
        onChange={(verified) => set({ verified: verified ?? false })}
      />
      <TextField
        label={say(recordWords.reason)}
        maxLength={500}
        value={typed.reason}
        onChange={(reason) => set({ reason })}
      />
      {action.error && refused.length === 0 && <ErrorState error={action.error} />}
      <p className={styles.actions}>
        <Button kind="primary" pending={action.isPending} onClick={send}>
          {say(words.save)}
        </Button>
        <Button onClick={props.onClose}>{say(words.cancel)}</Button>
      </p>
    </div>
  );
};
