-- What is owed, what was sent, what became of it. The province leads every key of the big tables.

create table obligations (
  province char(2) not null,
  id uuid not null default gen_random_uuid(),
  requirement_id uuid not null references requirements,
  programme_id uuid not null references programmes,
  fiscal_year smallint not null,
  office_id uuid not null references offices,
  area_path text collate "C" not null,
  level text not null,
  period_id text not null,
  period_start date not null,
  period_end date not null,
  opens_at timestamptz not null,
  due_at timestamptz not null,
  soft_due_at timestamptz,
  closes_at timestamptz,
  extended_to timestamptz,
  form_version_id uuid not null references form_versions,
  state text not null default 'due',
  nil boolean not null default false,
  verdict text,
  first_submitted_at timestamptz,
  submitted_at timestamptz,
  accepted_at timestamptz,
  receipt_no bigint,
  revision integer not null default 0,
  last_seq integer not null default 0,
  step smallint not null default 0,
  holder_office_id uuid,
  holder_role text,
  held_since timestamptz not null,
  held jsonb not null default '{}',
  constraint obligations_pk primary key (province, id),
  constraint obligations_state check (state in ('due', 'in-review', 'returned', 'accepted', 'excused')),
  constraint obligations_verdict check (verdict in ('on-time', 'late')),
  constraint obligations_verdict_when_submitted check ((verdict is null) = (first_submitted_at is null)),
  constraint obligations_holder check ((holder_office_id is null) = (state in ('accepted', 'excused')))
) with (fillfactor = 85);
comment on table obligations is 'One office owes one report for one period. Made ahead of time: the denominator. Due time and area path are frozen; the rest is folded from report_events.';
create unique index obligations_one_per_period on obligations (requirement_id, period_id, office_id, province);
create index obligations_inbox on obligations (holder_office_id, due_at) where holder_office_id is not null;
create index obligations_office on obligations (office_id, due_at);
create index obligations_grid on obligations (requirement_id, province, period_start)
  include (period_id, area_path, state, nil, verdict, due_at, extended_to);
create index obligations_id on obligations (id);

create table report_events (
  province char(2) not null,
  obligation_id uuid not null,
  seq integer not null,
  kind text not null,
  at timestamptz not null default now(),
  tx xid8 not null default pg_current_xact_id(),
  area_path text collate "C" not null,
  account_id uuid,
  office_id uuid,
  step smallint not null,
  detail jsonb not null default '{}',
  address text,
  constraint report_events_pk primary key (province, obligation_id, seq)
);
comment on table report_events is 'Everything that happened to a report, in order; append-only. The state of its obligation is folded from these.';

create sequence receipt_numbers;

create table report_revisions (
  province char(2) not null,
  obligation_id uuid not null,
  revision integer not null,
  client_id uuid not null,
  area_path text collate "C" not null,
  form_version_id uuid not null,
  nil boolean not null,
  answers jsonb not null,
  numbers jsonb not null default '{}',
  receipt_no bigint not null default nextval('receipt_numbers'),
  submitted_at timestamptz not null default now(),
  submitted_by uuid not null,
  constraint report_revisions_pk primary key (province, obligation_id, revision)
);
comment on table report_revisions is 'What was sent, each time it was sent; append-only. client_id makes a repeat harmless; numbers are the figures for totals.';
create unique index report_revisions_client on report_revisions (client_id);

create table report_drafts (
  province char(2) not null,
  obligation_id uuid not null,
  area_path text collate "C" not null,
  form_version_id uuid not null,
  answers jsonb not null,
  version integer not null default 1,
  updated_at timestamptz not null default now(),
  updated_by uuid not null,
  constraint report_drafts_pk primary key (province, obligation_id)
);
comment on table report_drafts is 'The one draft of a report at its office, saved as it is typed; gone when submitted.';

create table attachments (
  id uuid primary key,
  province char(2) not null,
  area_path text collate "C" not null,
  office_id uuid not null,
  obligation_id uuid,
  kind text not null,
  name text not null default '',
  media_type text not null,
  size bigint not null,
  original_sha256 text not null,
  display_sha256 text,
  thumbnail_sha256 text,
  width integer,
  height integer,
  taken_at timestamptz,
  latitude double precision,
  longitude double precision,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null default now(),
  constraint attachments_kind check (kind in ('photo', 'file'))
);
comment on table attachments is 'Photos and files of reports; the bytes stand in the file store under their SHA-256. Position and time of a photo are evidence for reviewers only.';
create index attachments_obligation on attachments (obligation_id);
create index attachments_original on attachments (original_sha256);

create table totals (
  requirement_id uuid not null,
  province char(2) not null,
  period_id text not null,
  period_start date not null,
  area_path text collate "C" not null,
  field text not null,
  stage text not null,
  reports integer not null,
  total numeric,
  greatest numeric,
  latest numeric,
  constraint totals_pk primary key (requirement_id, province, period_id, area_path, field, stage),
  constraint totals_stage check (stage in ('received', 'accepted'))
);
comment on table totals is 'Sums of figures by period and area (each reporting office, and its province). Derived: recomputed group by group from report_revisions, never added to.';
create index totals_by_requirement on totals (requirement_id, area_path, period_start);

create table totals_changes (
  id bigint generated always as identity primary key,
  tx xid8 not null default pg_current_xact_id(),
  requirement_id uuid not null,
  province char(2) not null,
  period_id text not null
);
comment on table totals_changes is 'Which groups of totals must be computed anew; insert-only for writers, emptied by the roll-up job.';

create table export_jobs (
  id uuid primary key default gen_random_uuid(),
  area_path text collate "C" not null,
  account_id uuid not null references accounts,
  kind text not null,
  format text not null,
  input jsonb not null,
  state text not null default 'waiting',
  done integer not null default 0,
  expected integer,
  sha256 text,
  file_name text,
  size bigint,
  problem text,
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  constraint export_jobs_state check (state in ('waiting', 'running', 'done', 'failed', 'cancelled'))
);
comment on table export_jobs is 'Exports asked for, with their progress and the finished file.';
create index export_jobs_account on export_jobs (account_id, created_at desc);
