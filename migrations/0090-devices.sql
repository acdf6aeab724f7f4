-- Phones of villages: a QR code opens the system once on a phone, a PIN of the person opens it again.

create table devices (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references accounts,
  secret_hash bytea not null,
  pin_hash text not null,
  kind text not null,
  made_at timestamptz not null default now(),
  failed_pins integer not null default 0,
  cut_off_at timestamptz,
  constraint devices_secret unique (secret_hash)
);
comment on table devices is 'Phones on which an account signs in with a PIN. The secret lies on the phone, its SHA-256 here; the PIN is hashed with that secret, so neither is worth anything without the other.';
create index devices_account on devices (account_id) where cut_off_at is null;

create table opening_codes (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references accounts,
  code_hash bytea not null,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  used_key uuid,
  device_id uuid references devices,
  revoked_at timestamptz,
  constraint opening_codes_hash unique (code_hash)
);
comment on table opening_codes is 'The QR codes that open the system once on a phone; only the SHA-256 of each code is kept. used_key is the client-made id of the call that used it, which may be repeated when its answer was lost; device_id the phone it made.';
create index opening_codes_account on opening_codes (account_id) where used_at is null and revoked_at is null;

alter table accounts alter column password_hash drop not null;
alter table accounts add column failed_pins integer not null default 0;
alter table accounts add column pins_rest_until timestamptz;
comment on column accounts.password_hash is 'Null for an account that has no password: it signs in on its phone alone.';

alter table sessions add column device_id uuid references devices;
create index sessions_device on sessions (device_id, last_seen_at) where device_id is not null;

grant select, insert, update on opening_codes, devices to amphoe_app;
do $$
declare
  personal text;
begin
  foreach personal in array array['opening_codes', 'devices'] loop
    execute format('alter table %I enable row level security', personal);
    execute format('create policy of_account on %I to amphoe_app'
      || ' using (exists (select from accounts a where a.id = account_id))'
      || ' with check (exists (select from accounts a where a.id = account_id))', personal);
  end loop;
end $$;

-- Which accounts may sign in by phone and PIN; the same rule stands in people/rules/devices.ts.
create function may_use_device(level text, roles text[]) returns boolean language sql immutable as $$
  select level in ('village', 'subdistrict') and not roles && array['reviewer', 'administrator']
$$;
comment on function may_use_device is 'Whether an account at this level with these roles may sign in by phone and PIN.';

-- A session of a phone rests after other hours, ends with its phone, and has shown two factors.
drop function session_of(bytea, integer);
create function session_of(token bytea, idle_hours integer, pin_hours integer) returns table (
  session_id uuid, account_id uuid, username text, name text, must_change_password boolean,
  office_id uuid, level text, area_path text, roles text[], office_th text, office_en text, last_seen_at timestamptz,
  second_factor boolean, device_id uuid
) language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, a.id, a.username, a.name, a.must_change_password and s.device_id is null,
    o.id, o.level, o.area_path, a.roles, o.name_th, o.name_en, s.last_seen_at,
    s.device_id is not null or exists (select from second_factors f where f.account_id = a.id and f.confirmed_at is not null),
    s.device_id
  from sessions s
  join accounts a on a.id = s.account_id and a.active
  join offices o on o.id = a.office_id and o.active
  where s.token_hash = token and s.ended_at is null and s.expires_at > now()
    and s.last_seen_at > now() - make_interval(hours => case when s.device_id is null then idle_hours else pin_hours end)
    and (s.device_id is null or (may_use_device(o.level, a.roles)
      and exists (select from devices d where d.id = s.device_id and d.cut_off_at is null)))
$$;
comment on function session_of is 'The account behind a live session token, before any scope is known.';
revoke execute on function session_of(bytea, integer, integer) from public;
grant execute on function session_of(bytea, integer, integer) to amphoe_app;
