-- Disaster units: one of every local authority. A unit is its entries, in any order; the columns of units
-- are the facts folded from them, kept beside. The status is not kept: it depends on the day and on the rule.

create table unit_rules (
  revision integer primary key,
  target integer not null,
  refresher_months smallint not null,
  conditions jsonb not null,
  source jsonb not null,
  verified boolean not null,
  reason text,
  made_at timestamptz not null,
  made_by uuid,
  constraint unit_rules_target check (target between 1 and 10000),
  constraint unit_rules_refresher check (refresher_months between 1 and 240)
);
comment on table unit_rules is 'How the status of a disaster unit is told: people aimed at, months until a refresher course, the condition of each status, the letter it comes from. Append-only; the highest revision holds.';

create table units (
  office_id uuid primary key references offices,
  area_path text collate "C" not null,
  facts json not null,
  updated_at timestamptz not null
);
comment on table units is 'The facts of the disaster unit of a local authority, folded from its entries, and when it was last recorded or confirmed.';

create table unit_entries (
  id uuid primary key,
  office_id uuid not null references offices,
  area_path text collate "C" not null,
  kind text not null,
  happened_on date not null,
  detail jsonb not null,
  corrects uuid references unit_entries,
  reason text,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  recorded_office_id uuid not null references offices,
  constraint unit_entries_kind check (kind in ('training', 'order', 'members', 'equipment', 'plan', 'confirmation', 'withdrawal')),
  constraint unit_entries_corrected_once unique (corrects),
  constraint unit_entries_reason check ((corrects is null) = (reason is null))
);
comment on table unit_entries is 'What was recorded of a disaster unit: trainings, orders, members, equipment, plans, monthly confirmations. Append-only; a correction is a new entry that names the one it stands for and the reason.';
create index unit_entries_office on unit_entries (office_id, happened_on);
create index unit_entries_day on unit_entries (happened_on, office_id) where kind <> 'confirmation';
create index unit_entries_recorded on unit_entries (recorded_at, office_id);

create index offices_local_authorities on offices (area_path) where level = 'local-authority' and active;

grant select, insert, update on units to amphoe_app;
grant select, insert on unit_entries, unit_rules to amphoe_app;
revoke delete, truncate on units from amphoe_app;
revoke update, delete, truncate on unit_entries, unit_rules from amphoe_app;

do $$
declare
  fenced text;
begin
  foreach fenced in array array['units', 'unit_entries'] loop
    execute format('alter table %I enable row level security', fenced);
    execute format('create policy within_scope on %I to amphoe_app using (%s) with check (%s)', fenced, within_scope('area_path'), within_scope('area_path'));
  end loop;
end $$;

alter table unit_rules enable row level security;
create policy readable on unit_rules for select to amphoe_app using (true);
create policy insertable on unit_rules for insert to amphoe_app with check ((select in_nation()));

-- An authority that comes under another district takes its unit along.
create function move_units() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update units set area_path = new.area_path where office_id = new.id;
  update unit_entries set area_path = new.area_path where office_id = new.id;
  return null;
end $$;
comment on function move_units is 'Keeps what belongs to the disaster unit of an office where the office is.';
revoke execute on function move_units() from public;
create trigger offices_take_units_along after update of area_path on offices
  for each row when (old.area_path is distinct from new.area_path) execute function move_units();
