import { useParam } from '#web/screen-place.ts';
import { UnitScreen } from './unit-screen.tsx';

/** The page of the unit that the address names. */
const Unit = () => <UnitScreen officeId={useParam('officeId')} />;

export default Unit;
