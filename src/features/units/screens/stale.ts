import { getUnit, getUnitCoverage, listUnits } from '../contract/units.ts';

/** What is read anew once something was recorded of a unit. */
export const STALE = [getUnit, getUnitCoverage, listUnits];
