import { type ConnectionConfig, ownerTransaction } from '#server/db.ts';

const DEMO_OFFICES = 'select id from offices where demo';
const DEMO_DUTIES = `select id from obligations where office_id in (${DEMO_OFFICES})`;
const DEMO_LETTERS = `select id from register_letters where office_id in (${DEMO_OFFICES})`;
const DEMO_ACCOUNTS = `select id from accounts where demo`;

const UNUSED_AREAS = `demo and not exists (select from offices where area_code = areas.code)`;

// Children first. The audit stays: it is append-only, and its chain would break.
const STATEMENTS = [
  `delete from letter_deliveries where office_id in (${DEMO_OFFICES}) or letter_id in (${DEMO_LETTERS})`,
  ...['letter_downloads', 'letter_enclosures', 'register_duties', 'register_events'].map(
    (table) => `delete from ${table} where letter_id in (${DEMO_LETTERS})`,
  ),
  `delete from register_links where letter_id in (${DEMO_LETTERS}) or other_id in (${DEMO_LETTERS})`,
  `delete from register_letters where office_id in (${DEMO_OFFICES})`,
  ...['register_counters', 'letterheads', 'calendar_feeds', 'requirement_offices'].map(
    (table) => `delete from ${table} where office_id in (${DEMO_OFFICES})`,
  ),
  ...['unit_entries', 'units', 'unit_rosters', 'unit_summaries'].map(
    (table) => `delete from ${table} where office_id in (${DEMO_OFFICES})`,
  ),
  `delete from notices where office_id in (${DEMO_OFFICES})`,
  `delete from export_jobs where account_id in (${DEMO_ACCOUNTS})`,
  `delete from compile_picks where obligation_id in (${DEMO_DUTIES})`,
  `delete from photo_prints where attachment_id in (select id from attachments where office_id in (${DEMO_OFFICES}))`,
  `delete from attachments where office_id in (${DEMO_OFFICES})`,
  `delete from report_drafts where obligation_id in (${DEMO_DUTIES})`,
  `delete from report_revisions where obligation_id in (${DEMO_DUTIES})`,
  `delete from report_events where obligation_id in (${DEMO_DUTIES})`,
  `delete from obligations where office_id in (${DEMO_OFFICES})`,
  `delete from activity_visitors where activity_id in (select id from activities where office_id in (${DEMO_OFFICES}))`,
  `delete from activity_events where activity_id in (select id from activities where office_id in (${DEMO_OFFICES}))`,
  ...['activities', 'summary_picks', 'summary_issues'].map(
    (table) => `delete from ${table} where office_id in (${DEMO_OFFICES})`,
  ),
  `delete from recorded_events where office_id in (${DEMO_OFFICES})`,
  `delete from sessions where account_id in (${DEMO_ACCOUNTS})`,
  ...['opening_codes', 'devices', 'place_imports'].map(
    (table) => `delete from ${table} where account_id in (${DEMO_ACCOUNTS})`,
  ),
  `delete from command_receipts where account_id in (${DEMO_ACCOUNTS})`,
  'delete from accounts where demo',
  'delete from offices where demo and not exists (select from accounts where office_id = offices.id)',
  `delete from area_paths where code in (select code from areas where ${UNUSED_AREAS})`,
  `delete from area_names where code in (select code from areas where ${UNUSED_AREAS})`,
  `delete from area_parents where code in (select code from areas where ${UNUSED_AREAS})`,
  `delete from areas where ${UNUSED_AREAS} and not exists (select from area_parents where parent_code = areas.code)`,
];

/** Takes the demo away, all or nothing: its reports, accounts, offices and areas. Programmes stay. */
export const removeDemo = (connection: ConnectionConfig): Promise<void> =>
  ownerTransaction(connection, STATEMENTS);
