-- The picture of a person's own hand, for the letters that this person signs.

create table signature_pictures (
  account_id uuid primary key references accounts,
  picture text not null,
  updated_at timestamptz not null default now()
);
comment on table signature_pictures is 'The picture of an account''s own signature, by its SHA-256; shown to its account alone, and put only on letters that the account signs itself.';

grant select, insert, update, delete on signature_pictures to amphoe_app;
alter table signature_pictures enable row level security;
create policy of_account on signature_pictures to amphoe_app
  using (exists (select from accounts a where a.id = account_id))
  with check (exists (select from accounts a where a.id = account_id));
