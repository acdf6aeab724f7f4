import { Link } from '@tanstack/react-router';
import type { ReplyOf } from '#kernel/contract.ts';
import { useCall } from '#web/api-hooks.ts';
import { Badge } from '#web/components/badge/badge.tsx';
import { buttonClass } from '#web/components/button/button.tsx';
import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { PrintButton } from '#web/components/print-button/print-button.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { Stat, StatRow } from '#web/components/stat/stat.tsx';
import { useNumber } from '#web/figures.ts';
import { useSay } from '#web/i18n.tsx';
import { KEPT } from '#web/kept-answers.ts';
import { usePlaceState } from '#web/screen-place.ts';
import { getUnitCoverage } from '../contract/units.ts';
import { percent } from '../rules/coverage.ts';
import { commonWords, unitWords, coverageWords as words } from '../words/screen.ts';
import { statusWords } from '../words/unit.ts';
import { AreaTrail } from './area-trail.tsx';
import { CoverageTable } from './coverage-table.tsx';
import { DistrictTiles, ProvinceMap } from './coverage-tiles.tsx';
import { CoveragePlace } from './place.ts';
import { UnitList } from './unit-list.tsx';
import styles from './units.module.css';

type Reply = ReplyOf<typeof getUnitCoverage>;

const Figures = ({ total }: Pick<Reply, 'total'>) => {
  const say = useSay();
  const number = useNumber();
  const share = percent(total.complete, total.units) ?? 0;
  const silent = total.units - total.updated;
  return (
    <StatRow>
      <Stat
        label={say(words.complete)}
        value={`${number(share)} %`}
        note={say(words.ofAll(total.complete, total.units))}
      />
      <Stat
        label={say(statusWords.lapsed)}
        value={number(total.lapsed)}
        unit={say(words.places(total.lapsed))}
        note={say(words.noneYet(total.none))}
      />
      <Stat
        label={say(commonWords.trained)}
        value={number(total.trainedMen + total.trainedWomen)}
        unit={say(commonWords.people)}
        note={say(unitWords.bySex(total.trainedMen, total.trainedWomen))}
      />
      <Stat
        label={say(commonWords.notUpdated)}
        value={number(silent)}
        unit={say(words.places(silent))}
        note={say(words.ofAll(silent, total.units))}
      />
    </StatRow>
  );
};

const RuleLine = ({ rule }: Pick<Reply, 'rule'>) => {
  const say = useSay();
  return (
    <p className={styles.soft}>
      {say(words.ruleLine(rule.target, rule.refresherMonths))}{' '}
      {!rule.verified && <Badge tone="attention">{say(commonWords.unverified)}</Badge>}{' '}
      <Link to="/units/rule">{say(words.rule)}</Link>
    </p>
  );
};

const Below = ({ reply }: { readonly reply: Reply }) => {
  const { rows, trail } = reply;
  const area = trail.at(-1)?.path ?? '/';
  const hasAreas = rows.some(({ officeId }) => officeId === null);
  return (
    <>
      {area === '/' ? (
        <div className={styles.beside}>
          <ProvinceMap rows={rows} />
          <CoverageTable rows={rows} area={area} short />
        </div>
      ) : (
        hasAreas && (
          <>
            <DistrictTiles rows={rows} />
            <CoverageTable rows={rows} area={area} />
          </>
        )
      )}
      <UnitList area={area} />
    </>
  );
};

const Body = ({ reply }: { readonly reply: Reply }) => {
  const say = useSay();
  return (
    <div className={styles.page}>
      <AreaTrail trail={reply.trail} />
      {reply.total.units === 0 ? (
        <EmptyState icon="shield" title={say(words.noUnits)}>
          {say(words.noUnitsLead)}
        </EmptyState>
      ) : (
        <>
          <Figures total={reply.total} />
          <Below reply={reply} />
        </>
      )}
      <RuleLine rule={reply.rule} />
    </div>
  );
};

const Actions = () => {
  const say = useSay();
  return (
    <>
      <Link to="/units/summaries" className={buttonClass()}>
        {say(words.summaries)}
      </Link>
      <PrintButton />
    </>
  );
};

/** How the units of an area stand: figures, map or tiles, a table beside, and the list of the units. */
export const CoverageScreen = () => {
  const say = useSay();
  const [{ area }] = usePlaceState(CoveragePlace);
  const query = area === undefined ? {} : { area };
  const { data, error, refetch } = useCall(getUnitCoverage, { query }, { meta: KEPT });
  return (
    <>
      <PageHeader title={say(words.title)} lead={say(words.lead)} actions={<Actions />} />
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data ? <Body reply={data} /> : !error && <Skeleton rows={6} rowHeight={64} />}
    </>
  );
};
