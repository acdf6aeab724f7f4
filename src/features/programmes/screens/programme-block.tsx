import { Link } from '@tanstack/react-router';
import { buddhistYear } from '#kernel/buddhist-era.ts';
import { useSay } from '#web/i18n.tsx';
import type { ProgrammeView } from '../model/portfolio.ts';
import { screenWords } from '../words/screen.ts';
import { LetterLine, VerifiedMark } from './marks.tsx';
import styles from './portfolio.module.css';
import { RequirementRow } from './requirement-row.tsx';

type BlockProps = {
  readonly programme: ProgrammeView;
  readonly fiscalYear: number;
  readonly mayAdd: boolean;
};

/** A programme with what it asks to be reported. */
export const ProgrammeBlock = ({ programme, fiscalYear, mayAdd }: BlockProps) => {
  const say = useSay();
  const { id, title, copiedFromYear, requirements } = programme;
  const place = `/portfolio/${fiscalYear}/programmes/${id}`;
  return (
    <article className={styles.programme} id={programme.code}>
      <div className={styles.line}>
        <h3>{say(title)}</h3>
        <VerifiedMark verified={programme.verified} />
        {programme.mayEdit && (
          <Link to={place} aria-label={say(screenWords.editOne(title))}>
            {say(screenWords.edit)}
          </Link>
        )}
      </div>
      {say(programme.note) !== '' && <p className={styles.note}>{say(programme.note)}</p>}
      {copiedFromYear !== null && (
        <p className={styles.note}>{say(screenWords.copiedFrom(buddhistYear(copiedFromYear)))}</p>
      )}
      <LetterLine letter={programme.letter} />
      {requirements.length > 0 && (
        <ul className={styles.requirements}>
          {requirements.map((requirement) => (
            <RequirementRow key={requirement.id} {...{ requirement, fiscalYear }} />
          ))}
        </ul>
      )}
      {requirements.length === 0 && (
        <p className={styles.source}>{say(screenWords.noRequirements)}</p>
      )}
      {mayAdd && (
        <p>
          <Link to={`${place}/requirements/new`}>{say(screenWords.addRequirement)}</Link>
        </p>
      )}
    </article>
  );
};
