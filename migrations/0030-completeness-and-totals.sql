-- The completeness grid, reminders, and totals that are computed anew group by group.

-- One requirement's year lies side by side, area by area, so that the nation and each drill-down are
-- one range of an index that holds everything the grid counts.
drop index obligations_grid;
create index obligations_grid on obligations (requirement_id, area_path, period_start)
  include (period_id, period_end, due_at, extended_to, state, nil, verdict);

-- Nothing sent: few rows of many, read by area and due time.
create index obligations_unsent on obligations (area_path, due_at) where state = 'due';

-- A changed group of totals is found by its province.
create index obligations_group on obligations (province, requirement_id, period_id);

drop table totals;
create table totals (
  province char(2) not null,
  requirement_id uuid not null,
  period_id text not null,
  period_start date not null,
  period_end date not null,
  area_path text collate "C" not null,
  above_path text collate "C" not null,
  field text not null,
  stage text not null,
  reports integer not null,
  total numeric not null,
  greatest numeric not null,
  constraint totals_pk primary key (province, requirement_id, period_id, area_path, field, stage),
  constraint totals_stage check (stage in ('received', 'accepted'))
);
comment on table totals is 'Sums of figures by period for every area above the reporting offices, up to the province (an office''s own figures stand in its report). Field '''' counts the reports themselves, its total the nil ones. Derived: computed anew group by group (province, requirement, period), never added to.';
create index totals_grid on totals (requirement_id, above_path, field, stage, period_start)
  include (period_id, period_end, area_path, reports, total, greatest);

grant select, insert, update, delete on totals to amphoe_app;
alter table totals enable row level security;
do $$ begin
  execute format('create policy within_scope on totals to amphoe_app using (%s) with check (%s)', within_scope('area_path'), within_scope('area_path'));
end $$;

-- At most one reminder of a report a day, counted by the calendar of Thailand.
create unique index notices_one_reminder_a_day
  on notices (subject_id, ((created_at at time zone 'Asia/Bangkok')::date)) where kind = 'report-reminder';
create index notices_unread on notices (office_id) where read_at is null;
