-- Completeness counted ahead of time: the nation's year is a few thousand counts and not every report of it.

create table completeness_counts (
  requirement_id uuid not null,
  province char(2) not null,
  period_id text not null,
  area_path text collate "C" not null,
  above_path text collate "C" not null,
  awaited_until timestamptz not null,
  period_start date not null,
  period_end date not null,
  due_at timestamptz not null,
  on_time integer not null,
  late integer not null,
  nil integer not null,
  nil_late integer not null,
  excused integer not null,
  unsent integer not null,
  constraint completeness_counts_pk primary key (requirement_id, province, period_id, area_path, awaited_until)
);
comment on table completeness_counts is 'How many reports of an area and period stand in each state, for every area above the reporting offices up to the province. Nothing in it depends on the clock: unsent reports are missing once awaited_until (their due time or its extension) has passed. Derived: counted anew group by group (requirement, province, period), never added to; a group with a waiting mark in totals_changes is counted from its reports instead.';
create index completeness_counts_grid on completeness_counts (requirement_id, above_path);

grant select, insert, update, delete on completeness_counts to amphoe_app;
alter table completeness_counts enable row level security;
do $$ begin
  execute format('create policy within_scope on completeness_counts to amphoe_app using (%s) with check (%s)', within_scope('area_path'), within_scope('area_path'));
end $$;

-- Whatever is done to obligations, by whichever statement, marks their groups: no writer can forget it.
create function mark_changed_groups() returns trigger language plpgsql as $$
begin
  insert into totals_changes (requirement_id, province, period_id)
  select distinct requirement_id, province, period_id from changed;
  return null;
end $$;
comment on function mark_changed_groups is 'Marks the groups (requirement, province, period) of changed obligations for the roll-up.';
create trigger obligations_made after insert on obligations
  referencing new table as changed for each statement execute function mark_changed_groups();
create trigger obligations_moved after update on obligations
  referencing new table as changed for each statement execute function mark_changed_groups();
create trigger obligations_removed after delete on obligations
  referencing old table as changed for each statement execute function mark_changed_groups();

comment on table totals_changes is 'Which groups of totals and completeness_counts must be computed anew; insert-only for writers, emptied by the roll-up.';

-- What is there already.
insert into completeness_counts (requirement_id, province, period_id, area_path, above_path, awaited_until,
  period_start, period_end, due_at, on_time, late, nil, nil_late, excused, unsent)
select o.requirement_id, o.province, o.period_id, area.path, area.above, coalesce(o.extended_to, o.due_at),
  min(o.period_start), min(o.period_end), min(o.due_at),
  count(*) filter (where o.state <> 'excused' and not o.nil and o.verdict = 'on-time'),
  count(*) filter (where o.state <> 'excused' and not o.nil and o.verdict = 'late'),
  count(*) filter (where o.state <> 'excused' and o.nil),
  count(*) filter (where o.state <> 'excused' and o.nil and o.verdict = 'late'),
  count(*) filter (where o.state = 'excused'),
  count(*) filter (where o.state = 'due')
from obligations o
cross join lateral (
  select array_to_string(array[''] || codes[1:depth] || array[''], '/') as path,
    case when depth = 1 then '/' else array_to_string(array[''] || codes[1:depth - 1] || array[''], '/') end as above
  from string_to_array(trim(both '/' from o.area_path), '/') codes,
    generate_series(1, greatest(1, cardinality(codes) - 1)) depth
) area
where o.area_path <> '/'
group by o.requirement_id, o.province, o.period_id, area.path, area.above, coalesce(o.extended_to, o.due_at);
