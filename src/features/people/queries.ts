import type { AreaPath } from '#kernel/area.ts';
import { bangkokInstant } from '#kernel/bangkok-time.ts';
import { addDays } from '#kernel/civil-date.ts';
import { normaliseThai } from '#kernel/thai-text.ts';
import type { AccountConditions } from './contract/accounts.ts';
import type { AuditConditions } from './contract/audit.ts';
import type { OfficeConditions } from './contract/offices.ts';
import type { AccountFilter } from './store/accounts.ts';
import type { AuditFilter } from './store/audit.ts';
import type { OfficeFilter } from './store/offices.ts';

/** The parts of what was typed into a search, as the search columns hold them. */
const searchParts = (text: string | undefined): string[] =>
  normaliseThai(text ?? '', { digits: 'arabic' })
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 8);

/** Which accounts the page of accounts asks for. */
export const accountFilterOf = (asked: AccountConditions): AccountFilter => ({
  parts: searchParts(asked.q),
  officeId: asked.officeId,
  role: asked.role,
  active: asked.active,
});

/** Which offices are asked for, within a scope. */
export const officeFilterOf = (asked: OfficeConditions, scope: AreaPath): OfficeFilter => ({
  scope,
  parts: searchParts(asked.q),
  level: asked.level,
});

/** Which past events the page of the audit asks for; whole days of Thailand. */
export const auditFilterOf = (
  { action, subjectId, personId, from, to }: AuditConditions,
  before: number | undefined,
): AuditFilter => ({
  action,
  subjectId,
  personId,
  before,
  from: from && bangkokInstant(from, '00:00'),
  until: to && bangkokInstant(addDays(to, 1), '00:00'),
});
