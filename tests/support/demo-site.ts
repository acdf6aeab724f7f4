import { createTestDatabase } from './database.ts';
import { openSiteOn, type Site } from './site.ts';

/** Opens a site whose demo ends at `now`: areas, people, programmes, and the weeks before it. */
export const openSite = async (now: string): Promise<Site> =>
  openSiteOn(await createTestDatabase(), now);
