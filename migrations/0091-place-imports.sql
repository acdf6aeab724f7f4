-- Files of villages, subdistricts and local authorities with their accounts: checked first, then imported.

create table place_imports (
  id uuid primary key,
  area_path text collate "C" not null,
  account_id uuid not null references accounts,
  file_name text not null,
  sha256 text not null,
  language text not null,
  state text not null default 'checking',
  done integer not null default 0,
  expected integer,
  counts jsonb,
  problem jsonb,
  report text,
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  constraint place_imports_state check (state in ('checking', 'checked', 'importing', 'done', 'failed'))
);
comment on table place_imports is 'Files of places that administrators sent: their check, their import, and the report of their rows.';
create index place_imports_account on place_imports (account_id, created_at desc);

grant select, insert, update on place_imports to amphoe_app;
alter table place_imports enable row level security;
do $$
begin
  execute format('create policy within_scope on place_imports to amphoe_app using (%s) with check (%s)',
    within_scope('area_path'), within_scope('area_path'));
end $$;
