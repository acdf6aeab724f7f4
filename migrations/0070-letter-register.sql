-- Letters: every office keeps a register of what came in and what went out. A letter is its events, in
-- order; the columns of register_letters are the state folded from them, kept beside.

create table register_letters (
  id uuid primary key,
  office_id uuid not null references offices,
  area_path text collate "C" not null,
  direction text not null,
  state text not null,
  kind text not null,
  number text,
  number_office text,
  number_circular boolean not null default false,
  number_running text,
  dated_on date,
  subject text not null,
  issuer text,
  addressees text[] not null default '{}',
  urgency text,
  secrecy text,
  received_no integer,
  received_year smallint,
  received_at timestamptz,
  source_text text,
  source_file text,
  content jsonb not null,
  last_seq integer not null default 0,
  created_at timestamptz not null default now(),
  found_by text generated always as (searchable(
    coalesce(number, '') || ' ' || subject || ' ' || coalesce(issuer, '') || ' ' || coalesce(source_text, '')
  )) stored,
  constraint register_letters_direction check (direction in ('incoming', 'outgoing')),
  constraint register_letters_received unique (office_id, received_year, received_no)
);
comment on table register_letters is 'The register of letters of each office, incoming and outgoing: number, date, subject, state, and what was read or written.';
create index register_letters_office on register_letters (office_id, direction, dated_on desc, id);
create index register_letters_number on register_letters (office_id, number_office, number_running);
create index register_letters_found on register_letters using gin (found_by gin_trgm_ops);

create table register_events (
  letter_id uuid not null references register_letters,
  seq integer not null,
  area_path text collate "C" not null,
  kind text not null,
  at timestamptz not null,
  account_id uuid,
  office_id uuid,
  detail jsonb not null default '{}',
  constraint register_events_pk primary key (letter_id, seq)
);
comment on table register_events is 'What happened to a letter of a register, in order; append-only.';

create table register_links (
  id uuid primary key default gen_random_uuid(),
  letter_id uuid not null references register_letters,
  other_id uuid not null references register_letters,
  area_path text collate "C" not null,
  relation text not null,
  created_at timestamptz not null default now(),
  constraint register_links_relation check (relation in ('refers', 'answers', 'relays', 'amends', 'cancels')),
  constraint register_links_once unique (letter_id, other_id, relation)
);
comment on table register_links is 'How letters of a register hang together: letter_id answers, relays, amends, cancels or refers to other_id.';
create index register_links_other on register_links (other_id);

create table register_duties (
  letter_id uuid not null references register_letters,
  position smallint not null,
  area_path text collate "C" not null,
  deadline jsonb not null,
  requirement_id uuid references requirements,
  constraint register_duties_pk primary key (letter_id, position)
);
comment on table register_duties is 'The deadlines of a letter that were made into work: which requirement asks for the reports, or none for a meeting.';
create index register_duties_requirement on register_duties (requirement_id);

create table requirement_offices (
  requirement_id uuid not null references requirements,
  office_id uuid not null references offices,
  constraint requirement_offices_pk primary key (requirement_id, office_id)
);
comment on table requirement_offices is 'The offices a requirement is addressed to; none here means every office of its level.';

create table register_counters (
  office_id uuid not null references offices,
  area_path text collate "C" not null,
  series text not null,
  year smallint not null,
  last integer not null,
  constraint register_counters_pk primary key (office_id, series, year),
  constraint register_counters_series check (series in ('received', 'circular', 'plain'))
);
comment on table register_counters is 'The last number an office gave in a calendar year: received letters, circulars, other letters. Locked while one is given, so that none is doubled or left out.';

grant select, insert, update, delete on register_letters, register_links, register_duties, requirement_offices, register_counters to amphoe_app;
grant select, insert on register_events to amphoe_app;
revoke update, delete, truncate on register_events from amphoe_app;
revoke delete on register_letters, register_counters from amphoe_app;

do $$
declare
  fenced text;
begin
  foreach fenced in array array[
    'register_letters', 'register_events', 'register_links', 'register_duties', 'register_counters'
  ] loop
    execute format('alter table %I enable row level security', fenced);
    execute format('create policy within_scope on %I to amphoe_app using (%s) with check (%s)', fenced, within_scope('area_path'), within_scope('area_path'));
  end loop;
end $$;

alter table requirement_offices enable row level security;
create policy readable on requirement_offices for select to amphoe_app using (true);
create policy writable on requirement_offices to amphoe_app
  using (exists (select from requirements r where r.id = requirement_id and starts_with(r.area_path, nullif(current_setting('amphoe.scope', true), ''))))
  with check (exists (select from requirements r where r.id = requirement_id and starts_with(r.area_path, nullif(current_setting('amphoe.scope', true), ''))));
