-- Figures of many reports from one sheet: the file, what its check found, and what became of its rows.

create table figure_imports (
  id uuid primary key,
  area_path text collate "C" not null,
  account_id uuid not null references accounts,
  office_id uuid not null references offices,
  requirement_id uuid not null references requirements,
  file_name text not null,
  sha256 text not null,
  size bigint not null,
  state text not null default 'checking',
  done integer not null default 0,
  expected integer,
  counts jsonb,
  faults jsonb not null default '[]',
  error_sha256 text,
  problem jsonb,
  sends boolean not null default false,
  all_or_nothing boolean not null default false,
  outcome jsonb,
  request_id text not null,
  address text not null,
  created_at timestamptz not null default now(),
  checked_at timestamptz,
  finished_at timestamptz,
  constraint figure_imports_state check (state in ('checking', 'checked', 'importing', 'done', 'failed', 'cancelled'))
);
comment on table figure_imports is 'A sheet of figures that somebody sent, under an id made by the client: its check (counts, first faults, sheet of errors), what was chosen, and the outcome.';
create index figure_imports_account on figure_imports (account_id, created_at desc);

create table figure_import_parts (
  import_id uuid not null references figure_imports,
  part integer not null,
  area_path text collate "C" not null,
  rows jsonb not null,
  constraint figure_import_parts_pk primary key (import_id, part)
);
comment on table figure_import_parts is 'What became of the rows of an import, a part in the same transaction as its reports: an import that was interrupted goes on where it stopped. Append-only.';

grant select, insert, update on figure_imports to amphoe_app;
grant select, insert on figure_import_parts to amphoe_app;
revoke delete on figure_imports from amphoe_app;
revoke update, delete, truncate on figure_import_parts from amphoe_app;

do $$
declare
  fenced text;
begin
  foreach fenced in array array['figure_imports', 'figure_import_parts'] loop
    execute format('alter table %I enable row level security', fenced);
    execute format('create policy within_scope on %I to amphoe_app using (%s) with check (%s)', fenced, within_scope('area_path'), within_scope('area_path'));
  end loop;
end $$;
