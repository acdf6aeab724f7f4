import { useAgedCall } from '#web/aged-call.ts';
import { getUnit } from '../contract/units.ts';
import { aheadUnit } from './ahead-name.ts';

/** The unit of an office; it opens without a network as this device last knew it. */
export const useUnit = (officeId: string) =>
  useAgedCall(
    getUnit,
    { params: { id: officeId } },
    { name: aheadUnit(officeId), isKept: ({ mayRecord }) => mayRecord },
  );
