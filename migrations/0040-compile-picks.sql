-- What a compiling office picks from the reports below it.

create table compile_picks (
  province char(2) not null,
  obligation_id uuid not null,
  area_path text collate "C" not null,
  overview text not null default '',
  picks jsonb not null default '[]',
  updated_at timestamptz not null default now(),
  updated_by uuid not null,
  constraint compile_picks_pk primary key (province, obligation_id)
);
comment on table compile_picks is 'Which rows of which revisions an office picked for its compiled report, in order, with a summary each. Kept after the submission as the origin of what was sent.';

grant select, insert, update on compile_picks to amphoe_app;
alter table compile_picks enable row level security;
create policy within_scope on compile_picks to amphoe_app
  using (area_path >= (select current_setting('amphoe.scope', true)) and area_path < (select current_setting('amphoe.scope', true) || '~'))
  with check (area_path >= (select current_setting('amphoe.scope', true)) and area_path < (select current_setting('amphoe.scope', true) || '~'));
