import { Link } from '@tanstack/react-router';
import { eventWords } from '#features/obligations/words/events.ts';
import { levelWords, roleWords } from '#kernel/office-words.ts';
import { describeSchedule } from '#kernel/schedule/words.ts';
import { dateSentence, instantSentence } from '#kernel/thai-date.ts';
import { Badge } from '#web/components/badge/badge.tsx';
import { buttonClass } from '#web/components/button/button.tsx';
import { KeyValueList } from '#web/components/key-value/key-value.tsx';
import { useSay } from '#web/i18n.tsx';
import { useSignedIn } from '#web/session.ts';
import type { RequirementView } from '../model/portfolio.ts';
import { screenWords } from '../words/screen.ts';
import { LetterLine, VerifiedMark } from './marks.tsx';
import styles from './portfolio.module.css';

const Results = ({ results }: Pick<RequirementView, 'results'>) => {
  const say = useSay();
  const figures = [
    [screenWords.due, results.due],
    [screenWords.received, results.received],
    [screenWords.late, results.late],
    [screenWords.missing, results.missing],
    [screenWords.accepted, results.accepted],
  ] as const;
  return (
    <dl className={styles.figures}>
      {figures.map(([label, value]) => (
        <div key={label.en}>
          <dt>{say(label)}</dt>
          <dd>{value.toLocaleString('en')}</dd>
        </div>
      ))}
    </dl>
  );
};

const Chain = ({ chain, chainSince }: Pick<RequirementView, 'chain' | 'chainSince'>) => {
  const say = useSay();
  const steps = chain.steps.map(
    ({ level, role }) => `${say(roleWords[role])} (${say(levelWords[level])})`,
  );
  const all = steps.length === 0 ? say(screenWords.noReview) : steps.join(' → ');
  return chainSince === null
    ? all
    : `${all} · ${say(screenWords.reviewSince(dateSentence(chainSince)))}`;
};

const FormLink = ({ form }: Pick<RequirementView, 'form'>) => {
  const say = useSay();
  return (
    <>
      <Link to={`/forms/${form.id}`}>{say(form.title)}</Link>
      {form.version !== null && ` (${say(screenWords.version(form.version))})`}{' '}
      <VerifiedMark verified={form.verified} />
    </>
  );
};

const RecordEvent = ({ requirement }: { readonly requirement: RequirementView }) => {
  const say = useSay();
  const { roles, office } = useSignedIn();
  const { id, level, schedule, active, standIns } = requirement;
  const isOurs = office.level === level;
  const mayRecord = roles.includes('recorder') && (isOurs || standIns.includes(office.level));
  if (schedule.kind !== 'afterEvent' || !active || !mayRecord) return null;
  return (
    <p>
      <Link to="/events" search={{ requirement: id }} className={buttonClass('secondary')}>
        {say(isOurs ? eventWords.record : eventWords.recordFor)}
      </Link>
    </p>
  );
};

type RowProps = { readonly requirement: RequirementView; readonly fiscalYear: number };

/** One report that a programme asks for: who, when, on which form, and what came of it. */
export const RequirementRow = ({ requirement, fiscalYear }: RowProps) => {
  const say = useSay();
  const { id, programmeId, title, results } = requirement;
  const next = results.nextDueAt;
  const place = `/portfolio/${fiscalYear}/programmes/${programmeId}/requirements/${id}`;
  return (
    <li className={styles.requirement}>
      <div className={styles.line}>
        <h4>{say(title)}</h4>
        <VerifiedMark verified={requirement.verified} />
        {!requirement.active && <Badge>{say(screenWords.inactive)}</Badge>}
        {requirement.mayEdit && (
          <Link to={place} aria-label={say(screenWords.editOne(title))}>
            {say(screenWords.edit)}
          </Link>
        )}
      </div>
      <p className={styles.schedule}>
        {say(screenWords.reports(levelWords[requirement.level]))} ·{' '}
        {say(describeSchedule(requirement.schedule))}
      </p>
      <KeyValueList
        pairs={[
          {
            label: say(screenWords.nextDue),
            value: next === null ? '–' : say(instantSentence(next, { weekday: true })),
          },
          { label: say(screenWords.form), value: <FormLink form={requirement.form} /> },
          { label: say(screenWords.review), value: <Chain {...requirement} /> },
        ]}
      />
      <Results results={results} />
      <RecordEvent requirement={requirement} />
      {say(requirement.note) !== '' && <p className={styles.note}>{say(requirement.note)}</p>}
      <LetterLine letter={requirement.letter} />
    </li>
  );
};
