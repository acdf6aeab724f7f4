-- A second factor of an account: a code of an authenticator (RFC 6238), or one of ten recovery codes.

create table second_factors (
  account_id uuid primary key references accounts,
  secret bytea not null,
  confirmed_at timestamptz,
  last_step bigint not null default 0,
  recovery_salt bytea,
  created_at timestamptz not null default now()
);
comment on table second_factors is 'The key that an account shares with its authenticator; in force once confirmed_at is set. last_step is the newest code taken, so that none is taken twice.';

create table recovery_codes (
  account_id uuid not null references second_factors on delete cascade,
  hash bytea not null,
  used_at timestamptz,
  constraint recovery_codes_pk primary key (account_id, hash)
);
comment on table recovery_codes is 'The one-time codes for whoever lost the authenticator; only argon2id hashes with the salt of second_factors are kept.';

grant select, insert, update, delete on second_factors, recovery_codes to amphoe_app;
do $$
declare
  personal text;
begin
  foreach personal in array array['second_factors', 'recovery_codes'] loop
    execute format('alter table %I enable row level security', personal);
    execute format('create policy of_account on %I to amphoe_app'
      || ' using (exists (select from accounts a where a.id = account_id))'
      || ' with check (exists (select from accounts a where a.id = account_id))', personal);
  end loop;
end $$;

-- A session also ends when nobody has used it for so many hours, and says whether a second factor is in force.
drop function session_of(bytea);
create function session_of(token bytea, idle_hours integer) returns table (
  session_id uuid, account_id uuid, username text, name text, must_change_password boolean,
  office_id uuid, level text, area_path text, roles text[], office_th text, office_en text, last_seen_at timestamptz,
  second_factor boolean
) language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, a.id, a.username, a.name, a.must_change_password, o.id, o.level, o.area_path, a.roles, o.name_th, o.name_en,
    s.last_seen_at, exists (select from second_factors f where f.account_id = a.id and f.confirmed_at is not null)
  from sessions s
  join accounts a on a.id = s.account_id and a.active
  join offices o on o.id = a.office_id and o.active
  where s.token_hash = token and s.ended_at is null and s.expires_at > now()
    and s.last_seen_at > now() - make_interval(hours => idle_hours)
$$;
comment on function session_of is 'The account behind a live session token, before any scope is known.';
revoke execute on function session_of(bytea, integer) from public;
grant execute on function session_of(bytea, integer) to amphoe_app;

-- What an office has sent today is counted before it sends more.
create index attachments_of_day on attachments (office_id, uploaded_at) include (size);
