-- Ids that rise with time: what is made together lies together, in every index that holds the id.

create function time_ordered_id() returns uuid language sql volatile as $$
  select (
    lpad(to_hex((extract(epoch from clock_timestamp()) * 1000)::bigint), 12, '0')
    || '-7' || substr(gen_random_uuid()::text, 16)
  )::uuid
$$;
comment on function time_ordered_id is 'A UUID of version 7: 48 bits of milliseconds since 1970, then chance. PostgreSQL has its own from 18 on.';

alter table obligations alter column id set default time_ordered_id();
alter table notices alter column id set default time_ordered_id();

-- Ids as text need no order of words.
alter table audit_entries alter column subject_id type text collate "C";
