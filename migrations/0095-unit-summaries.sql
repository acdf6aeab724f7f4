-- Monthly summaries of the disaster units, kept as they were issued.

create table unit_summaries (
  id uuid primary key,
  office_id uuid not null references offices,
  area_path text collate "C" not null,
  month char(7) not null,
  issue integer not null,
  content jsonb not null,
  pdf text not null,
  word text not null,
  xlsx text not null,
  issued_at timestamptz not null,
  issued_by uuid not null,
  constraint unit_summaries_once unique (office_id, month, issue)
);
comment on table unit_summaries is 'The monthly summaries of disaster units that an office has issued: their figures as they were, and the files by their SHA-256. Append-only; a later issue of a month stands beside the earlier one.';

grant select, insert on unit_summaries to amphoe_app;
revoke update, delete, truncate on unit_summaries from amphoe_app;
alter table unit_summaries enable row level security;
do $$ begin
  execute format('create policy within_scope on unit_summaries to amphoe_app using (%s) with check (%s)', within_scope('area_path'), within_scope('area_path'));
end $$;
