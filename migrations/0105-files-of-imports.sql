-- What was uploaded to import places is sealed, and goes once it has been imported.

alter table place_imports alter column sha256 drop not null;
alter table place_imports add column sealed boolean not null default false;
comment on column place_imports.sha256 is 'The uploaded file; null once the import has ended and the file was removed.';
comment on column place_imports.sealed is 'Whether upload and report are sealed with the key file: each is then a file of its own, which can be removed.';
create index place_imports_old on place_imports (created_at);
grant delete on place_imports to amphoe_app;
