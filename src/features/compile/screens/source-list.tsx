import { Link } from '@tanstack/react-router';
import { getReport } from '#features/reports/contract/report.ts';
import { acceptReports } from '#features/reports/contract/review.ts';
import type { Answers } from '#features/reports/model/view.ts';
import type { Attachment } from '#kernel/form/answers.ts';
import type { GroupField } from '#kernel/form/fields.ts';
import { useAction } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { Disclosure } from '#web/components/disclosure/disclosure.tsx';
import { StateMark } from '#web/components/state-mark/state-mark.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { sentenceOf } from '#web/failures.ts';
import { useNumber } from '#web/figures.ts';
import { useLanguage, useSay, useShownDigits } from '#web/i18n.tsx';
import { getCompilation } from '../contract.ts';
import type { SourceReport, SourceStatus } from '../model.ts';
import { decidePick, OFFICE_FIELD, SUMMARY_FIELD } from '../rules.ts';
import { itemCount, itemNumber, sentCount, statusWords, screenWords as words } from '../words.ts';
import styles from './compile.module.css';
import { titleOf, valueRows } from './row-words.ts';
import { SourcePhotos } from './source-photos.tsx';
import type { Workbench } from './use-workbench.ts';

const SHAPES = {
  accepted: 'accepted',
  ready: 'waiting',
  below: 'draft',
  returned: 'returned',
  missing: 'missing',
  nil: 'nil',
  excused: 'excused',
} as const satisfies Record<SourceStatus, string>;

type ListProps = {
  readonly sources: readonly SourceReport[];
  readonly group: GroupField;
  readonly bench: Workbench;
  readonly mayWrite: boolean;
};

const Details = ({ group, row }: { readonly group: GroupField; readonly row: Answers }) => {
  const { language } = useLanguage();
  const digits = useShownDigits();
  return (
    <dl className={styles.details}>
      {valueRows(group, row, { language, digits }, [SUMMARY_FIELD, OFFICE_FIELD]).map(
        ({ key, label, value }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
};

const photosIn = (group: GroupField, row: Answers): readonly Attachment[] =>
  group.fields
    .filter(({ type }) => type === 'photos')
    .flatMap(({ key }) => (Array.isArray(row[key]) ? (row[key] as Attachment[]) : []));

type RowProps = Omit<ListProps, 'sources'> & {
  readonly source: SourceReport;
  readonly index: number;
};

const SourceRow = ({ source, index, group, bench, mayWrite }: RowProps) => {
  const say = useSay();
  const number = useNumber();
  const row = source.rows[index] ?? {};
  const isPicked = bench.isPicked(source.reportId, index);
  const mayPick = mayWrite && (isPicked || decidePick(source.status).ok);
  const title = titleOf(group, row) ?? say(itemNumber(number(index + 1)));
  return (
    <li className={styles.sourceRow} data-picked={isPicked || undefined}>
      <div className={styles.rowHead}>
        <h4>{title}</h4>
        {mayPick && (
          <Button
            kind={isPicked ? 'quiet' : 'secondary'}
            icon={isPicked ? 'check' : 'plus'}
            aria-pressed={isPicked}
            aria-label={`${say(isPicked ? words.unpick : words.pick)}: ${title}`}
            onClick={() => bench.toggle(source, index)}
          >
            {say(isPicked ? words.unpick : words.pick)}
          </Button>
        )}
      </div>
      <Details group={group} row={row} />
      <SourcePhotos label={title} photos={photosIn(group, row)} />
    </li>
  );
};

const OfficeActions = ({
  source,
  bench,
}: {
  readonly source: SourceReport;
  readonly bench: Workbench;
}) => {
  const say = useSay();
  const toast = useToast();
  const accept = useAction(acceptReports, {
    invalidates: [getCompilation, getReport],
    onDone: ({ refused: [first] }) => {
      if (first) return toast(first.refusal.sentence, { tone: 'failed' });
      bench.pickAll(source);
      toast(words.accepted);
    },
    onRefused: (error) => toast(sentenceOf(error), { tone: 'failed' }),
  });
  if (source.status === 'ready')
    return (
      <Button
        icon="check"
        pending={accept.isPending}
        onClick={() => accept.mutate({ body: { ids: [source.reportId] } })}
      >
        {say(words.acceptAndPick)}
      </Button>
    );
  const left = source.rows.some((_, index) => !bench.isPicked(source.reportId, index));
  return source.status === 'accepted' && source.rows.length > 1 && left ? (
    <Button kind="quiet" icon="plus" onClick={() => bench.pickAll(source)}>
      {say(words.pickAll)}
    </Button>
  ) : null;
};

const Office = (props: Omit<ListProps, 'sources'> & { readonly source: SourceReport }) => {
  const say = useSay();
  const number = useNumber();
  const { source, bench, mayWrite } = props;
  const rows = source.rows.map((_, index) => ({ key: `${source.reportId}-${index}`, index }));
  return (
    <li className={styles.office}>
      <div className={styles.officeHead}>
        <h3>
          <Link to="/reports/$reportId" params={{ reportId: source.reportId }}>
            {say(source.office)}
          </Link>
        </h3>
        <span className={styles.marks}>
          <StateMark shape={SHAPES[source.status]} label={say(statusWords[source.status])} />
          {rows.length > 0 && <span>{say(itemCount(number(rows.length)))}</span>}
        </span>
        {mayWrite && <OfficeActions source={source} bench={bench} />}
      </div>
      {rows.length > 0 && (
        <ul className={styles.rows}>
          {rows.map(({ key, index }) => (
            <SourceRow key={key} {...props} index={index} />
          ))}
        </ul>
      )}
    </li>
  );
};

/** What the offices below sent: each with its state, and its items to pick; those without stand last. */
export const SourceList = (props: ListProps) => {
  const say = useSay();
  const number = useNumber();
  const { sources } = props;
  const filled = sources.filter(({ rows }) => rows.length > 0);
  const empty = sources.filter(({ rows }) => rows.length === 0);
  const sent = sources.filter(({ status }) => status !== 'missing' && status !== 'excused');
  return (
    <>
      <p className={styles.count}>
        {say(sentCount(number(sent.length), number(sources.length)))}{' '}
        {empty.some(({ status }) => status === 'missing') && (
          <Link to="/completeness" search={{ tab: 'missing' }}>
            {say(words.remind)}
          </Link>
        )}
      </p>
      <ul className={styles.offices}>
        {filled.map((source) => (
          <Office key={source.reportId} {...props} source={source} />
        ))}
      </ul>
      {empty.length > 0 && (
        <Disclosure summary={say(words.withoutItems)} open>
          <ul className={styles.offices}>
            {empty.map((source) => (
              <Office key={source.reportId} {...props} source={source} />
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
};
