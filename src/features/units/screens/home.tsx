import { useSignedIn } from '#web/session.ts';
import { CoverageScreen } from './coverage.tsx';
import { UnitScreen } from './unit-screen.tsx';

/** The first page of disaster units: an authority's own unit, or the coverage of whoever is above. */
const UnitsHome = () => {
  const { office } = useSignedIn();
  return office.level === 'local-authority' ? (
    <UnitScreen officeId={office.id} />
  ) : (
    <CoverageScreen />
  );
};

export default UnitsHome;
