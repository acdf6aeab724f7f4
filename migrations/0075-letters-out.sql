-- Letters that go out: how an office's letters look, their enclosures, whom they were sent to and who
-- has acknowledged them, and the private calendars.

create table letterheads (
  office_id uuid primary key references offices,
  area_path text collate "C" not null,
  number_code text not null,
  name text not null,
  address text not null default '',
  owner text not null default '',
  phone text not null default '',
  fax text not null default '',
  email text not null default '',
  emblem text,
  relay_days smallint not null default 3,
  updated_at timestamptz not null default now(),
  constraint letterheads_relay_days check (relay_days between 0 and 60)
);
comment on table letterheads is 'How the letters of an office are headed: number code, name, address, owner section, its own emblem; how many working days earlier a relayed deadline is set.';

create table letter_enclosures (
  id uuid primary key,
  letter_id uuid not null references register_letters,
  area_path text collate "C" not null,
  position smallint not null,
  title text not null,
  copies integer,
  unit text,
  file text,
  file_name text,
  media_type text,
  bytes bigint
);
comment on table letter_enclosures is 'What is sent with an outgoing letter; the file, if there is one, by its SHA-256.';
create index letter_enclosures_letter on letter_enclosures (letter_id, position);

create table letter_downloads (
  token_hash bytea primary key,
  letter_id uuid not null references register_letters,
  area_path text collate "C" not null,
  expires_at timestamptz not null,
  closed_at timestamptz,
  downloads integer not null default 0,
  created_at timestamptz not null default now()
);
comment on table letter_downloads is 'The page behind the QR code of a letter: its token (as a hash), until when it works, how often something was fetched.';
create index letter_downloads_letter on letter_downloads (letter_id);

create table letter_deliveries (
  id uuid primary key default gen_random_uuid(),
  letter_id uuid not null references register_letters,
  office_id uuid not null references offices,
  area_path text collate "C" not null,
  sent_at timestamptz not null,
  content jsonb not null,
  opened_at timestamptz,
  acknowledged_at timestamptz,
  acknowledged_by uuid,
  received_letter_id uuid references register_letters,
  constraint letter_deliveries_once unique (letter_id, office_id)
);
comment on table letter_deliveries is 'A sent letter at one addressee: what was sent, when it was opened and acknowledged and by whom, and its entry in that office''s own register.';
create index letter_deliveries_office on letter_deliveries (office_id, sent_at desc);

create table calendar_feeds (
  token_hash bytea primary key,
  account_id uuid not null references accounts,
  office_id uuid not null references offices,
  area_path text collate "C" not null,
  created_at timestamptz not null default now(),
  ended_at timestamptz
);
comment on table calendar_feeds is 'The private calendar address of an office''s deadlines, made by an account; only the hash of its token is kept.';
create index calendar_feeds_office on calendar_feeds (office_id) where ended_at is null;

grant select, insert, update, delete on letterheads, letter_enclosures, letter_downloads, letter_deliveries, calendar_feeds to amphoe_app;
revoke delete on letter_deliveries, letter_downloads, calendar_feeds from amphoe_app;

do $$
declare
  fenced text;
begin
  foreach fenced in array array[
    'letterheads', 'letter_enclosures', 'letter_downloads', 'letter_deliveries', 'calendar_feeds'
  ] loop
    execute format('alter table %I enable row level security', fenced);
    execute format('create policy within_scope on %I to amphoe_app using (%s) with check (%s)', fenced, within_scope('area_path'), within_scope('area_path'));
  end loop;
end $$;
