-- Pictures of signatures and the keys of authenticators are sealed with the key file.

alter table signature_pictures add column sealed boolean not null default false;
comment on column signature_pictures.sealed is 'Whether the picture is sealed with the key file; those of earlier releases are sealed by the nightly round.';
comment on table signature_pictures is 'The picture of an account''s own signature, sealed, by its SHA-256; shown to its account alone, and put only on letters that the account signs itself.';
comment on column second_factors.secret is 'The key, sealed with the key file; 20 plain bytes in what an earlier release kept, until it is next used or the nightly round seals it.';

-- A plain picture goes once it is sealed, unless its content is somebody else's too: equal content is one file.
create function is_named_file(name text) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from signature_pictures where picture = name)
    or exists (select from attachments where original_sha256 = name or display_sha256 = name or thumbnail_sha256 = name)
    or exists (select from uploads where sha256 = name)
    or exists (select from letter_enclosures where file = name)
    or exists (select from letterheads where emblem = name)
    or exists (select from register_letters where content::text like '%' || name || '%' or source_file = name)
$$;
comment on function is_named_file is 'Whether anything that a person may have uploaded as a picture lies under this SHA-256.';
revoke execute on function is_named_file(text) from public;
grant execute on function is_named_file(text) to amphoe_app;
