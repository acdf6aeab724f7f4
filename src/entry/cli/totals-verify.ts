import { rollUpAll } from '#features/totals/roll-up.ts';
import { verifyTotals } from '#features/totals/verify.ts';
import * as words from '#features/totals/words.ts';
import { Fault } from '#server/fault.ts';
import type { CommandContext } from './command.ts';
import { withDatabase } from './open-database.ts';

const MOST_PRINTED = 50;

/**
 * `amphoe totals verify`: brings totals up to date, rebuilds them and every report's state from the
 * events, and compares. Prints each difference; exit code 1 when there is one.
 */
export const run = ({ config, print }: CommandContext): Promise<void> =>
  withDatabase(config, async (db) => {
    await rollUpAll(db);
    const { reports, rows, differences } = await verifyTotals(db);
    if (differences.length === 0) return print(words.verified(reports, rows));
    for (const { subject, found, expected } of differences.slice(0, MOST_PRINTED))
      print(words.differs(subject, found, expected));
    if (differences.length > MOST_PRINTED)
      print(words.moreDiffer(differences.length - MOST_PRINTED));
    throw new Fault(words.verifyFailed(differences.length));
  });
