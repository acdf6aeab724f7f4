import { Link } from '@tanstack/react-router';
import { roleWords } from '#kernel/office-words.ts';
import { instantSentence } from '#kernel/thai-date.ts';
import { Disclosure } from '#web/components/disclosure/disclosure.tsx';
import type { Column } from '#web/components/table/columns.ts';
import { type Say, useSay } from '#web/i18n.tsx';
import { type AuditView, RoleName } from '../model.ts';
import { auditWords as words } from '../words/audit.ts';
import { actionSentence, detailName } from '../words/audit-actions.ts';
import styles from './people.module.css';

const places: Readonly<Record<string, string>> = {
  account: '/people/accounts/',
  office: '/people/offices/',
  report: '/reports/',
};

const write = (value: unknown, say: Say): string => {
  const role = RoleName.safeParse(value);
  if (role.success) return say(roleWords[role.data]);
  if (Array.isArray(value)) return value.map((one) => write(one, say)).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
};

// Stored details come in the order of their letters; what was stands before what is.
const inOrder = ({ before, ...rest }: AuditView['detail']): [string, unknown][] =>
  Object.entries(before === undefined ? rest : { before, ...rest });

const Details = ({ detail }: Pick<AuditView, 'detail'>) => {
  const say = useSay();
  return (
    <Disclosure summary={say(words.details)}>
      <dl className={styles.facts}>
        {inOrder(detail).map(([name, value]) => (
          <div key={name}>
            <dt>{say(detailName(name))}</dt>
            <dd>{write(value, say)}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
};

const What = ({ entry }: { readonly entry: AuditView }) => {
  const say = useSay();
  const sentence = say(actionSentence(entry.action));
  const place = places[entry.subject.kind];
  const hasDetail = Object.keys(entry.detail).length > 0;
  return (
    <>
      {place ? (
        <Link to={`${place}${entry.subject.id}`} title={say(words.open)}>
          {sentence}
        </Link>
      ) : (
        sentence
      )}
      {hasDetail && <Details detail={entry.detail} />}
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
