-- A chain of review is changed for what opens later; what began under the old one keeps it.

create table past_chains (
  requirement_id uuid not null references requirements,
  until_at timestamptz not null,
  chain jsonb not null,
  constraint past_chains_pk primary key (requirement_id, until_at)
);
comment on table past_chains is 'The review chains a requirement had before: each holds for the periods that opened before until_at (and not before an earlier row''s). The newest chain stands in requirements.';

grant select, insert, update, delete on past_chains to amphoe_app;
alter table past_chains enable row level security;
create policy readable on past_chains for select to amphoe_app using (true);
create policy writable on past_chains to amphoe_app
  using (exists (select from requirements r where r.id = requirement_id and starts_with(r.area_path, nullif(current_setting('amphoe.scope', true), ''))))
  with check (exists (select from requirements r where r.id = requirement_id and starts_with(r.area_path, nullif(current_setting('amphoe.scope', true), ''))));
