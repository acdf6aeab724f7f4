-- Programmes are data: letters, forms, portfolios, requirements.

create table letters (
  id uuid primary key default gen_random_uuid(),
  code text not null,
  number text,
  issuer_th text not null,
  issuer_en text not null,
  dated_on date,
  subject text not null,
  demo boolean not null default false,
  constraint letters_code unique (code)
);
comment on table letters is 'Letters that programmes, forms and deadlines come from.';

create table forms (
  id uuid primary key default gen_random_uuid(),
  code text not null,
  area_path text collate "C" not null,
  title_th text not null,
  title_en text not null,
  letter_id uuid references letters,
  verified boolean not null default false,
  archived boolean not null default false,
  created_at timestamptz not null default now(),
  constraint forms_code unique (code)
);
comment on table forms is 'A form; area_path is the office level that owns it (the nation or a province).';

create table form_versions (
  id uuid primary key default gen_random_uuid(),
  form_id uuid not null references forms,
  version integer not null,
  definition jsonb not null,
  published_at timestamptz,
  published_by uuid,
  updated_at timestamptz not null default now(),
  constraint form_versions_number unique (form_id, version)
);
comment on table form_versions is 'Versions of a form; a published one never changes (see the trigger).';
create unique index form_versions_one_draft on form_versions (form_id) where published_at is null;

create function refuse_change_of_published() returns trigger language plpgsql as $$
begin
  raise exception 'a published form version never changes' using errcode = 'restrict_violation';
end $$;
comment on function refuse_change_of_published is 'Keeps published form versions immutable.';
create trigger form_versions_immutable before update or delete on form_versions
  for each row when (old.published_at is not null) execute function refuse_change_of_published();

create table portfolios (
  id uuid primary key default gen_random_uuid(),
  code text not null,
  fiscal_year smallint not null,
  area_path text collate "C" not null default '/',
  title_th text not null,
  title_en text not null,
  note_th text not null default '',
  note_en text not null default '',
  letter_id uuid references letters,
  copied_from uuid references portfolios,
  constraint portfolios_code unique (code)
);
comment on table portfolios is 'The projects of one fiscal year (Gregorian year of its 30 September).';

create table portfolio_parts (
  id uuid primary key default gen_random_uuid(),
  portfolio_id uuid not null references portfolios,
  position smallint not null,
  title_th text not null,
  title_en text not null,
  note_th text not null default '',
  note_en text not null default '',
  verified boolean not null default false,
  constraint portfolio_parts_position unique (portfolio_id, position)
);
comment on table portfolio_parts is 'The parts a portfolio consists of; an unverified one says what the letters leave open.';

create table programmes (
  id uuid primary key default gen_random_uuid(),
  code text not null,
  fiscal_year smallint not null,
  part_id uuid references portfolio_parts,
  position smallint not null default 0,
  area_path text collate "C" not null default '/',
  title_th text not null,
  title_en text not null,
  note_th text not null default '',
  note_en text not null default '',
  letter_id uuid references letters,
  verified boolean not null default false,
  archived boolean not null default false,
  copied_from uuid references programmes,
  constraint programmes_code_year unique (code, fiscal_year)
);
comment on table programmes is 'A programme of one fiscal year, with the letter it comes from.';

create table requirements (
  id uuid primary key default gen_random_uuid(),
  code text not null,
  programme_id uuid not null references programmes,
  area_path text collate "C" not null default '/',
  title_th text not null,
  title_en text not null,
  form_id uuid not null references forms,
  level text not null,
  schedule jsonb not null,
  chain jsonb not null,
  compiles jsonb,
  nil_allowed boolean not null default true,
  letter_id uuid references letters,
  verified boolean not null default false,
  revision integer not null default 1,
  active boolean not null default true,
  constraint requirements_code unique (programme_id, code)
);
comment on table requirements is 'What a programme asks: which level reports which form by which schedule through which chain. compiles names the requirement whose reports are picked from.';

create table programme_revisions (
  id bigint generated always as identity primary key,
  subject_kind text not null,
  subject_id uuid not null,
  revision integer not null,
  content jsonb not null,
  changed_by uuid,
  changed_at timestamptz not null default now()
);
comment on table programme_revisions is 'Append-only history of every change of programmes, requirements and portfolios.';
create index programme_revisions_subject on programme_revisions (subject_id, id);

create table days_off (
  on_date date primary key,
  name_th text not null,
  name_en text not null,
  is_off boolean not null default true,
  changed_by uuid,
  changed_at timestamptz not null default now()
);
comment on table days_off is 'Changes to the public holidays of the library: extra days off, or working days (is_off false).';
