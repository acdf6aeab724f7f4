-- Photos and files sent piece by piece before they are attached, and the print of every photo, by which
-- one that was used before is found again.

create table uploads (
  upload_id text primary key,
  account_id uuid not null,
  id uuid not null,
  office_id uuid not null,
  area_path text collate "C" not null,
  size bigint not null,
  sha256 text,
  begun_at timestamptz not null default now(),
  finished_at timestamptz,
  constraint uploads_finished check ((sha256 is null) = (finished_at is null))
);
comment on table uploads is 'Files on their way in pieces, or arrived and not yet attached: known to the account that sends them, under the id that its client made. The bytes stand in the file store.';
create index uploads_own on uploads (account_id, id);
create index uploads_of_day on uploads (office_id, begun_at) include (size);

create table photo_prints (
  attachment_id uuid primary key references attachments,
  area_path text collate "C" not null,
  print bytea not null,
  band_1 integer,
  band_2 integer,
  band_3 integer,
  band_4 integer,
  constraint photo_prints_length check (octet_length(print) = 28)
);
comment on table photo_prints is 'What a photo looks like, in 28 bytes that hardly change when it is saved smaller or anew (platform/server/images/photo-print.ts). Two photos that share a band may be the same picture.';
create index photo_prints_band_1 on photo_prints (band_1) where band_1 is not null;
create index photo_prints_band_2 on photo_prints (band_2) where band_2 is not null;
create index photo_prints_band_3 on photo_prints (band_3) where band_3 is not null;
create index photo_prints_band_4 on photo_prints (band_4) where band_4 is not null;

grant select, insert, update, delete on uploads to amphoe_app;
grant select, insert on photo_prints to amphoe_app;

do $$
declare
  fenced text;
begin
  foreach fenced in array array['uploads', 'photo_prints'] loop
    execute format('alter table %I enable row level security', fenced);
    execute format('create policy within_scope on %I to amphoe_app using (%s) with check (%s)', fenced, within_scope('area_path'), within_scope('area_path'));
  end loop;
end $$;
-- A moved office goes on with what it has begun, its photos among it.
create policy within_scope_before on photo_prints to amphoe_app
  using (area_path = any ((select former_paths())::text[])) with check (area_path = any ((select former_paths())::text[]));
