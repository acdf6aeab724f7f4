import { useState } from 'react';
import { dateSentence, instantSentence } from '#kernel/thai-date.ts';
import { useCall } from '#web/api-hooks.ts';
import { Badge } from '#web/components/badge/badge.tsx';
import { Button } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { Disclosure } from '#web/components/disclosure/disclosure.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { KeyValueList } from '#web/components/key-value/key-value.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { useSay } from '#web/i18n.tsx';
import { useSignedIn } from '#web/session.ts';
import { listUnitRules } from '../contract/rule.ts';
import { RULE_NAMES, type UnitRule } from '../model/rule.ts';
import { ruleNameWords } from '../words/rule.ts';
import { commonWords, coverageWords, unitWords, rulePageWords as words } from '../words/screen.ts';
import { RuleForm } from './rule-form.tsx';
import { StatusMark } from './status-mark.tsx';
import styles from './units.module.css';

const Facts = ({ rule }: { readonly rule: UnitRule }) => {
  const say = useSay();
  const { source, target, refresherMonths, remindOnDay, verified } = rule;
  const dated = source.datedOn === null ? '' : ` · ${say(dateSentence(source.datedOn))}`;
  return (
    <KeyValueList
      pairs={[
        { label: say(words.target), value: `${target} ${say(commonWords.people)}` },
        {
          label: say(words.refresherMonths),
          value: `${refresherMonths} ${say(words.months)}`,
        },
        { label: say(words.remindOnDay), value: `${remindOnDay} ${say(words.ofMonth)}` },
        {
          label: say(words.source),
          value: (
            <>
              {say(source.title)}
              {dated}{' '}
              <Badge tone={verified ? 'good' : 'attention'}>
                {say(verified ? words.confirmed : words.unverified)}
              </Badge>
            </>
          ),
        },
        { label: say(words.section), value: say(source.section) },
      ]}
    />
  );
};

const Conditions = ({ rule }: { readonly rule: UnitRule }) => (
  <ol className={styles.entries}>
    {rule.conditions.map(({ status, when }) => (
      <li key={status} className={styles.entry}>
        <StatusMark status={status} />
        <code className={styles.code}>{when}</code>
      </li>
    ))}
  </ol>
);

const Names = () => {
  const say = useSay();
  return (
    <Disclosure summary={say(words.names)}>
      <KeyValueList
        pairs={RULE_NAMES.map((name) => ({ label: name, value: say(ruleNameWords[name]) }))}
      />
    </Disclosure>
  );
};

const History = ({ rules }: { readonly rules: readonly UnitRule[] }) => {
  const say = useSay();
  return (
    <section className={styles.section}>
      <h2>{say(words.history)}</h2>
      <ul className={styles.entries}>
        {rules.map(({ revision, madeAt, madeBy, reason, target, refresherMonths }) => (
          <li key={revision} className={styles.entry}>
            <p className={styles.head}>
              <b>{say(words.revision(revision))}</b>
              <span>
                {madeBy === null
                  ? say(words.shipped)
                  : say(words.madeBy(madeBy, instantSentence(madeAt)))}
              </span>
            </p>
            <p>{say(coverageWords.ruleLine(target, refresherMonths))}</p>
            {reason !== null && <p>{say(unitWords.because(reason))}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
};

const Body = ({ rules }: { readonly rules: readonly UnitRule[] }) => {
  const say = useSay();
  const { office, roles } = useSignedIn();
  const [editing, setEditing] = useState(false);
  const [rule, ...former] = rules;
  if (!rule) return null;
  const mayChange = office.level === 'department' && roles.includes('administrator');
  if (editing) return <RuleForm rule={rule} onClose={() => setEditing(false)} />;
  return (
    <div className={styles.page}>
      <Card
        title={say(words.revision(rule.revision))}
        actions={
          mayChange && (
            <Button icon="edit" onClick={() => setEditing(true)}>
              {say(words.change)}
            </Button>
          )
        }
      >
        <Facts rule={rule} />
      </Card>
      <section className={styles.section}>
        <h2>{say(words.conditions)}</h2>
        <Conditions rule={rule} />
        <Names />
      </section>
      {former.length > 0 && <History rules={former} />}
    </div>
  );
};

/** The rule by which the status of a unit is told, its source, and its former revisions. */
const Rule = () => {
  const say = useSay();
  const { data, error, refetch } = useCall(listUnitRules, {});
  return (
    <>
      <PageHeader
        title={say(words.title)}
        lead={say(words.lead)}
        crumbs={[{ label: say(coverageWords.title), to: '/units' }]}
      />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data ? <Body rules={data.rules} /> : !error && <Skeleton rows={6} rowHeight={48} />}
    </>
  );
};

export default Rule;
