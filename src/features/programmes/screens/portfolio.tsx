import { Link } from '@tanstack/react-router';
import { buddhistYear } from '#kernel/buddhist-era.ts';
import { fiscalYearLabel } from '#kernel/fiscal-year.ts';
import { useCall } from '#web/api-hooks.ts';
import { buttonClass } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { useFiscalYear } from '#web/fiscal-year.tsx';
import { useSay } from '#web/i18n.tsx';
import { getPortfolio } from '../contract/portfolio.ts';
import type { PortfolioPage, PortfolioView } from '../model/portfolio.ts';
import { screenWords } from '../words/screen.ts';
import { CopyForward } from './copy-dialog.tsx';
import { LetterLine } from './marks.tsx';
import { PartBlock } from './part-block.tsx';
import styles from './portfolio.module.css';
import { ProgrammeBlock } from './programme-block.tsx';

type Shown = { readonly fiscalYear: number; readonly mayAdd: boolean };

const PortfolioCard = ({ portfolio, ...shown }: Shown & { readonly portfolio: PortfolioView }) => {
  const say = useSay();
  const { copiedFromYear, note } = portfolio;
  return (
    <Card title={say(portfolio.title)}>
      {say(note) !== '' && <p className={styles.note}>{say(note)}</p>}
      {copiedFromYear !== null && (
        <p className={styles.note}>{say(screenWords.copiedFrom(buddhistYear(copiedFromYear)))}</p>
      )}
      <LetterLine letter={portfolio.letter} />
      {portfolio.parts.map((part) => (
        <PartBlock key={part.id} part={part} mayEdit={portfolio.mayEdit} {...shown} />
      ))}
    </Card>
  );
};

const Year = ({ page }: { readonly page: PortfolioPage }) => {
  const say = useSay();
  const shown = { fiscalYear: page.fiscalYear, mayAdd: page.mayEdit };
  if (page.portfolios.length === 0 && page.others.length === 0)
    return (
      <EmptyState icon="programme" title={say(screenWords.noYear)}>
        {page.mayEdit && say(screenWords.copyHint)}
      </EmptyState>
    );
  return (
    <div className={styles.page}>
      {page.portfolios.map((portfolio) => (
        <PortfolioCard key={portfolio.id} portfolio={portfolio} {...shown} />
      ))}
      {page.others.length > 0 && (
        <Card title={say(screenWords.others)}>
          {page.others.map((programme) => (
            <ProgrammeBlock key={programme.id} programme={programme} {...shown} />
          ))}
        </Card>
      )}
    </div>
  );
};

type ActionsProps = {
  readonly year: number;
  readonly mayEdit: boolean;
  readonly onYear: (year: number) => void;
};

const Actions = ({ year, mayEdit, onYear }: ActionsProps) => {
  const say = useSay();
  return (
    <>
      <Link className={buttonClass()} to="/days-off">
        {say(screenWords.daysOff)}
      </Link>
      <Link className={buttonClass()} to="/forms">
        {say(screenWords.forms)}
      </Link>
      {mayEdit && (
        <>
          <Link className={buttonClass()} to={`/portfolio/${year}/programmes/new`}>
            {say(screenWords.addProgramme)}
          </Link>
          <CopyForward key={year} from={year} onCopied={onYear} />
        </>
      )}
    </>
  );
};

/** The page of a fiscal year: parts, programmes, letters, forms, deadlines and results. */
const Portfolio = () => {
  const say = useSay();
  const { fiscalYear, setFiscalYear } = useFiscalYear();
  const year = fiscalYear ?? new Date().getFullYear();
  const page = useCall(getPortfolio, { query: { fiscalYear: year } });
  return (
    <>
      <PageHeader
        title={say(screenWords.portfolio)}
        lead={say(fiscalYearLabel(buddhistYear(year)))}
        actions={
          <Actions year={year} mayEdit={page.data?.mayEdit ?? false} onYear={setFiscalYear} />
        }
      />
      {page.isPending && <Skeleton rows={8} rowHeight={72} />}
      {page.isError && <ErrorState error={page.error} onRetry={() => void page.refetch()} />}
      {page.data && <Year page={page.data} />}
    </>
  );
};

export default Portfolio;
