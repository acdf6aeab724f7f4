import { instantSentence } from '#kernel/thai-date.ts';
import { Disclosure } from '#web/components/disclosure/disclosure.tsx';
import type { Column } from '#web/components/table/columns.ts';
import { type Say, useSay } from '#web/i18n.tsx';
import type { AuditView } from '../model.ts';
import { actionSentence, auditWords as words } from '../words/audit.ts';
import styles from './people.module.css';

const write = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);

const Details = ({ entry }: { readonly entry: AuditView }) => {
  const say = useSay();
  const facts = Object.entries({ ...entry.detail, [entry.subject.kind]: entry.subject.id });
  return (
    <Disclosure summary={say(words.details)}>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{write(value)}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
};

const What = ({ entry }: { readonly entry: AuditView }) => {
  const say = useSay();
  return (
    <>
      {say(actionSentence(entry.action))}
      <Details entry={entry} />
    </>
  );
};

/** The columns of the audit: when, who and from which office, what, where, from which address. */
export const auditColumns = (say: Say): readonly Column<AuditView>[] => [
  { key: 'at', head: say(words.when), cell: ({ at }) => say(instantSentence(at)) },
  {
    key: 'who',
    head: say(words.who),
    cell: ({ person, office }) => (
      <>
        {person ?? say(words.system)}
        {office && <div className={styles.soft}>{say(office)}</div>}
      </>
    ),
  },
  { key: 'what', head: say(words.what), cell: (entry) => <What entry={entry} /> },
  { key: 'where', head: say(words.where), cell: ({ areaPath }) => areaPath, hidden: true },
  { key: 'address', head: say(words.address), cell: ({ address }) => address ?? '–' },
];
