-- Who may see what, where everything is, who did what.

create extension if not exists btree_gist;
create extension if not exists pg_trgm;

create table areas (
  code text primary key,
  level text not null,
  name_th text not null,
  name_en text not null,
  postal_code text,
  latitude double precision,
  longitude double precision,
  demo boolean not null default false,
  constraint areas_level check (level in ('department', 'province', 'district', 'subdistrict', 'village', 'local-authority'))
);
comment on table areas is 'Areas of the administration by DOPA geocode; the nation is TH. Never deleted: validity stands in area_parents.';

create table area_parents (
  code text not null references areas,
  parent_code text not null references areas,
  during daterange not null,
  constraint area_parents_pk primary key (code, during),
  constraint area_parents_one_at_a_time exclude using gist (code with =, during with &&)
);
comment on table area_parents is 'Which area an area belonged to and when; a split or merge ends a range and begins another.';
create index area_parents_parent on area_parents (parent_code);

create table area_paths (
  code text not null references areas,
  path text collate "C" not null,
  during daterange not null,
  constraint area_paths_pk primary key (code, during)
);
comment on table area_paths is 'Derived from area_parents: the path of each area from the nation down, by time.';
create index area_paths_path on area_paths (path);

create function rebuild_area_paths() returns void language plpgsql as $$
begin
  delete from area_paths;
  insert into area_paths (code, path, during)
  with recursive walk as (
    select 'TH'::text as code, '/'::text as path, daterange('1941-01-01', null) as during
    union all
    select link.code, walk.path || link.code || '/', walk.during * link.during
    from area_parents link
    join walk on walk.code = link.parent_code
    where not isempty(walk.during * link.during)
  )
  select code, path, during from walk where exists (select 1 from areas where areas.code = walk.code);
end $$;
comment on function rebuild_area_paths is 'Derives area_paths anew; run after every change of area_parents.';

create table offices (
  id uuid primary key default gen_random_uuid(),
  area_code text not null references areas,
  area_path text collate "C" not null,
  level text not null,
  name_th text not null,
  name_en text not null,
  letter_code text,
  active boolean not null default true,
  demo boolean not null default false,
  created_at timestamptz not null default now(),
  constraint offices_level check (level in ('department', 'province', 'district', 'subdistrict', 'village', 'local-authority'))
);
comment on table offices is 'An office of an area at a level; area_path is its scope today.';
create unique index offices_one_per_area on offices (area_code, name_th);
create index offices_path on offices (area_path);

create table accounts (
  id uuid primary key default gen_random_uuid(),
  username text not null,
  name text not null,
  office_id uuid not null references offices,
  area_path text collate "C" not null,
  roles text[] not null,
  password_hash text not null,
  must_change_password boolean not null default true,
  active boolean not null default true,
  failed_sign_ins integer not null default 0,
  locked_until timestamptz,
  demo boolean not null default false,
  created_at timestamptz not null default now(),
  constraint accounts_roles check (roles <@ array['recorder', 'reviewer', 'compiler', 'administrator', 'viewer'])
);
comment on table accounts is 'A person''s account: its office, its roles there, how it signs in.';
create unique index accounts_username on accounts (lower(username));
create index accounts_office on accounts (office_id);

create table sessions (
  id uuid primary key default gen_random_uuid(),
  token_hash bytea not null,
  account_id uuid not null references accounts,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz,
  device text not null default '',
  address text not null default ''
);
comment on table sessions is 'Signed-in sessions; only the SHA-256 of the token is kept.';
create unique index sessions_token on sessions (token_hash);
create index sessions_account on sessions (account_id) where ended_at is null;

create function session_of(token bytea) returns table (
  session_id uuid, account_id uuid, username text, name text, must_change_password boolean,
  office_id uuid, level text, area_path text, roles text[], office_th text, office_en text, last_seen_at timestamptz
) language sql stable security definer set search_path from current as $$
  select s.id, a.id, a.username, a.name, a.must_change_password, o.id, o.level, o.area_path, a.roles, o.name_th, o.name_en, s.last_seen_at
  from sessions s
  join accounts a on a.id = s.account_id and a.active
  join offices o on o.id = a.office_id and o.active
  where s.token_hash = token and s.ended_at is null and s.expires_at > now()
$$;
comment on function session_of is 'The account behind a live session token, before any scope is known.';

create table command_receipts (
  account_id uuid not null,
  key uuid not null,
  command text not null,
  request_hash bytea not null,
  status smallint not null,
  reply jsonb,
  at timestamptz not null default now(),
  constraint command_receipts_pk primary key (account_id, key)
);
comment on table command_receipts is 'The answer each client-made id got, so that a repeat gets the same one; kept 90 days.';
create index command_receipts_at on command_receipts (at);

create table audit_entries (
  id bigint generated always as identity primary key,
  tx xid8 not null default pg_current_xact_id(),
  at timestamptz not null default now(),
  account_id uuid,
  office_id uuid,
  area_path text collate "C" not null,
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  detail jsonb not null default '{}',
  request_id text,
  address text
);
comment on table audit_entries is 'Past events: who did what to what, when, from where. Append-only; sealed in a hash chain by audit_seals.';
create index audit_entries_tx on audit_entries (tx, id);
create index audit_entries_subject on audit_entries (subject_id, id);
create index audit_entries_path on audit_entries (area_path, id);

create table audit_seals (
  id bigint generated always as identity primary key,
  from_tx xid8 not null,
  until_tx xid8 not null,
  entries integer not null,
  hash bytea not null,
  previous_hash bytea not null,
  at timestamptz not null default now()
);
comment on table audit_seals is 'The hash chain: each seal covers the entries of finished transactions since the last one.';

create table notices (
  id uuid primary key default gen_random_uuid(),
  area_path text collate "C" not null,
  office_id uuid not null references offices,
  kind text not null,
  subject_id text not null,
  detail jsonb not null default '{}',
  sent_by uuid,
  created_at timestamptz not null default now(),
  read_at timestamptz
);
comment on table notices is 'Messages to an office inside the system: reminders, returns, acceptances.';
create index notices_office on notices (office_id, created_at desc);
