-- Activities that offices plan ahead: what a requirement asks of a plan, who may record for an office
-- below, and each plan as the list of what happened to it.

alter table requirements add column activity jsonb;
comment on column requirements.activity is 'Where reports follow activities that are planned: their types, what a plan asks, which answers it fills.';
alter table requirements add column stand_ins text[] not null default '{}';
comment on column requirements.stand_ins is 'The levels above that may record for an office of this level which cannot do so itself.';

alter table recorded_events add column planned boolean not null default false;
comment on column recorded_events.planned is 'Whether it comes from a plan, which alone may move or withdraw it.';
alter table recorded_events add column prefill jsonb;
comment on column recorded_events.prefill is 'The answers with which the report of it begins.';

create table activities (
  id uuid primary key,
  requirement_id uuid not null references requirements,
  office_id uuid not null references offices,
  area_path text collate "C" not null,
  state text not null,
  plan jsonb not null,
  held_on date not null,
  postponed_from date[] not null default '{}',
  reason text,
  published_at timestamptz,
  last_seq integer not null,
  created_at timestamptz not null default now(),
  constraint activities_state check (state in ('draft', 'planned', 'cancelled', 'dropped')),
  constraint activities_published check (published_at is null or state <> 'draft')
);
comment on table activities is 'What an office plans to hold, under an id made by the client. The columns are the state folded from activity_events; the obligation of its result belongs to the recorded event of the same id.';
create index activities_office on activities (office_id, held_on);
create index activities_area on activities (area_path, held_on);
create index activities_published_on on activities (held_on, area_path) where published_at is not null;

create table activity_events (
  activity_id uuid not null references activities,
  seq integer not null,
  kind text not null,
  at timestamptz not null,
  area_path text collate "C" not null,
  account_id uuid,
  office_id uuid,
  detail jsonb not null default '{}',
  constraint activity_events_pk primary key (activity_id, seq)
);
comment on table activity_events is 'Everything that happened to the plan of an activity, in order; append-only. office_id is the office that did it, which may stand in for another.';

grant select, insert, update on activities to amphoe_app;
grant select, insert on activity_events to amphoe_app;
revoke delete on activities from amphoe_app;
revoke update, delete, truncate on activity_events from amphoe_app;

do $$
declare
  fenced text;
begin
  foreach fenced in array array['activities', 'activity_events'] loop
    execute format('alter table %I enable row level security', fenced);
    execute format('create policy within_scope on %I to amphoe_app using (%s) with check (%s)', fenced, within_scope('area_path'), within_scope('area_path'));
  end loop;
end $$;
