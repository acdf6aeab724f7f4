-- Summaries of activities that come out by themselves: what each says as data, and every issue as it came out.

create table activity_summaries (
  id uuid primary key default gen_random_uuid(),
  programme_id uuid not null references programmes,
  code text not null,
  area_path text collate "C" not null default '/',
  definition jsonb not null,
  letter_id uuid references letters,
  verified boolean not null default false,
  active boolean not null default true,
  revision integer not null default 1,
  changed_by uuid,
  constraint activity_summaries_code unique (programme_id, code)
);
comment on table activity_summaries is 'What summaries of activities come out: of which requirements, how often, for which levels, with which figures and pictures. changed_by is empty while it stands as its pack wrote it.';

create table summary_issues (
  id uuid primary key,
  summary_id uuid not null references activity_summaries,
  office_id uuid not null references offices,
  area_path text collate "C" not null,
  period_id text not null,
  period_start date not null,
  period_end date not null,
  version smallint not null,
  issued_at timestamptz not null,
  issued_by uuid,
  content jsonb not null,
  constraint summary_issues_version unique (summary_id, office_id, period_id, version)
);
comment on table summary_issues is 'Every issue of a summary, its content frozen as it came out; append-only. Reports that come later make a further version, never another content. Nobody issued what the clock issued.';
create index summary_issues_office on summary_issues (office_id, issued_at desc);
create index summary_issues_area on summary_issues (area_path, issued_at desc);

create table summary_picks (
  summary_id uuid not null references activity_summaries,
  office_id uuid not null references offices,
  area_path text collate "C" not null,
  period_id text not null,
  report_ids uuid[] not null,
  chosen_by uuid not null,
  chosen_at timestamptz not null,
  constraint summary_picks_pk primary key (summary_id, office_id, period_id)
);
comment on table summary_picks is 'The activities that a person chose to be shown in the next issue of a summary, in place of those that the rule would choose.';

grant select, insert, update on activity_summaries, summary_picks to amphoe_app;
grant select, insert on summary_issues to amphoe_app;
revoke delete on activity_summaries, summary_picks from amphoe_app;
revoke update, delete, truncate on summary_issues from amphoe_app;

do $$
declare
  fenced text;
begin
  foreach fenced in array array['summary_issues', 'summary_picks'] loop
    execute format('alter table %I enable row level security', fenced);
    execute format('create policy within_scope on %I to amphoe_app using (%s) with check (%s)', fenced, within_scope('area_path'), within_scope('area_path'));
  end loop;
end $$;

alter table activity_summaries enable row level security;
do $$ begin
  execute 'create policy readable on activity_summaries for select to amphoe_app using (true)';
  execute format('create policy insertable on activity_summaries for insert to amphoe_app with check (%s)', within_scope('area_path'));
  execute format('create policy changeable on activity_summaries for update to amphoe_app using (%s) with check (%s)', within_scope('area_path'), within_scope('area_path'));
end $$;
