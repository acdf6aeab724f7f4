-- The names of a unit's people: kept only where an authority wants it, unreadable without the key that lies
-- outside the database, and out of sight of every scope wider than a district.

create table unit_rosters (
  office_id uuid primary key references offices,
  area_path text collate "C" not null,
  sealed bytea not null,
  people integer not null,
  saved_at timestamptz not null,
  saved_by uuid not null
);
comment on table unit_rosters is 'The names of the people of a disaster unit, encrypted with a key outside the database; how many there are stands beside.';

-- `/49/4905/` and below have at least three slashes.
create function in_district() returns boolean language sql stable as $$
  select current_setting('amphoe.scope', true) like '/%/%/%'
$$;
comment on function in_district is 'Whether the transaction works within one district or deeper.';

grant select, insert, update, delete on unit_rosters to amphoe_app;
alter table unit_rosters enable row level security;
do $$ begin
  execute format('create policy within_scope on unit_rosters to amphoe_app using ((select in_district()) and %s) with check ((select in_district()) and %s)',
    within_scope('area_path'), within_scope('area_path'));
end $$;

create or replace function move_units() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update units set area_path = new.area_path where office_id = new.id;
  update unit_entries set area_path = new.area_path where office_id = new.id;
  update unit_rosters set area_path = new.area_path where office_id = new.id;
  return null;
end $$;
